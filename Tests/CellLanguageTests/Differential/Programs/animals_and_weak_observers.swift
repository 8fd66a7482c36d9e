// Classes: shapes of inheritance, polymorphism, class/static, weak observers
class Animal: CustomStringConvertible {
    static var count = 0
    class var kingdom: String { "Animalia" }
    let name: String
    var legs: Int { 4 }
    init(name: String) { self.name = name; Animal.count += 1 }
    func speak() -> String { "..." }
    var description: String { "\(type(of: self)) \(name) (\(legs) legs): \(speak())" }
    func copy(named n: String) -> Animal { Animal(name: n) }
}
class Dog: Animal {
    var tricks: [String]
    init(name: String, tricks: [String] = []) { self.tricks = tricks; super.init(name: name) }
    convenience init() { self.init(name: "Rex", tricks: ["sit"]) }
    override func speak() -> String { "Woof" + (tricks.isEmpty ? "" : " [\(tricks.joined(separator: "/"))]") }
    override func copy(named n: String) -> Dog { Dog(name: n, tricks: tricks) }
}
final class Puppy: Dog {
    override class var kingdom: String { "Tiny " + super.kingdom }
    override func speak() -> String { super.speak().lowercased() + "!" }
    override var legs: Int { super.legs }
}
class Bird: Animal { override var legs: Int { 2 }; override func speak() -> String { "Tweet" } }
let zoo: [Animal] = [Dog(), Puppy(name: "Bit", tricks: ["roll", "Beg"]), Bird(name: "Tweety"), Animal(name: "Blob")]
zoo.forEach { print($0) }
print(Animal.count, Puppy.kingdom, Dog.kingdom, zoo.filter { $0 is Dog }.count, zoo.compactMap { $0 as? Bird }.map(\.name))
let d = zoo[0].copy(named: "Clone")
print(d, d === zoo[0], (d as! Dog).tricks)
protocol Observer: AnyObject { func changed(_ value: Int) }
final class Printer: Observer { let id: Int; init(_ id: Int) { self.id = id }; func changed(_ value: Int) { print("observer \(id): \(value)") }; deinit { print("bye \(id)") } }
final class Subject {
    private struct Weak { weak var value: Observer? }
    private var observers: [Weak] = []
    var value = 0 { willSet { if newValue < 0 { print("negative!") } } didSet { guard value != oldValue else { return }; observers.forEach { $0.value?.changed(value) } } }
    func add(_ o: Observer) { observers.append(Weak(value: o)) }
    var live: Int { observers.filter { $0.value != nil }.count }
}
let s = Subject()
var p1: Printer? = Printer(1)
do {
    let p2 = Printer(2)
    s.add(p1!); s.add(p2)
    s.value = 5
    s.value = 5
    print(s.live)
}
print(s.live)
s.value = -1
p1 = nil
s.value = 3
print(s.live)
class Node<T> { var value: T; var children: [Node] = []; weak var parent: Node?
    init(_ v: T, _ children: Node...) { value = v; self.children = children; children.forEach { $0.parent = self } }
    var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }
    func flattened() -> [T] { [value] + children.flatMap { $0.flattened() } }
    var root: Node { parent?.root ?? self }
}
let tree = Node("a", Node("b", Node("c")), Node("d"))
print(tree.depth, tree.flattened(), tree.children[0].children[0].root.value, tree.children[1].parent === tree)
