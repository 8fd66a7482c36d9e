struct Celsius {
    let degrees: Double
    init(_ degrees: Double) { self.degrees = degrees }
    init(fahrenheit: Double) { self.init((fahrenheit - 32) / 1.8) }
    init?(text: String) {
        guard let value = Double(text) else { return nil }
        degrees = value
    }
}
print(Celsius(20).degrees, Celsius(fahrenheit: 212).degrees, Celsius(text: "x") == nil, Celsius(text: "3.5")!.degrees)
class Vehicle {
    let wheels: Int
    var name: String
    init(wheels: Int, name: String) {
        self.wheels = wheels
        self.name = name
    }
    convenience init(name: String) { self.init(wheels: 4, name: name) }
    func describe() -> String { "\(name) with \(wheels) wheels" }
}
class Truck: Vehicle {
    var load: Int
    let plate: String
    init(load: Int) {
        self.load = load
        if load > 10 { plate = "HEAVY" } else { plate = "LIGHT" }
        super.init(wheels: 6, name: "truck")
        name += " \(load)t"
    }
    override func describe() -> String { super.describe() + " [\(plate)]" }
}
class Bike: Vehicle {
    var gears = 7
    override init(wheels: Int, name: String) { super.init(wheels: 2, name: name) }
}
print(Vehicle(name: "car").describe(), Truck(load: 12).describe(), Bike(name: "bmx").describe())
enum Direction {
    case left, right
    init(_ value: Int) { self = value < 0 ? .left : .right }
    init?(letter: Character) {
        switch letter {
        case "l": self = .left
        case "r": self = .right
        default: return nil
        }
    }
}
print(Direction(-3), Direction(letter: "r")!, Direction(letter: "q") as Any)
struct Money {
    var amount: Int
    var currency = "CHF"
}
extension Money {
    init(francs: Int, centimes: Int) { self.init(amount: francs * 100 + centimes) }
}
print(Money(amount: 5, currency: "EUR"), Money(francs: 2, centimes: 50))
struct Range2 { let low, high: Int; init(_ a: Int, _ b: Int) { (low, high) = a < b ? (a, b) : (b, a) } }
print(Range2(5, 2))
