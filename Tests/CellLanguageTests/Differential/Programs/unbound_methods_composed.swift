protocol Shape { func area() -> Double; func scaled(by f: Double) -> Double }
extension Shape { func scaled(by f: Double) -> Double { area() * f } }
struct Sq: Shape { var s: Double; func area() -> Double { s * s } }
struct Ci: Shape { var r: Double; func area() -> Double { 3 * r * r } }
struct Box<T> { var v: T; func get() -> T { v }; func map<U>(_ f: (T) -> U) -> Box<U> { Box<U>(v: f(v)) } }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
print(shapes.map { $0.area() })
func total<S: Shape>(_ s: [S]) -> Double { s.map(S.area).map { $0() }.reduce(0, +) }
print(total([Sq(s: 1), Sq(s: 2)]))
print([Box(v: 1), Box(v: 2)].map(Box.get).map { $0() })
let scale = Sq.scaled(by:)
print(scale(Sq(s: 3))(2))
extension Int { func plus(_ o: Int) -> Int { self + o }
  static func plus(_ o: String) -> String { o + "!" } }
print([1, 2].map(Int.plus).map { $0(10) }, Int.plus("x"))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func zero<A, B>(_ f: @escaping (A) -> () -> B) -> (A) -> B { { f($0)() } }
let shout = compose(zero(String.uppercased), { $0 + "!" })
print(shout("hey"))
print(["b", "a"].sorted(by: <), [3, 1].map(Int.description(of:)).map { $0(9) })
extension Int { func description(of n: Int) -> String { "\(self) of \(n)" } }
