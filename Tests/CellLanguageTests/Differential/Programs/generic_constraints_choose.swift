func summary<T>(_ value: T) -> String { "any \(value)" }
func summary<T: Numeric>(_ value: T) -> String { "number \(value * value)" }
func summary<T: Collection>(_ value: T) -> String { "collection of \(value.count)" }
func summary<T: Collection>(_ value: T) -> String where T.Element: Comparable {
    "up to " + (value.max().map { "\($0)" } ?? "nothing")
}
func summary(_ value: String) -> String { "text \(value)" }

struct Thing {}
print(summary(3), summary(2.5))
print(summary([1, 5, 2]), summary("abc"), summary(Set([4, 9])))
print(summary([Thing(), Thing()]), summary([Int]()))
print(summary(true))
print(summary("abc".dropFirst()))

extension Array {
    func described() -> String { "array" }
}
extension Array where Element == Int {
    func described() -> String { "ints \(reduce(0, +))" }
}
print([1, 2].described(), ["a"].described())
