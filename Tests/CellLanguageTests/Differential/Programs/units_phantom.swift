// Phantom types: the compiler keeps metres and seconds apart.
protocol Dimension { static var symbol: String { get } }
enum Metre: Dimension { static let symbol = "m" }
enum Second: Dimension { static let symbol = "s" }
struct Quantity<D: Dimension>: Comparable, CustomStringConvertible, AdditiveArithmetic {
    var value: Double
    init(_ value: Double) { self.value = value }
    static var zero: Quantity { Quantity(0) }
    static func < (a: Quantity, b: Quantity) -> Bool { a.value < b.value }
    static func + (a: Quantity, b: Quantity) -> Quantity { Quantity(a.value + b.value) }
    static func - (a: Quantity, b: Quantity) -> Quantity { Quantity(a.value - b.value) }
    static func * (a: Quantity, factor: Double) -> Quantity { Quantity(a.value * factor) }
    var description: String { "\(value) \(D.symbol)" }
}
extension Double {
    var metres: Quantity<Metre> { Quantity(self) }
    var seconds: Quantity<Second> { Quantity(self) }
}
extension Int {
    var metres: Quantity<Metre> { Double(self).metres }
}
struct Speed { let distance: Quantity<Metre>, time: Quantity<Second>; var perSecond: Double { distance.value / time.value } }
func / (distance: Quantity<Metre>, time: Quantity<Second>) -> Speed { Speed(distance: distance, time: time) }
extension Sequence where Element: AdditiveArithmetic {
    func total() -> Element { reduce(.zero, +) }
}
let legs = [(1.5).metres, 3.metres, (0.5).metres]
print(legs.total(), legs.max() ?? .zero, legs.sorted())
let run = legs.total() / (2.0).seconds
print(run.perSecond, run.distance - 1.metres, (2.0).seconds * 3)
print([1, 2, 3].total(), [0.5, 0.25].total(), [Quantity<Second>]().total())
