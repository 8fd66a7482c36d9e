protocol Visitor {
    associatedtype Result
    func visit(_ circle: Circle) -> Result
    func visit(_ square: Square) -> Result
    func visit(_ group: Group) -> Result
}
protocol Shape {
    var name: String { get set }
    func accept<V: Visitor>(_ visitor: V) -> V.Result
}
struct Circle: Shape { var name = "circle"; var radius: Double; func accept<V: Visitor>(_ visitor: V) -> V.Result { visitor.visit(self) } }
struct Square: Shape { var name = "square"; let side: Double; func accept<V>(_ visitor: V) -> V.Result where V: Visitor { visitor.visit(self) } }
struct Group: Shape {
    var name: String
    var members: [any Shape]
    func accept<V: Visitor>(_ visitor: V) -> V.Result { visitor.visit(self) }
}
struct Area: Visitor {
    func visit(_ c: Circle) -> Double { 3 * c.radius * c.radius }
    func visit(_ s: Square) -> Double { s.side * s.side }
    func visit(_ g: Group) -> Double { g.members.map { $0.accept(self) }.reduce(0, +) }
}
struct Outline: Visitor {
    var depth = 0
    private var pad: String { String(repeating: "· ", count: depth) }
    func visit(_ c: Circle) -> [String] { [pad + "\(c.name) r=\(c.radius)"] }
    func visit(_ s: Square) -> [String] { [pad + "\(s.name) a=\(s.side)"] }
    func visit(_ g: Group) -> [String] {
        let inner = Outline(depth: depth + 1)
        return [pad + g.name + ":"] + g.members.flatMap { $0.accept(inner) }
    }
}
struct Counter: Visitor {
    func visit(_: Circle) -> (circles: Int, squares: Int) { (1, 0) }
    func visit(_: Square) -> (circles: Int, squares: Int) { (0, 1) }
    func visit(_ g: Group) -> (circles: Int, squares: Int) {
        g.members.reduce((0, 0)) { total, shape in
            let part = shape.accept(self)
            return (total.0 + part.circles, total.1 + part.squares)
        }
    }
}
var scene = Group(name: "scene", members: [
    Circle(radius: 2), Square(side: 1.5),
    Group(name: "inner", members: [Square(name: "tile", side: 2), Circle(name: "dot", radius: 0.5), Group(name: "nothing", members: [])]),
])
print(scene.accept(Area()), scene.accept(Counter()))
print(scene.accept(Outline()).joined(separator: "\n"))
scene.members[0].name = "sun"
if var inner = scene.members[2] as? Group {
    inner.members.removeAll { $0 is Group }
    inner.members.append(Circle(radius: 1))
    scene.members[2] = inner
}
print(scene.accept(Outline(depth: 1)).map { $0.dropFirst(2) }.joined(separator: "|"), scene.accept(Counter()).circles)
let shapes: [any Shape] = scene.members
print(shapes.map(\.name), shapes.compactMap { ($0 as? Circle)?.radius }, shapes.map { String(describing: type(of: $0)) })
for case let square as Square in shapes where square.side > 1 { print("big square", square) }
