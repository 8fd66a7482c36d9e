// One generic function, many kinds of arguments; recursion in generics.
protocol Measurable { static var zero: Self { get }; func plus(_ other: Self) -> Self; var size: Int { get } }
extension Int: Measurable { func plus(_ other: Int) -> Int { self + other }; var size: Int { magnitude > 9 ? 2 : 1 } }
extension String: Measurable {
    static var zero: String { "" }
    func plus(_ other: String) -> String { self + other }
    var size: Int { count }
}
struct Pair<A: Measurable, B: Measurable>: Measurable, Equatable where A: Equatable, B: Equatable {
    var a: A, b: B
    static var zero: Pair { Pair(a: .zero, b: .zero) }
    func plus(_ other: Pair) -> Pair { Pair(a: a.plus(other.a), b: b.plus(other.b)) }
    var size: Int { a.size + b.size }
}
func total<T: Measurable>(_ items: [T]) -> T { items.reduce(T.zero) { $0.plus($1) } }
func depth<T: Measurable & Equatable>(_ value: T, _ n: Int) -> Int {
    if n == 0 { return value.size }
    return depth(Pair(a: value, b: n), n - 1)
}
print(total([1, 2, 3]), total(["a", "b"]), total([Pair(a: 1, b: "x"), Pair(a: 20, b: "yz")]))
print(depth("word", 0), depth("word", 1), depth(7, 1))

struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
    func map<T>(_ transform: (Element) -> T) -> Stack<T> {
        var result = Stack<T>()
        for item in items { result.push(transform(item)) }
        return result
    }
    var top: Element? { items.last }
}
var numbers = Stack<Double>()
numbers.push(1.5)
numbers.push(2)
var flags = numbers.map { $0 > 1.7 }
print(flags.pop() as Any, flags.top as Any, numbers.top as Any, numbers)

indirect enum List<T> {
    case empty, node(T, List<T>)
    static func from<S: Sequence>(_ items: S) -> List<T> where S.Element == T {
        var list = List.empty
        for item in items.reversed() { list = .node(item, list) }
        return list
    }
    func fold<R>(_ start: R, _ step: (R, T) -> R) -> R {
        switch self {
        case .empty: return start
        case .node(let value, let rest): return rest.fold(step(start, value), step)
        }
    }
}
let list = List.from([1, 2, 3, 4])
print(list.fold(0, +), list.fold("") { $0 + "\($1)" }, List.from(["a", "b"]).fold([String]()) { $0 + [$1] })
func largest<T: Comparable>(_ items: T...) -> T? { items.max() }
func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
print(largest(3, 9, 4)!, largest("x", "abc")!, largest(2.5)!, swapped((1, "one")), swapped((true, 2.0)))
