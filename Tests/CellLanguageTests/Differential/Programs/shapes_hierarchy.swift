class Shape {
    let name: String
    private static var made = 0
    var kind: String { "shape" }
    static var count: Int { made }
    init(name: String) {
        self.name = name
        Shape.made += 1
    }
    var area: Double { 0 }
    func describe() -> String { "\(kind) \(name): \(area)" }
    func isLarger(than other: Shape) -> Bool { area > other.area }
}
class Circle: Shape {
    var radius: Double { didSet { changes += 1 } }
    private(set) var changes = 0
    override var kind: String { "circle" }
    init(radius: Double) {
        self.radius = radius
        super.init(name: "r\(Int(radius))")
    }
    override var area: Double { 3 * radius * radius }
}
class Square: Shape {
    let side: Double
    init(side: Double) {
        self.side = side
        super.init(name: "s\(Int(side))")
    }
    convenience init?(text: String) {
        guard let value = Double(text) else { return nil }
        self.init(side: value)
    }
    override var area: Double { side * side }
    override func describe() -> String { super.describe() + " (square)" }
}
final class Tile: Square {
    let colour: String
    init(_ colour: String) {
        self.colour = colour
        super.init(side: 1)
    }
    override func describe() -> String { "\(colour) " + super.describe() }
}
let shapes: [Shape] = [Circle(radius: 2), Square(side: 4), Tile("red"), Square(text: "3")!]
for shape in shapes { print(shape.describe()) }
print(Square(text: "x") == nil, Shape.count)
if let circle = shapes[0] as? Circle {
    circle.radius = 5
    circle.radius += 1
    print(circle.changes, circle.isLarger(than: shapes[1]))
}
print(shapes.filter { $0 is Square }.count, shapes.compactMap { ($0 as? Tile)?.colour })
let biggest = shapes.max { $0.area < $1.area }
print(biggest === shapes[0], biggest?.name ?? "-")
