// Computed properties in every place, typealiases, static members and tuples with labels.
typealias Celsius = Double
struct Temperature {
    static let absoluteZero: Celsius = -273.15
    static var comfortable: ClosedRange<Celsius> = 18...24
    private var stored: Celsius
    var celsius: Celsius {
        get { stored }
        set { stored = max(newValue, Self.absoluteZero) }
    }
    var fahrenheit: Double {
        get { celsius * 9 / 5 + 32 }
        set { celsius = (newValue - 32) * 5 / 9 }
    }
    var kelvin: Double { celsius - Temperature.absoluteZero }
    init(celsius: Celsius) {
        stored = 0
        self.celsius = celsius
    }
    static func fahrenheit(_ value: Double) -> Temperature {
        var result = Temperature(celsius: 0)
        result.fahrenheit = value
        return result
    }
    subscript(unit: Character) -> Double? {
        switch unit {
        case "C": celsius
        case "F": fahrenheit
        case "K": kelvin
        default: nil
        }
    }
    var feeling: String {
        switch celsius {
        case Self.comfortable: "fine"
        case ..<0: "freezing"
        case 0..<Self.comfortable.lowerBound: "cool"
        case Self.comfortable.upperBound...35: "warm"
        default: "hot"
        }
    }
}
var t = Temperature(celsius: 20)
t.fahrenheit += 18
print(t.celsius, t.fahrenheit, t["K"] ?? 0, t["X"] as Any)
t.celsius = -500
print(t.celsius, t.kelvin)
for c in [-5.0, 10, 20, 30, 40] { print(c, Temperature(celsius: c).feeling) }
Temperature.comfortable = 0...10
print(Temperature(celsius: 20).feeling, Temperature.fahrenheit(50).celsius)
let report: (coldest: Celsius, warmest: Celsius, mean: Celsius) = {
    let values: [Celsius] = [3, -2, 7.5]
    return (values.min()!, values.max()!, values.reduce(0, +) / Double(values.count))
}()
print(report.coldest, report.warmest, report.mean.rounded())
var (morning, evening): (Celsius, Celsius) = (12, 8)
(morning, evening) = (evening, morning)
print(morning, evening)
