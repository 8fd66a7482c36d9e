class Shape {
    private func secret() -> Int { 1 }
    private var hidden: Int { 10 }
    func tell() -> Int { secret() + hidden }
    class func kind() -> String { "shape" }
    static func count() -> Int { 1 }
    func describe() -> String { type(of: self).kind() }
    func copy() -> Shape { Shape() }
    func part(_ n: Int) -> Int? { n }
}
class Circle: Shape {
    func secret() -> Int { 2 }
    var hidden: Int { 20 }
    override class func kind() -> String { "circle" }
    override func copy() -> Circle { Circle() }
    override func part(_ n: Int) -> Int { n + 1 }
    func part(_ text: String) -> String { text }
}
let c = Circle()
print(c.tell(), c.secret(), c.hidden)
let s: Shape = c
print(s.describe(), Circle.kind(), Shape.kind(), Circle.count())
print(s.copy() is Circle, s.part(1) ?? 0, c.part("x"))
class Model {
    let name: String
    required init(name: String) { self.name = name }
    convenience init() { self.init(name: "none") }
}
class Linear: Model {
    var slope = 1.0
    required init(name: String) {
        super.init(name: name + "!")
    }
    convenience init(slope: Double) {
        self.init(name: "linear")
        self.slope = slope
    }
}
class Deep: Linear { var layers = 2 }
print(Deep().name, Deep(slope: 2).slope, Deep(name: "d").layers)
let types: [Model.Type] = [Model.self, Linear.self, Deep.self]
print(types.map { $0.init(name: "t").name })
