struct Pair<First, Second> {
    var first: First
    var second: Second
    init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }
    func map<A, B>(first f: (First) -> A, second s: (Second) -> B) -> Pair<A, B> { .init(f(first), s(second)) }
    var swapped: Pair<Second, First> { Pair<Second, First>(second, first) }
}

extension Pair: Equatable where First: Equatable, Second: Equatable {}
extension Pair: Hashable where First: Hashable, Second: Hashable {}
extension Pair: Comparable where First: Comparable, Second: Comparable {
    static func < (a: Pair, b: Pair) -> Bool {
        a.first != b.first ? a.first < b.first : a.second < b.second
    }
}
extension Pair where First == Second {
    var asArray: [First] { [first, second] }
    mutating func swapInPlace() { swap(&first, &second) }
}
extension Pair: Sequence where First == Second {
    func makeIterator() -> IndexingIterator<[First]> { asArray.makeIterator() }
}
extension Pair where First: StringProtocol, Second: BinaryInteger {
    var repeated: String { String(repeating: String(first), count: Int(second)) }
}

protocol Describable { var text: String { get } }
extension Int: Describable { var text: String { "int(\(self))" } }
extension String: Describable { var text: String { "str(\(self))" } }
extension Optional: Describable where Wrapped: Describable {
    var text: String { self?.text ?? "nothing" }
}
extension Array: Describable where Element: Describable {
    var text: String { "[" + map(\.text).joined(separator: ",") + "]" }
}
extension Pair: Describable where First: Describable, Second: Describable {
    var text: String { "(\(first.text) & \(second.text))" }
}

let p = Pair("ab", 3)
print(p, p.repeated, p.swapped)
print(p == Pair("ab", 3), p < Pair("ab", 4), p.text)
let people = [Pair("Zoe", 31), Pair("Al", 40), Pair("Zoe", 22), Pair("Bo", 19)]
print(people.sorted().map { "\($0.first)\($0.second)" }, people.max()!.second)
print(Set(people + people).count, people.map(\.swapped).min()!.second)

var twin = Pair(1, 9)
twin.swapInPlace()
print(twin, twin.asArray, twin.reduce(0, +), twin.contains(9))
for x in twin { print("item", x) }
print([Pair(1, "x"), Pair(2, "y")].text, [1, nil, 3].text, Pair(["a"], Int?.none).text)
let nested = Pair(Pair(1.5, true), Pair<Character, Int?>("c", nil))
print(nested)
print(nested.first.second, nested.second == Pair("c", nil))
print(p.map(first: \.count, second: Double.init), "\(Pair<Int?, [Int]>(4, []))")
let byInitial = Dictionary(grouping: people, by: { Pair($0.first.first!, $0.second > 30) })
for (key, group) in byInitial.sorted(by: { $0.key.map(first: { $0 }, second: { $0 ? 1 : 0 }) < $1.key.map(first: { $0 }, second: { $0 ? 1 : 0 }) }) {
    print(key.first, key.second ? "senior" : "junior", group.count)
}
func describe(_ items: any Describable...) { print(items.map { $0.text }.joined(separator: "; ")) }
describe(1, "two", [3, 4], Pair(5, "six"), Optional("seven"))
