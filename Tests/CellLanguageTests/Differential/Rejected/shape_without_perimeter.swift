protocol Shape {
    var area: Double { get }
    func perimeter() -> Double
    var name: String { get }
}

extension Shape {
    var name: String { "shape" }
}

struct Rectangle: Shape {
    var width: Double
    var height: Double
    var area: Double { width * height }
    func perimeter() -> Double { 2 * (width + height) }
}

struct Circle: Shape {
    var radius: Double
    var area: Double { 3.14159 * radius * radius }
    var perimeter: Double { 2 * 3.14159 * radius }
}

let shapes: [any Shape] = [Rectangle(width: 2, height: 3), Circle(radius: 1)]
for shape in shapes { print(shape.name, shape.area) }
