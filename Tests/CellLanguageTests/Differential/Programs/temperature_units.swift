protocol Unit { static var symbol: String { get }; static func toBase(_ v: Double) -> Double; static func fromBase(_ v: Double) -> Double }
enum Celsius: Unit { static let symbol = "°C"; static func toBase(_ v: Double) -> Double { v + 273.15 }; static func fromBase(_ v: Double) -> Double { v - 273.15 } }
enum Fahrenheit: Unit {
    static var symbol: String { "°F" }
    static func toBase(_ v: Double) -> Double { (v + 459.67) * 5 / 9 }
    static func fromBase(_ v: Double) -> Double { v * 9 / 5 - 459.67 }
}
enum Kelvin: Unit { static let symbol = "K"; static func toBase(_ v: Double) -> Double { v }; static func fromBase(_ v: Double) -> Double { v } }

struct Temperature<U: Unit> {
    var value: Double
    init(_ value: Double) { self.value = value }
    init<V: Unit>(_ other: Temperature<V>) { value = U.fromBase(V.toBase(other.value)) }
    func converted<V: Unit>(to _: V.Type = V.self) -> Temperature<V> { Temperature<V>(self) }
}
extension Temperature: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    init(floatLiteral value: Double) { self.init(value) }
    init(integerLiteral value: Int) { self.init(Double(value)) }
}
extension Temperature: Comparable, CustomStringConvertible {
    static func < (a: Temperature, b: Temperature) -> Bool { a.value < b.value }
    static func - (a: Self, b: Self) -> Double { a.value - b.value }
    var description: String { "\((value * 10).rounded() / 10) \(U.symbol)" }
}

let readings: [Temperature<Celsius>] = [21.5, 19, 23.25, .init(-4), 30]
print(readings, readings.max()!, readings.sorted().first!, readings[2] - readings[1])
print(readings.map { Temperature<Fahrenheit>($0) }, readings[0].converted(to: Kelvin.self))
let boiling: Temperature<Fahrenheit> = 212
let same: Temperature<Celsius> = boiling.converted()
print(same, same > 99.9, type(of: boiling), Temperature<Kelvin>.self)

struct Thermostat {
    var target: Temperature<Celsius> = 20
    var tolerance = 0.5
    enum Action: String { case heat, cool, rest }
    func action(at t: Temperature<Celsius>) -> Action {
        switch t - target {
        case ..<(-tolerance): .heat
        case tolerance...: .cool
        default: .rest
        }
    }
}
let thermostat = Thermostat(tolerance: 1)
for t in readings { print(t, thermostat.action(at: t)) }
let bands: [(name: String, test: (Double) -> Bool)] = [("frost", { $0 < 0 }), ("mild", { (0..<22).contains($0) }), ("warm", { $0 >= 22 })]
for band in bands { print(band.name, readings.map(\.value).filter(band.test)) }
print(stride(from: -40.0, through: 100, by: 70).map { (Temperature<Celsius>($0), Temperature<Fahrenheit>(Temperature<Celsius>($0))) })
