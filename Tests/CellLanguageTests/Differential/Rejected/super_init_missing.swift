class Animal {
    let name: String
    init(name: String) { self.name = name }
    func sound() -> String { "..." }
}
class Dog: Animal {
    let breed: String
    init(name: String, breed: String) {
        self.breed = breed
    }
    override func sound() -> String { "Woof" }
}
let d = Dog(name: "Rex", breed: "Collie")
print(d.name, d.sound())
