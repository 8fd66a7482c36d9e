// Designated, convenience, required and failable initializers with two-phase set-up.
class Vehicle {
    static private(set) var built = 0
    class var kind: String { "vehicle" }
    let wheels: Int
    var name: String { didSet { print("renamed \(oldValue) -> \(name)") } }
    lazy var plate: String = {
        print("(stamping plate)")
        return "\(type(of: self).kind.prefix(2).uppercased())-\(wheels)\(name.count)"
    }()

    required init(name: String, wheels: Int) {
        self.name = name
        self.wheels = wheels
        Vehicle.built += 1
        announce()
    }
    convenience init?(spec: String) {
        let parts = spec.split(separator: ":").map(String.init)
        guard parts.count == 2, let wheels = Int(parts[1]) else { return nil }
        self.init(name: parts[0], wheels: wheels)
    }
    func announce() { print("new \(Self.kind) \(name)") }
    func copy() -> Self { type(of: self).init(name: name + "'", wheels: wheels) }
}

class Car: Vehicle {
    override class var kind: String { "car" }
    var doors = 5 { willSet { print("doors \(doors) => \(newValue)") } }

    required init(name: String, wheels: Int = 4) { super.init(name: name, wheels: wheels) }
    convenience init(_ name: String, doors: Int) {
        self.init(name: name)
        self.doors = doors
    }
    override func announce() {
        super.announce()
        print("  with \(doors) doors")
    }
}

final class Truck: Car {
    override static var kind: String { "truck" }
    let load: Double
    init?(load: Double) {
        guard load > 0 else { return nil }
        self.load = load
        super.init(name: "T\(Int(load))", wheels: load > 10 ? 8 : 6)
        name += "+"
        doors = 2
    }
    required init(name: String, wheels: Int) {
        load = 1
        super.init(name: name, wheels: wheels)
    }
    override func copy() -> Self { print("copying truck"); return super.copy() }
}

let fleet: [Vehicle?] = [Vehicle(spec: "bike:2"), Vehicle(spec: "bad"), Car(spec: "mini:4"), Car("limo", doors: 6), Truck(load: 12), Truck(load: -1)]
for vehicle in fleet.compactMap({ $0 }) {
    print(vehicle.name, vehicle.wheels, type(of: vehicle).kind, (vehicle as? Car)?.doors ?? 0)
}
let twins = [fleet[0]!.copy(), fleet[4]!.copy()]
print(twins.map { "\(type(of: $0)) \($0.name) \($0.wheels)" }, (twins[1] as? Truck)?.load ?? -1)
print(fleet[3]!.plate, fleet[3]!.plate)
print(Vehicle.built, ([Truck.self, Car.self, Vehicle.self] as [Vehicle.Type]).map { $0.kind })
