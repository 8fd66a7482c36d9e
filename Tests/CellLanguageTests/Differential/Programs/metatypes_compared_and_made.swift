protocol Shape { init(); var area: Double { get }; static var title: String { get } }
struct Square: Shape { var side = 2.0; var area: Double { side * side }; static var title: String { "square" } }
struct Circle: Shape { var area: Double { 3 }; static var title: String { "circle" } }
class Animal { required init() {}; func speak() -> String { "..." }; class var kind: String { "animal" } }
class Dog: Animal { override func speak() -> String { "woof" }; override class var kind: String { "dog" } }
final class Puppy: Dog { override func speak() -> String { "yip" } }
let k: any Shape.Type = Square.self
print(k == Square.self, k == Circle.self, k != Square.self, k.title)
let t = k.init()
print(t.area, type(of: t), type(of: t) == Square.self, type(of: t) == k)
let types: [any Shape.Type] = [Square.self, Circle.self]
for type in types { print(type.title, type.init().area, type == Circle.self) }
let animal: Animal = Puppy()
print(type(of: animal) == Puppy.self, type(of: animal) == Dog.self, type(of: animal) == Animal.self, type(of: animal).kind)
let copy = type(of: animal).init()
print(copy.speak(), copy is Dog, type(of: copy))
let any: Any.Type = Int.self
print(any == Int.self, any == String.self, any)
func name(_ type: Any.Type) -> String { type == Int.self ? "int" : type == String.self ? "string" : "\(type)" }
print(name(Int.self), name(String.self), name([Int].self), name(Square.self), name(type(of: animal)))
let list: [Any.Type] = [Int.self, Double.self, Dog.self]
print(list.map { "\($0)" }, list.contains { $0 == Double.self })
var registry: [ObjectIdentifier: String] = [:]
registry[ObjectIdentifier(Int.self)] = "whole"
registry[ObjectIdentifier(Dog.self)] = "dog"
print(registry[ObjectIdentifier(Int.self)] ?? "-", registry[ObjectIdentifier(type(of: Dog()))] ?? "-", registry[ObjectIdentifier(Animal.self)] ?? "-")
final class Container {
    private var makers: [ObjectIdentifier: () -> Any] = [:]
    func register<T>(_ type: T.Type, _ make: @escaping () -> T) { makers[ObjectIdentifier(type)] = make }
    func resolve<T>(_ type: T.Type = T.self) -> T? { makers[ObjectIdentifier(type)]?() as? T }
}
let box = Container()
box.register(Int.self) { 42 }
box.register(Animal.self) { Dog() }
box.register((any Shape).self) { Circle() }
print(box.resolve(Int.self)!, box.resolve(Animal.self)!.speak(), box.resolve((any Shape).self)!.area, box.resolve(String.self) as Any)
let n: Int? = box.resolve()
print(n as Any, Int.self == Int.self, ObjectIdentifier(Int.self) == ObjectIdentifier(Int.self))
