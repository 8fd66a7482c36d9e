struct Animal { var name: String }

extension Animal {
    var nickname = "none"
    func call() -> String { "Hey \(nickname)" }
}

print(Animal(name: "Rex").call())
