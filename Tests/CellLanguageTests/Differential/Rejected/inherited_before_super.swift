class Shape {
    var sides = 0
    init() {}
}
class Square: Shape {
    var edge: Double
    init(edge: Double) {
        self.edge = edge
        sides = 4
        super.init()
    }
}
print(Square(edge: 2).sides)
