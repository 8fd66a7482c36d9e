class Animal {
    var name: String
    let legs: Int
    init(_ name: String, legs: Int = 4) { self.name = name; self.legs = legs }
    func hello() -> String { "I am \(name)" }
    class var kind: String { "animal" }
}
protocol Pet: Animal { var owner: String { get set }; func play() -> String }
protocol Trained where Self: Animal { func trick() -> String }
protocol Star: Pet, Trained {}
final class Dog: Animal, Pet, Trained {
    var owner = "nobody"
    func play() -> String { "\(name) fetches" }
    func trick() -> String { "rolls over" }
    override func hello() -> String { "Woof, " + super.hello() }
}
final class Parrot: Animal, Star {
    var owner: String
    init(owner: String) { self.owner = owner; super.init("Polly", legs: 2) }
    func play() -> String { "\(name) talks" }
    func trick() -> String { "counts to \(legs)" }
}
extension Pet {
    var tag: String { "\(name)/\(owner)" }
    func rename(_ new: String) -> Self { name = new; return self }
}
extension Trained { func show() -> String { "\(name) \(trick()) on \(legs) legs" } }
let dog = Dog("Rex")
let pets: [any Pet] = [dog, Parrot(owner: "Ann")]
for pet in pets { print(pet.name, pet.play(), pet.hello(), pet.tag, pet.legs) }
func introduce<P: Pet>(_ pet: P) -> String { pet.owner = "Bob"; return "\(pet.hello()) of \(pet.owner)" }
func double<S: Star>(_ star: S) -> [String] { [star.show(), star.play()] }
print(introduce(dog), double(Parrot(owner: "Cy")), dog.rename("Max").show())
let pet: any Pet = pets[0]
pet.name += "imus"
pet.owner = "Eve"
let animal: Animal = pet
print(dog.name, animal.hello(), animal === dog, (animal as? any Pet)?.owner ?? "-", animal is any Trained)
print(pets.map(\.name), pets.map { $0.legs }.reduce(0, +), type(of: pet), (pets[1] as? any Star)?.trick() ?? "-")
weak var weakPet: (any Pet)? = dog
print(weakPet?.tag ?? "gone", [any Pet].self)
