class Vehicle { var wheels = 4 }
protocol Electric { var battery: Int { get } }
final class Tesla: Vehicle, Electric { var battery = 90 }
final class Truck: Vehicle {}
func charge(_ car: Vehicle & Electric) -> Int { car.battery + car.wheels }
print(charge(Tesla()))
print(charge(Truck()))
