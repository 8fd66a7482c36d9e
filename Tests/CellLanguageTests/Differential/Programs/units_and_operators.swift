protocol Unit { static var symbol: String { get }; static var factor: Double { get } }
enum Meter: Unit { static let symbol = "m", factor = 1.0 }
enum Kilometer: Unit { static let symbol = "km", factor = 1000.0 }
enum Mile: Unit { static let symbol = "mi", factor = 1609.344 }

struct Length<U: Unit>: Comparable, AdditiveArithmetic, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    var value: Double
    init(_ value: Double) { self.value = value }
    init(floatLiteral value: Double) { self.init(value) }
    init(integerLiteral value: Int) { self.init(Double(value)) }
    static var zero: Length { Length(0) }
    static func + (a: Length, b: Length) -> Length { Length(a.value + b.value) }
    static func - (a: Length, b: Length) -> Length { Length(a.value - b.value) }
    static func * (k: Double, a: Length) -> Length { Length(k * a.value) }
    static func / (a: Length, b: Length) -> Double { a.value / b.value }
    static prefix func - (a: Length) -> Length { Length(-a.value) }
    static func < (a: Length, b: Length) -> Bool { a.value < b.value }
    func converted<V: Unit>(to _: V.Type = V.self) -> Length<V> { Length<V>(value * U.factor / V.factor) }
    var description: String { "\((value * 1000).rounded() / 1000) \(U.symbol)" }
}
func + <A: Unit, B: Unit>(a: Length<A>, b: Length<B>) -> Length<A> { a + b.converted() }
infix operator ≈: ComparisonPrecedence
func ≈ <A: Unit, B: Unit>(a: Length<A>, b: Length<B>) -> Bool { abs(a.value * A.factor - b.value * B.factor) < 0.5 }
extension Double {
    var km: Length<Kilometer> { Length(self) }
    var m: Length<Meter> { .init(self) }
    var mi: Length<Mile> { .init(self) }
}
extension Sequence where Element: AdditiveArithmetic { func total() -> Element { reduce(.zero, +) } }

let marathon: Length<Kilometer> = 42.195
let stages = [(5.0).km, 10, (21.0975).km]
print(marathon, marathon.converted(to: Mile.self), marathon.converted(to: Meter.self))
print(stages.total(), stages.max()!, -stages[0] + 2 * stages[1], marathon / stages[2])
print((1.0).km + (250.0).m, (250.0).m + (1.0).km, (1.0).mi ≈ (1609.0).m, (1.0).mi ≈ (1.6).km)
var run = (3.0).km
run += 1.5
run -= 0.25
print(run, run > 4, [run, 1, 2.5].sorted(), run == (4.25).km)
let asMeters: Length<Meter> = run.converted()
print(asMeters, type(of: asMeters), [1, 2, 3].total(), [0.5, 0.25].total())
