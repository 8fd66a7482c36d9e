<<<<<<< HEAD
class Vehicle {
    var wheels: Int { 4 }
    func describe() -> String { "\(wheels) wheels" }
}

class Bicycle: Vehicle {
    override var wheels: Int { 2 }
    override func description() -> String { "a bicycle with " + describe() }
}

print(Bicycle().describe())
=======
class Machine {
    func start() { print("start") }
}
class Printer: Machine {
    override func begin() { print("begin") }
}
Printer().start()
>>>>>>> 888a3b9 (Let bodies know what where clauses say; unwrap T! where only its content fits; run lazy properties and observed variables)
