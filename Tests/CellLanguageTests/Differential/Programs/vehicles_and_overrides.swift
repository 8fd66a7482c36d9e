class Vehicle: CustomStringConvertible {
    let wheels: Int
    var speed: Double = 0 { willSet { if newValue > limit { warnings += 1 } } }
    var limit: Double { 100 }
    private(set) var warnings = 0
    class var kind: String { "vehicle" }
    init(wheels: Int) { self.wheels = wheels }
    convenience init() { self.init(wheels: 4) }
    func describe() -> String { "\(Self.kind) on \(wheels) wheels at \(speed)" }
    final var description: String { describe() + (warnings > 0 ? " (\(warnings)!)" : "") }
    static func == (a: Vehicle, b: Vehicle) -> Bool { a === b }
}
class Bicycle: Vehicle {
    var gear = 1 { didSet { speed = Double(gear) * 6 } }
    override var limit: Double { 25 }
    override class var kind: String { "bicycle" }
    init(gear: Int) { self.gear = gear; super.init(wheels: 2); defer { self.gear = gear + 0 } }
    override func describe() -> String { super.describe() + " in gear \(gear)" }
}
final class Tandem: Bicycle {
    var riders: [String]
    init?(riders: String...) { guard riders.count == 2 else { return nil }; self.riders = riders; super.init(gear: 3) }
    override var limit: Double { super.limit + 5 }
    override static var kind: String { "tandem" }
    subscript(i: Int) -> String { get { riders[i] } set { riders[i] = newValue } }
}
let v = Vehicle(), b = Bicycle(gear: 2), t = Tandem(riders: "A", "B")!
v.speed = 120; b.gear += 3; t.gear = 4
t[1] += "!"
let fleet = [v, b, t]
fleet.forEach { print($0) }
print(Tandem(riders: "solo") == nil, fleet.map { type(of: $0).kind }, fleet.filter { $0 is Bicycle }.count, (fleet[2] as! Tandem)[1], v == fleet[0], b == t)
func race(_ a: Vehicle, _ b: Vehicle) -> Vehicle? { a.speed == b.speed ? nil : a.speed > b.speed ? a : b }
print(race(b, t).map { "\($0 === b ? "b" : "t") wins" } ?? "draw", race(v, v) == nil)
protocol Chargeable { var charge: Int { get set }; mutating func plugIn(_ hours: Int) }
extension Chargeable { mutating func plugIn(_ hours: Int) { charge = Swift.min(100, charge + 10 * hours) } }
class Scooter: Vehicle, Chargeable { var charge = 5; override func describe() -> String { "\(super.describe()), \(charge) %" } }
var s = Scooter(wheels: 2)
s.plugIn(3); print(s)
var c: any Chargeable = s
c.plugIn(20); print(s.charge, c.charge, c is Vehicle, (c as? Vehicle)?.wheels ?? 0)
let makers: [String: () -> Vehicle] = ["v": Vehicle.init, "s": { Scooter(wheels: 3) }]
print(makers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value())" })
switch fleet.last { case let t as Tandem where t.riders.count == 2: print("two on one"); case is Bicycle?: print("bike"); default: break }
