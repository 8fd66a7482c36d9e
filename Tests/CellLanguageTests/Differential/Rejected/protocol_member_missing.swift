protocol Shape {
    var area: Double { get }
    func scaled(by factor: Double) -> Self
}

struct Square: Shape {
    var side: Double
    var area: Double { side * side }
}

let shapes: [any Shape] = [Square(side: 2)]
print(shapes.map(\.area))
