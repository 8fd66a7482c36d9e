enum Light: Comparable { case red, green, amber(Int) }
enum Size: String { case small, large }
struct V: Equatable { var x = 1.0; static func + (a: V, b: V) -> V { V(x: a.x + b.x) }; static let zero = V(x: 0) }
let l = Light.green, s = Size.large, v = V()
print(l == .green, .red == l, l != .amber(2), l < .amber(1), s == .small, v + .zero == v, v == .zero, v + v == V(x: 2))
let m = 3, n = 2.5
print(Double(m) * (s == .large ? 3 : 2.2), n * (m > 2 ? 1 : 2), (m > 2 ? 1 : 2) + m, (m > 2 ? 4 : 0) | (m > 5 ? 2 : 0))
print(m > 2 ? 1 : 2.5, m > 2 ? m : 0, m > 5 ? n : 0, [m > 2 ? 1 : 2], [m > 2 ? 1.5 : 2], (m > 2 ? "a" : "b") + "c")
let d: Double = m > 2 ? 1 : 2
let any: Any = m > 2 ? 1 : 2
let o: Double? = m > 2 ? 1 : 2
let c: Character = m > 2 ? "a" : "b"
print(d, any, o as Any, c, "\(m > 2 ? 1 : 2)")
func f(_ x: Double) -> String { "d" }
func f(_ x: Int) -> String { "i" }
print(f(m > 2 ? 1 : 2), f(m > 2 ? 1.5 : 2), f(n * (m > 2 ? 1 : 2)))
let text = "hello, world"
print(text.filter { $0 == "l" }.count, text.map { $0 == "o" ? "0" : String($0) }.joined(), text.first == "h", text.contains("w"))
print(text.reduce(0) { $0 + ($1 == "l" ? 1 : 0) }, text.filter { $0 != " " && $0 > "k" }, text.map { $0.isLetter ? $0 : "_" })
for ch in text where ch == "," || ch == " " { print(ch == "," ? "comma" : "space") }
class A: Equatable { static func == (a: A, b: A) -> Bool { a === b } }
class B: A {}
let a = A(), b = B()
print(a == b, b == b, a == a)
struct G<T: Equatable>: Equatable { var v: T }
print(G(v: 1) == G(v: 1), G(v: l) == G(v: .red))
let opt: Size? = .large
print(opt == .large, opt != .small, opt == nil, opt?.rawValue == "large")
struct Money: Comparable, ExpressibleByIntegerLiteral { var c: Int; init(integerLiteral v: Int) { c = v }; static func < (a: Money, b: Money) -> Bool { a.c < b.c }; static func * (a: Money, b: Int) -> Int { a.c * b } }
let money: Money = 5
print(money > 3, money * 2, money == 5, max(money, 7).c)
print([l, .red].sorted().first! == .red, [Light.red].contains(.red), [s].firstIndex(of: .large) as Any)
