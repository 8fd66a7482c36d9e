struct P { var n: Int; func up(_ k: Int) -> P { P(n: n + k) }
  func raised(by a: Int, times b: Int) -> P { P(n: n + a * b) }
  func raised(by a: Int) -> P { P(n: n + a) }
  func label() -> String { "P\(n)" }
  func pair<T>(_ t: T) -> (Int, T) { (n, t) }
}
let f: (P) -> (Int) -> P = P.up
let g = P.up
print(f(P(n: 1))(2).n, g(P(n: 3))(4).n)
print(["a", "b"].map(String.uppercased).map { $0() })
let h = P.raised(by:times:)
print(h(P(n: 1))(2, 3).n)
print([P(n: 1), P(n: 2)].map(P.label).map { $0() })
let q: (P) -> (String) -> (Int, String) = P.pair
print(q(P(n: 7))("x"))
class A { func name() -> String { "A" } }
class B: A { override func name() -> String { "B" } }
print([A(), B()].map(A.name).map { $0() })
protocol Sh { func area() -> Double }
struct Sq: Sh { var s: Double; func area() -> Double { s * s } }
let area = Sq.area
print(area(Sq(s: 3))())
func flip<X, Y, Z>(_ f: @escaping (X) -> (Y) -> Z) -> (Y) -> (X) -> Z { { y in { x in f(x)(y) } } }
let hasA = flip(String.hasPrefix)("a")
print(["ab", "cd", "ae"].filter(hasA))
func call<T, R>(_ f: @escaping (T) -> () -> R) -> (T) -> R { { f($0)() } }
print(["x", "y"].map(call(String.uppercased)))
extension P { func twice() -> P { let k = P.up(self); return k(n) } }
print(P(n: 4).twice().n)
extension P { static func mk(_ n: Int) -> P { P(n: n) } }
print([1, 2].map(P.mk).map(P.up).map { $0(10).n })
let sh = Sq.area(Sq(s: 2))
print(sh())
print(P.up(P(n: 10))(5).n)
