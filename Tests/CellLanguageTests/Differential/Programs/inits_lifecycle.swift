// Lecture 7: two-phase init, designated/convenience/required/failable, deinit order
class Vehicle: CustomStringConvertible {
    static private(set) var built = 0
    class var category: String { "vehicle" }
    let wheels: Int
    var speed = 0.0 { willSet { log("will \(speed)->\(newValue)") } didSet { if speed > maxSpeed { speed = maxSpeed } } }
    var maxSpeed: Double { 100 }
    lazy var plate: String = { log("computing plate"); return "\(type(of: self).category.uppercased())-\(Vehicle.built)" }()
    required init(wheels: Int) { self.wheels = wheels; Vehicle.built += 1; log("Vehicle.init"); setup() }
    convenience init() { self.init(wheels: 4); log("convenience") }
    convenience init?(spec: String) {
        guard let n = Int(spec.filter(\.isNumber)), n > 0 else { return nil }
        self.init(wheels: n)
    }
    func setup() { log("Vehicle.setup") }
    func log(_ s: String) { print("  [\(type(of: self))] \(s)") }
    var description: String { "\(Self.category)(\(wheels))" }
    deinit { print("  Vehicle.deinit \(wheels)") }
}
class Car: Vehicle {
    var doors: Int
    override class var category: String { "car" }
    override var maxSpeed: Double { super.maxSpeed * 2 }
    override var speed: Double { didSet { log("car speed \(oldValue) -> \(speed)") } }
    init(doors: Int) { self.doors = doors; print("  before super"); super.init(wheels: 4); self.doors += 0; log("Car.init") }
    required convenience init(wheels: Int) { self.init(doors: wheels) }
    override func setup() { super.setup(); log("Car.setup doors=\(doors)") }
    deinit { print("  Car.deinit \(doors)") }
}
final class Taxi: Car {
    static let fare = 2.5
    override init(doors: Int) { super.init(doors: doors * 2) }
    override var description: String { "taxi<" + super.description + ">" }
    subscript(km: Double) -> Double { Self.fare * km }
}
print("1:"); var v: Vehicle? = Vehicle(spec: "3-wheeler"); print(v!, Vehicle(spec: "none") as Any)
print("2:"); v = Car(doors: 2)
print("3:"); v!.speed = 250; print(v!.speed, v!.plate, v!.plate)
print("4:"); v = Taxi(); print(v!, (v as! Taxi).doors, (v as? Taxi)?[10] ?? 0)
print("5:"); let classes: [Vehicle.Type] = [Vehicle.self, Car.self]
let fleet = classes.map { $0.init(wheels: 6) }
print(fleet, fleet.map { $0 is Car }, classes.map { $0.category }, Taxi.category)
v = nil
print("6: built", Vehicle.built)

struct Celsius {
    var t: Double
    init(fahrenheit f: Double) { t = (f - 32) / 1.8 }
    init(kelvin k: Double) { self.init(k - 273.15) }
    init(_ c: Double) { t = c }
    init?(text: String) { guard let d = Double(text) else { return nil }; self.init(d) }
}
print(Celsius(fahrenheit: 212).t, Celsius(kelvin: 273.15).t, Celsius(text: "hot")?.t as Any, Celsius(text: "-3.5")!)
class Node { let name: String; weak var parent: Node?; var children: [Node] = []
    init(_ n: String, _ kids: Node...) { name = n; children = kids; kids.forEach { $0.parent = self } }
    var path: String { (parent.map { $0.path + "/" } ?? "") + name }
    deinit { print("  free \(name)") } }
var leaf: Node? = Node("leaf"); weak var w = leaf
var root: Node? = Node("root", Node("mid", leaf!))
print(leaf!.path, w === leaf, root!.children[0].parent === root)
root = nil; print(leaf!.path, leaf!.parent as Any)
leaf = nil; print(w == nil)
