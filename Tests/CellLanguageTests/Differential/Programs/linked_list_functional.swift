indirect enum List<Element> {
    case empty
    case cons(Element, List<Element>)

    init<S: Sequence>(_ s: S) where S.Element == Element {
        self = s.reversed().reduce(.empty) { .cons($1, $0) }
    }
    var head: Element? { if case let .cons(x, _) = self { return x }; return nil }
    var tail: List { if case let .cons(_, rest) = self { rest } else { .empty } }
    func foldr<R>(_ z: R, _ f: (Element, R) -> R) -> R {
        switch self {
        case .empty: z
        case let .cons(x, xs): f(x, xs.foldr(z, f))
        }
    }
    func map<T>(_ f: (Element) -> T) -> List<T> { foldr(.empty) { .cons(f($0), $1) } }
    func filter(_ p: (Element) -> Bool) -> List { foldr(.empty) { p($0) ? .cons($0, $1) : $1 } }
    func flatMap<T>(_ f: (Element) -> List<T>) -> List<T> { foldr(.empty) { f($0) ++ $1 } }
    func zipped<T>(with other: List<T>) -> List<(Element, T)> {
        switch (self, other) {
        case let (.cons(a, x), .cons(b, y)): .cons((a, b), x.zipped(with: y))
        default: .empty
        }
    }
}
infix operator ++: AdditionPrecedence
func ++ <T>(a: List<T>, b: List<T>) -> List<T> { a.foldr(b) { .cons($0, $1) } }
extension List: Sequence {
    struct Iterator: IteratorProtocol {
        var rest: List
        mutating func next() -> Element? {
            guard case let .cons(x, xs) = rest else { return nil }
            rest = xs
            return x
        }
    }
    func makeIterator() -> Iterator { Iterator(rest: self) }
}
extension List: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { self.init(elements) } }
extension List: CustomStringConvertible {
    var description: String { "⟨" + Swift.Array(self).map { "\($0)" }.joined(separator: ", ") + "⟩" }
}
extension List: Equatable where Element: Equatable {}
extension List where Element: Comparable {
    func sorted() -> List {
        guard case let .cons(pivot, rest) = self else { return .empty }
        return rest.filter { $0 < pivot }.sorted() ++ [pivot] ++ rest.filter { $0 >= pivot }.sorted()
    }
}
let a: List = [3, 1, 4, 1, 5, 9, 2, 6]
print(a, a.sorted(), a.map { $0 * $0 }.filter { $0 % 2 == 1 })
print(a.tail.head ?? 0, List<Int>.empty.head as Any, a.zipped(with: ["x", "y", "z"]))
print(a.flatMap { n in List(repeatElement(n, count: n % 3)) })
print([1, 2] as List == .cons(1, .cons(2, .empty)), a == a.sorted())
print(a.reduce(0, +), a.max() ?? 0, a.contains(9), Array(a.dropFirst(5)), a.enumerated().map { $0 * $1 })
for (i, x) in zip(1..., a) where x > i { print(i, x, terminator: ";") }
print()
let primes = List(2...30).foldr(List<Int>.empty) { n, rest in rest.contains { _ in false } ? rest : .cons(n, rest.filter { $0 % n != 0 }) }
print(primes)
