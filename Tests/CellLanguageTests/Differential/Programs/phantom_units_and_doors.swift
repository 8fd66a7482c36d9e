import Foundation
// Phantom types, literals, operators, Strideable, static requirements
protocol Unit { static var symbol: String { get }; static var toBase: Double { get }; associatedtype Dimension }
enum Length {}; enum Time {}
enum Meter: Unit { static let symbol = "m", toBase = 1.0; typealias Dimension = Length }
enum Kilometer: Unit { static let symbol = "km", toBase = 1000.0; typealias Dimension = Length }
enum Mile: Unit { static var symbol: String { "mi" }; static let toBase = 1609.344; typealias Dimension = Length }
enum Hour: Unit { static let symbol = "h", toBase = 3600.0; typealias Dimension = Time }

struct Quantity<U: Unit>: Hashable, Comparable, AdditiveArithmetic, CustomStringConvertible {
    var value: Double
    static var zero: Self { Self(value: 0) }
    static func < (a: Self, b: Self) -> Bool { a.value < b.value }
    static func + (a: Self, b: Self) -> Self { Self(value: a.value + b.value) }
    static func - (a: Self, b: Self) -> Self { Self(value: a.value - b.value) }
    static func * (k: Double, a: Self) -> Self { Self(value: k * a.value) }
    func converted<V: Unit>(to: V.Type = V.self) -> Quantity<V> where V.Dimension == U.Dimension { Quantity<V>(value: value * U.toBase / V.toBase) }
    var description: String { String(format: "%g", value) + U.symbol }
}
extension Quantity: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    init(floatLiteral v: Double) { value = v }
    init(integerLiteral v: Int) { value = Double(v) }
}
extension Quantity: Strideable { func distance(to o: Self) -> Double { o.value - value }; func advanced(by n: Double) -> Self { Self(value: value + n) } }
struct Rate<A: Unit, B: Unit>: CustomStringConvertible { let v: Double; var description: String { String(format: "%.1f", v) + "\(A.symbol)/\(B.symbol)" }
    static func * (r: Self, t: Quantity<B>) -> Quantity<A> { Quantity(value: r.v * t.value) } }
func / <A, B>(a: Quantity<A>, b: Quantity<B>) -> Rate<A, B> { Rate(v: a.value / b.value) }
extension Double { var km: Quantity<Kilometer> { .init(value: self) } }
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }

let marathon: Quantity<Kilometer> = 42.195
let miles: Quantity<Mile> = marathon.converted()
print(marathon, miles, marathon.converted(to: Meter.self), 2 * marathon, marathon > 40)
let speed = marathon / (3.5 as Quantity<Hour>)
print(speed, speed * 2, [marathon, 5, 10.5].sum(), [Double(3.5).km, 1, 2].max()!, type(of: speed))
print(Array(stride(from: 0 as Quantity<Meter>, through: 2, by: 0.5)), (Double(1).km...3).contains(2.5), Set([Double(1).km, 1.0, 2]).count)

// string-interpolating id type, states as phantom types
struct ID<Owner, Raw: Hashable>: Hashable, RawRepresentable, CustomDebugStringConvertible { let rawValue: Raw
    var debugDescription: String { "ID<\(Owner.self)>(\(rawValue))" } }
extension ID: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral where Raw == String {
    init(stringLiteral s: String) { self.init(rawValue: s) }
    init(unicodeScalarLiteral s: String) { self.init(rawValue: s) }
    init(extendedGraphemeClusterLiteral s: String) { self.init(rawValue: s) }
}
struct User { let id: ID<User, String>; let n: ID<Mile, Int> }
let u = User(id: "u-1", n: .init(rawValue: 7))
print(u, u.id == "u-1", [u.id: 1]["u-1"]!)
enum Open {}; enum Closed {}
struct Door<State> { fileprivate init() {} }
extension Door where State == Closed { init(locked: Bool) { self.init() }; func open() -> Door<Open> { print("creak"); return .init() } }
extension Door where State == Open { func close() -> Door<Closed> { print("slam"); return .init() } }
print(type(of: Door<Closed>(locked: false).open().close().open()))
infix operator ** : MultiplicationPrecedence
func ** (b: Double, e: Int) -> Double { e < 0 ? 1 / (b ** -e) : (0..<e).reduce(1) { acc, _ in acc * b } }
prefix operator √; prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %%(x: Double) -> String { "\(x * 100)%" }
print(2 ** 10, 2.0 ** -2, √16 + 1, (0.25)%%, 2 * 3 ** 2)
