// an ordered table of settings
let settings: KeyValuePairs = ["volume": 7, "brightness": 4, "volume": 9]
print(settings)
print(settings.count, settings.isEmpty, settings[0].key, settings[2].value)
for (name, value) in settings { print(name, value) }
for entry in settings.reversed() { print(entry.key, terminator: " ") }
print()
print(settings.first { $0.key == "volume" }?.value ?? -1)
print(settings.map(\.key), settings.filter { $0.value > 5 }.count)
let scale: KeyValuePairs<Double, String> = [90: "A", 80: "B", 0: "C"]
func grade(_ score: Double) -> String {
    for (limit, letter) in scale where score >= limit { return letter }
    return "F"
}
print([95.0, 85, 12, -4].map(grade))
func show(_ pairs: KeyValuePairs<String, Int>) {
    print(pairs.map { "\($0.key)=\($0.value)" }.joined(separator: "&"))
}
show(["a": 1, "b": 2])
let none: KeyValuePairs<String, Int> = [:]
print(none, none.isEmpty)
print(Dictionary(settings.map { ($0.key, $0.value) }, uniquingKeysWith: max)["volume"]!)
print("\(settings)", settings.description == settings.debugDescription)
for (i, p) in settings.enumerated() { print(i, p.key) }
print(settings.indices, settings.startIndex, settings.endIndex, settings.last!.value)
