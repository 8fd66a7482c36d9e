class Shape {
    let name: String
    var tags: [String] = []
    init(name: String) {
        self.name = name
        setUp()
    }
    convenience init() { self.init(name: "shape") }
    func setUp() { tags.append("base") }
    var area: Double { 0 }
}
class Polygon: Shape {
    let sides: Int
    init(sides: Int, name: String) {
        self.sides = sides
        super.init(name: name)
        tags.append("\(sides)")
    }
    override convenience init(name: String) { self.init(sides: 3, name: name) }
    override func setUp() {
        super.setUp()
        tags.append("polygon")
    }
}
class Square: Polygon {
    var side = 2.0 { didSet { tags.append("resized") } }
    init(side: Double) {
        self.side = side
        super.init(sides: 4, name: "square")
        self.side += 1
    }
    override var area: Double { side * side }
}
for shape in [Shape(), Polygon(), Polygon(name: "tri"), Square(side: 3)] {
    print(shape.name, shape.tags, shape.area, shape is Polygon, (shape as? Polygon)?.sides ?? 0)
}
let s = Square(side: 1)
s.side = 5
print(s.tags, s.area)
