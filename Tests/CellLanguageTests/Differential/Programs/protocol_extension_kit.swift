// Linked list as Sequence/Collection, generics with where, conditional conformance
struct Stack<Element>: Sequence, ExpressibleByArrayLiteral {
    private var items: [Element] = []
    init() {}
    init(arrayLiteral elements: Element...) { items = elements }
    mutating func push(_ e: Element) { items.append(e) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
    func makeIterator() -> AnyIterator<Element> {
        var i = items.count
        return AnyIterator {
            guard i > 0 else { return nil }
            i -= 1
            return self.items[i]
        }
    }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack where Element: Numeric { func total() -> Element { reduce(.zero, +) } }
extension Sequence where Element: Hashable {
    func uniqued() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } }
    var frequencies: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
extension Array {
    func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
    subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
}
struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n }
}
struct Ring: RandomAccessCollection {
    let base: [String]
    let offset: Int
    var startIndex: Int { 0 }
    var endIndex: Int { base.count }
    subscript(i: Int) -> String { base[(i + offset) % base.count] }
}
var s: Stack = [1, 2, 3]
s.push(4)
print(Array(s), s.total(), s.map { $0 * $0 }, s == [1, 2, 3, 4], s.contains(2))
s.pop()
for (i, v) in s.enumerated() where v != 2 { print(i, v, terminator: "; ") }
print()
print("mississippi".uniqued(), "mississippi".frequencies.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
print(Array(1...7).chunked(3), [1, 2][safe: 5] as Any, [1, 2][safe: 1] ?? 0)
print(Array(Countdown(n: 3)), Countdown(n: 4).reduce(1, *), zip(Countdown(n: 2), ["x", "y", "z"]).map { "\($0)\($1)" })
let ring = Ring(base: ["a", "b", "c", "d"], offset: 2)
print(ring.first!, ring.last!, Array(ring), ring.reversed().joined(), ring.firstIndex(of: "a")!, ring.dropFirst(2).map { $0 })
func merge<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element == B.Element, A.Element: Comparable {
    (Array(a) + Array(b)).sorted()
}
print(merge([3, 1], Set([2])), merge("ca", ["b" as Character]))
protocol Container { associatedtype Item; var items: [Item] { get }; init(_ items: [Item]) }
extension Container where Item: Comparable { func sortedCopy() -> Self { Self(items.sorted()) } }
struct Box<T>: Container { let items: [T]; init(_ items: [T]) { self.items = items } }
print(Box([3, 1, 2]).sortedCopy(), Box(["b", "a"]).sortedCopy().items)
func describe(_ c: some Container) -> String { "\(c.items.count) items" }
print(describe(Box([1.5])))
