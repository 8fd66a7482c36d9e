class Vehicle {
    var wheels: Int
    init(wheels: Int) { self.wheels = wheels }
}
class Truck: Vehicle {
    var load: Double
    init(load: Double) {
        super.init(wheels: 6)
        self.load = load
    }
}
let t = Truck(load: 2.5)
print(t.wheels, t.load)
