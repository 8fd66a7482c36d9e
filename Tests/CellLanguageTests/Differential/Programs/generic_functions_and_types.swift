struct Stack<T> { private(set) var items: [T] = []; mutating func push(_ t: T) { items.append(t) }; mutating func pop() -> T? { items.popLast() }
  func map<U>(_ f: (T) -> U) -> Stack<U> { var s = Stack<U>(); for i in items { s.push(f(i)) }; return s } }
var s = Stack<Int>(); s.push(1); s.push(2)
var u = s.map { "\($0 * 2)" }; u.push("x")
print(s, u.pop()!, u.items, type(of: u))
func name<T>(_ t: T) -> String { "\(T.self) \(type(of: t)) \(t)" }
print(name(1), name("a"), name([1.5]), name((1, "b")), name(Optional(3)), name(s))
func pick<T>(_ a: T, _ b: T) -> T where T: Comparable { a > b ? a : b }
print(pick(1, 2), pick("a", "b"), pick(1.5, 0.5))
struct Pair<A, B> { var a: A; var b: B; func swapped() -> Pair<B, A> { Pair<B, A>(a: b, b: a) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A == B { var both: [A] { [a, b] } }
print(Pair(a: 1, b: "x").swapped(), Pair(a: 1, b: 2).both, Pair(a: 1, b: 2) == Pair(a: 1, b: 2).swapped())
infix operator <+>: AdditionPrecedence
func <+> <T: Numeric>(l: [T], r: [T]) -> [T] { zip(l, r).map { $0 + $1 } }
print([1, 2] <+> [10, 20] <+> [100, 200], [0.5] <+> [1])
protocol Monoid { static var empty: Self { get }; static func + (l: Self, r: Self) -> Self }
extension Int: Monoid { static var empty: Int { 0 } }
extension String: Monoid { static var empty: String { "" } }
func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(M.empty, +) }
print(fold([1, 2, 3]), fold(["a", "b"]), fold([Int]()))
class Registry<T> { var xs: [String: T] = [:]; subscript(k: String, d: @autoclosure () -> T) -> T { get { xs[k] ?? d() } set { xs[k] = newValue } } }
let reg = Registry<[Int]>()
reg["a", []].append(3); reg["a", [9]].append(4); print(reg["a", []], reg["b", [7]])
func make<T: ExpressibleByIntegerLiteral>(_: T.Type) -> T { 3 }
print(make(Double.self), make(Int.self))
