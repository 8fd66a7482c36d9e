class Vehicle: CustomStringConvertible {
    var currentSpeed = 0.0
    let id: Int
    static private(set) var made = 0
    class var wheels: Int { 0 }
    var description: String { "traveling at \(currentSpeed) miles per hour" }
    required init() {
        Vehicle.made += 1
        id = Vehicle.made
    }
    func makeNoise() { print("...") }
    final func identify() -> String { "#\(id) \(type(of: self)) with \(type(of: self).wheels) wheels" }
}
class Bicycle: Vehicle {
    var hasBasket = false
    override class var wheels: Int { 2 }
}
class Tandem: Bicycle {
    var currentNumberOfPassengers = 0
    override var description: String { super.description + " with \(currentNumberOfPassengers) passengers" }
}
class Train: Vehicle {
    override func makeNoise() { print("Choo Choo") }
    override class var wheels: Int { 80 }
}
class Car: Vehicle {
    var gear = 1
    override var description: String { return super.description + " in gear \(gear)" }
    override class var wheels: Int { return 4 }
    convenience init(gear: Int) { self.init(); self.gear = gear }
}
class AutomaticCar: Car {
    override var currentSpeed: Double {
        didSet { gear = Int(currentSpeed / 10.0) + 1 }
    }
}
let someVehicle = Vehicle()
print("Vehicle: \(someVehicle.description)")
let bicycle = Bicycle()
bicycle.hasBasket = true
bicycle.currentSpeed = 15.0
print("Bicycle: \(bicycle.description)")
let tandem = Tandem()
tandem.hasBasket = true
tandem.currentNumberOfPassengers = 2
tandem.currentSpeed = 22.0
print("Tandem: \(tandem.description)")
let train = Train()
train.makeNoise()
let automatic = AutomaticCar()
automatic.currentSpeed = 35.0
print("AutomaticCar: \(automatic.description)")
let fleet: [Vehicle] = [bicycle, tandem, train, automatic, Car(gear: 3)]
for v in fleet {
    switch v {
    case let t as Tandem: print("tandem", t.currentNumberOfPassengers)
    case is Bicycle: print("bicycle")
    case let c as Car where c.gear > 3: print("fast car", c.gear)
    case let c as Car: print("slow car", c.gear)
    default: print("something else:", v)
    }
}
print(fleet.map { $0.identify() })
let types: [Vehicle.Type] = [Car.self, Train.self]
print(types.map { $0.init().identify() }, Vehicle.made, fleet.filter { type(of: $0) == Car.self }.count)
