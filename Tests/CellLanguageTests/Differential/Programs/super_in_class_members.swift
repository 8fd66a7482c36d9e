class Animal {
    var name: String { "animal" }
    var legs = 4
    func speak() -> String { "I am \(name) with \(legs)" }
    func twice() -> String { speak() + "/" + speak() }
    subscript(i: Int) -> String { "\(name)[\(i)]" }
    class func kind() -> String { "Animal" }
    static func make() -> Animal { Animal() }
}
class Dog: Animal {
    override var name: String { "dog of " + super.name }
    override func speak() -> String { "Woof, " + super.speak() }
    override subscript(i: Int) -> String { super[i] + "!" }
    override class func kind() -> String { "Dog<" + super.kind() }
}
class Puppy: Dog {
    override var name: String { "small " + super.name }
    override func twice() -> String { "[" + super.twice() + "]" }
    override class func kind() -> String { "Puppy<" + super.kind() }
}
let all: [Animal] = [Animal(), Dog(), Puppy()]
all[2].legs = 3
for a in all { print(a.name, a.speak(), a.twice(), a[1], type(of: a).kind(), type(of: a)) }
print(Animal.kind(), Dog.kind(), Puppy.kind())
