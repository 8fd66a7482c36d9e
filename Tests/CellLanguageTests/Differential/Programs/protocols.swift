protocol Animal {
    var name: String { get }
    func sound() -> String
}
extension Animal {
    func introduce() -> String { "\(name) says \(sound())" }
    func sound() -> String { "..." }
}
struct Dog: Animal {
    let name: String
    func sound() -> String { "woof" }
}
struct Fish: Animal { let name = "Nemo" }
let animals: [any Animal] = [Dog(name: "Rex"), Fish()]
for animal in animals { print(animal.introduce()) }
