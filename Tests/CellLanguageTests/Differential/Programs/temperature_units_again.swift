import Foundation
protocol TemperatureUnit {
    static var symbol: String { get }
    static func toKelvin(_ v: Double) -> Double
    static func fromKelvin(_ k: Double) -> Double
}

enum Celsius: TemperatureUnit {
    static let symbol = "°C"
    static func toKelvin(_ v: Double) -> Double { v + 273.15 }
    static func fromKelvin(_ k: Double) -> Double { k - 273.15 }
}

enum Fahrenheit: TemperatureUnit {
    static let symbol = "°F"
    static func toKelvin(_ v: Double) -> Double { (v + 459.67) * 5 / 9 }
    static func fromKelvin(_ k: Double) -> Double { k * 9 / 5 - 459.67 }
}

enum Kelvin: TemperatureUnit {
    static let symbol = "K"
    static func toKelvin(_ v: Double) -> Double { v }
    static func fromKelvin(_ k: Double) -> Double { k }
}

struct Temperature<U: TemperatureUnit> {
    var value: Double
    init(_ value: Double) { self.value = value }
    func converted<V>(to: V.Type) -> Temperature<V> {
        Temperature<V>(V.fromKelvin(U.toKelvin(value)))
    }
}

extension Temperature: CustomStringConvertible {
    var description: String { String(format: "%.1f", value) + U.symbol }
}

extension Temperature: Comparable {
    static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}
func == <A, B>(a: Temperature<A>, b: Temperature<B>) -> Bool {
    abs(A.toKelvin(a.value) - B.toKelvin(b.value)) < 1e-6
}
print("   C       F       K")
for c in stride(from: -40.0, through: 100, by: 35) {
    let t = Temperature<Celsius>(c)
    print(String(format: "%6.1f  %6.1f  %6.2f", c, t.converted(to: Fahrenheit.self).value, t.converted(to: Kelvin.self).value))
}
let body = Temperature<Fahrenheit>(98.6)
print(body, "is", body.converted(to: Celsius.self))
print(Temperature<Celsius>(-40) == Temperature<Fahrenheit>(-40))
let week = [12.5, 9, 15.25, 11, 7.75].map(Temperature<Celsius>.init)
print(week, "max", week.max()!, "min", week.min() as Any)
print(week.sorted(by: >).map(\.value))
func label(_ t: Temperature<Celsius>) -> String {
    switch t.value {
    case ..<0: return "freezing"
    case 0..<10: return "cold"
    case 10..<20: return "mild"
    case 20...: return "warm"
    default: return "nan"
    }
}
for v in [-5, 0, 9.99, 10, 25, .nan] as [Double] { print(v, label(.init(v))) }
print(type(of: body), type(of: body.converted(to: Kelvin.self)))
