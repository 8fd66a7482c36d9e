let data = [3: "c", 1: "a", 2: "b"]
for (key, value) in data.sorted(by: { $0.key < $1.key }) where key != 2 { print(key, value) }
for case let x? in [1, nil, 3] where x > 1 { print(x) }
extension Array where Element == String { var shout: String { map { $0.uppercased() }.joined(separator: "!") } }
print(["a", "b"].shout)
extension Sequence where Element: Numeric { func total() -> Element { reduce(0, +) } }
print([1, 2].total(), [0.5, 1].total(), Set([4, 5]).total())
