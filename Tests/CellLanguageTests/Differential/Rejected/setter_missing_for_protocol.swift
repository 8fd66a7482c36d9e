protocol Adjustable {
    var level: Int { get set }
    mutating func raise(by step: Int)
}

extension Adjustable {
    mutating func raise(by step: Int) { level += step }
}

struct Lamp: Adjustable {
    let level: Int
}

struct Heater: Adjustable {
    var level = 1
}

var heater = Heater()
heater.raise(by: 2)
print(heater.level)
