class Vehicle {
    var wheels: Int { 4 }
    func describe() -> String { "\(wheels) wheels" }
}

class Bicycle: Vehicle {
    override var wheels: Int { 2 }
    override func description() -> String { "a bicycle with " + describe() }
}

print(Bicycle().describe())
