struct Engine { var power = 100; mutating func tune() { power += 10 } }
class Car { let engine = Engine() }
let car = Car()
print(car.engine.power)
car.engine.tune()
print(car.engine.power)
