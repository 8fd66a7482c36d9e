import Foundation

protocol Unit {
    static var symbol: String { get }
    static var toBase: Double { get }
    associatedtype Dimension
}
extension Unit { static var toBase: Double { 1 } }

enum Length {}
enum Time {}
enum Metre: Unit { typealias Dimension = Length; static let symbol = "m" }
enum Kilometre: Unit { typealias Dimension = Length; static let symbol = "km", toBase = 1000.0 }
enum Mile: Unit { typealias Dimension = Length; static let symbol = "mi", toBase = 1609.344 }
enum Second: Unit { typealias Dimension = Time; static let symbol = "s" }
enum Hour: Unit { typealias Dimension = Time; static let symbol = "h"; static var toBase: Double { 3600 } }

struct Quantity<U: Unit>: Comparable, AdditiveArithmetic, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    var value: Double
    init(_ value: Double) { self.value = value }
    init(floatLiteral v: Double) { value = v }
    init(integerLiteral v: Int) { value = Double(v) }

    static var zero: Self { 0 }
    static func + (a: Self, b: Self) -> Self { .init(a.value + b.value) }
    static func - (a: Self, b: Self) -> Self { .init(a.value - b.value) }
    static func * (k: Double, q: Self) -> Self { .init(k * q.value) }
    static func < (a: Self, b: Self) -> Bool { a.value < b.value }

    func converted<V: Unit>(to _: V.Type = V.self) -> Quantity<V> where V.Dimension == U.Dimension {
        .init(value * U.toBase / V.toBase)
    }
}

extension Quantity: CustomStringConvertible {
    var description: String { String(format: "%.2f", value) + " " + U.symbol }
}

func + <U: Unit, V: Unit>(a: Quantity<U>, b: Quantity<V>) -> Quantity<U> where U.Dimension == V.Dimension {
    a + b.converted(to: U.self)
}
func speed<L: Unit, T: Unit>(_ d: Quantity<L>, _ t: Quantity<T>) -> String
where L.Dimension == Length, T.Dimension == Time {
    String(format: "%.1f %@/%@", d.value / t.value, L.symbol, T.symbol)
}
extension Sequence where Element: AdditiveArithmetic {
    func sum() -> Element { reduce(.zero, +) }
}

let run: Quantity<Kilometre> = 42.195
let walk: Quantity<Mile> = 3
print(run, run.converted(to: Mile.self), walk.converted() as Quantity<Metre>)
print(run + walk, walk + run, 0.5 * run)
print(speed(run, Quantity<Hour>(2.5)), speed(walk.converted(to: Metre.self), Quantity<Second>(1800)))
let legs: [Quantity<Kilometre>] = [5, 7.25, 3.5, 10]
print(legs.sum(), legs.max()!, legs.sorted(by: >).map(\.value), [1, 2, 3].sum())
var t: Quantity<Hour> = 1
t += 0.75
t -= Quantity<Second>(900).converted()
print(t, t.converted(to: Second.self), t == 1.5, legs.min()! < run)
print(legs[0], type(of: legs[0]))
