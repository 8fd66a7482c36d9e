class Shape {
    let sides: Int
    init(sides: Int) { self.sides = sides }
}
class Polygon: Shape {
    init(sides: Int) { super.init(sides: max(3, sides)) }
}
