let grades: [String: [Int]] = ["ann": [90, 85], "bob": [70], "cat": [], "dan": [60, 75, 88]]
let means = grades.mapValues { $0.isEmpty ? 0 : Double($0.reduce(0, +)) / Double($0.count) }
print(means.sorted { $0.key < $1.key }.map { "\($0): \($1)" }, type(of: means))
let best = means.max { $0.value < $1.value }
print(best!.key, best?.value ?? 0, type(of: best))
let passing = grades.filter { $0.value.contains { $0 > 80 } }
print(passing.keys.sorted(), type(of: passing), type(of: passing.keys))
let flat = grades.flatMap { k, v in v.map { (k, $0) } }.sorted { $0 < $1 }
print(flat, type(of: flat))
let lists = grades.map { $0.value.count }.sorted()
print(lists, grades.values.map(\.count).reduce(0, +), grades.reduce(0) { $0 + $1.value.count })
let firsts = grades.compactMapValues(\.first)
print(firsts.sorted(by: { $0.value > $1.value }).map(\.key), type(of: firsts), firsts["cat"] as Any)
let inverted = Dictionary(firsts.map { ($1 / 10, $0) }, uniquingKeysWith: { min($0, $1) })
print(inverted.keys.sorted(), inverted[9] ?? "?", type(of: inverted))
let grouped = Dictionary(grouping: grades.keys) { $0 < "c" }
print(grouped[true, default: []].sorted(), (grouped[false] ?? []).sorted(), type(of: grouped))
let sorted = grades.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
print(sorted.map(\.key), type(of: sorted), sorted.first?.value ?? [-1])
print(grades.contains { $0.key == "bob" }, grades.allSatisfy { $1.count < 4 }, grades.first { $0.value.isEmpty }?.key ?? "-")
print(grades.min { $0.value.count < $1.value.count }!.key, grades.count, grades["zed"]?.count ?? 0)
var merged = firsts.merging(["bob": 1, "eve": 2]) { $0 * 100 + $1 }
merged.merge([("ann", 1), ("fay", 3)]) { old, _ in old }
merged["cat"] = 0
merged["dan"] = nil
print(merged.sorted { $0.0 < $1.0 }.map { "\($0.0)\($0.1)" }.joined(separator: " "))
if let i = merged.index(forKey: "eve") { print(merged[i].value, merged.remove(at: i)) }
print(merged.removeValue(forKey: "none") as Any, merged.updateValue(5, forKey: "bob") ?? 0)
let nested: [String: [Character: [Double]]] = ["k": ["x": [1, 2.5], "y": []], "e": [:]]
print(nested["k"]?["x"]?.last ?? 0, nested["k"]!["y"]!.isEmpty, nested["e"]?.isEmpty ?? false, type(of: nested["k"]))
let lookup = [1: "one", 2: "two"]
print([2, 1, 3].compactMap { lookup[$0] }, [2, 3].map { lookup[$0] ?? "n\($0)" }, [1, 2, 3].map { lookup[$0, default: "?"] })
let counts = "mississippi".reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
print(counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0)\($1)" }.joined())
let sets = ["a": Set([1, 2]), "b": [2, 3]]
print(sets.values.reduce(Set()) { $0.union($1) }.sorted(), type(of: sets), sets["a"]!.intersection(sets["b"]!))
let en = Dictionary(uniqueKeysWithValues: zip("abc", 1...))
print(en["b"]!, en.values.sorted(by: >), type(of: en))
