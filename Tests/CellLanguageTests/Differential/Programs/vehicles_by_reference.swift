class Vehicle {
    let name: String
    var speed = 0
    init(name: String) { self.name = name }
    func accelerate(by amount: Int) { speed += amount }
    var summary: String { "\(name) at \(speed)" }
}
class Train: Vehicle {
    var cars: Int
    init(name: String, cars: Int) {
        self.cars = cars
        super.init(name: name)
    }
    override func accelerate(by amount: Int) { super.accelerate(by: amount / 2) }
    override var summary: String { super.summary + " with \(cars) cars" }
}
let fleet: [Vehicle] = [Vehicle(name: "Car"), Train(name: "ICE", cars: 8)]
for vehicle in fleet {
    vehicle.accelerate(by: 50)
    print(vehicle.summary)
}
let same = fleet[0]
same.speed = 7
print(fleet[0].speed, same === fleet[0], fleet[1] is Train)
