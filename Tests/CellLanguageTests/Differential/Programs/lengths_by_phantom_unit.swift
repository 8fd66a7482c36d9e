protocol Unit { static var symbol: String { get }; static var toBase: Double { get } }
enum Meter: Unit { static let symbol = "m", toBase = 1.0 }
enum Kilometer: Unit { static let symbol = "km"; static let toBase = 1000.0 }
enum Mile: Unit { static var symbol: String { "mi" }; static var toBase: Double { 1609.344 } }
struct Length<U: Unit>: Comparable, Hashable {
    var value: Double
    init(_ value: Double) { self.value = value }
    init<V>(_ other: Length<V>) { value = other.value * V.toBase / U.toBase }
    func converted<V: Unit>(to: V.Type = V.self) -> Length<V> { .init(self) }
    static func < (a: Self, b: Self) -> Bool { a.value < b.value }
    static func + (a: Self, b: Self) -> Self { .init(a.value + b.value) }
    static func * (k: Double, a: Self) -> Self { .init(k * a.value) }
    static func / (a: Self, b: Self) -> Double { a.value / b.value }
}
extension Length: CustomStringConvertible { var description: String { "\(value.rounded(to: 3)) \(U.symbol)" } }
extension Length: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    init(floatLiteral value: Double) { self.init(value) }
    init(integerLiteral value: Int) { self.init(Double(value)) }
}
extension Double {
    func rounded(to places: Int) -> Double {
        var factor = 1.0
        for _ in 0..<places { factor *= 10 }
        return (self * factor).rounded(.toNearestOrEven) / factor
    }
    var km: Length<Kilometer> { Length(self) }
    var miles: Length<Mile> { .init(self) }
}
extension Sequence { func sum<U>() -> Length<U> where Element == Length<U> { reduce(0, +) } }
let run: [Length<Kilometer>] = [5, 10.5, 3.25, .init(Length<Mile>(2))]
print(run.max()!, run.sorted(), run.sum())
print(26.2188.miles.converted(to: Kilometer.self), Length<Meter>(1.5.km), (42.195.km as Length<Kilometer>).converted() as Length<Mile>)
print(2 * 1.25.km + 0.5, 10.km / 4.km, Set([1.km, 1.0.km, 2.km]).count, Mile.symbol)
extension Int { var km: Length<Kilometer> { Double(self).km } }
let anyUnit: [any Unit.Type] = [Meter.self, Mile.self]
print(anyUnit.map { "\($0.symbol):\($0.toBase)" })
