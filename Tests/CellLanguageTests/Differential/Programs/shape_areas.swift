import Foundation

protocol Shape: CustomStringConvertible {
    var area: Double { get }
    var perimeter: Double { get }
    static var sides: Int { get }
}

extension Shape {
    var compactness: Double { 4 * Double.pi * area / (perimeter * perimeter) }
    var description: String {
        "\(type(of: self)): area \(String(format: "%.3f", area)), perimeter \(String(format: "%.3f", perimeter))"
    }
}

struct Circle: Shape {
    var radius: Double
    var area: Double { .pi * radius * radius }
    var perimeter: Double { 2 * .pi * radius }
    static let sides = 0
}

struct Rectangle: Shape {
    var width, height: Double
    var area: Double { width * height }
    var perimeter: Double { 2 * (width + height) }
    static let sides = 4
}

struct Triangle: Shape {
    let a, b, c: Double
    static var sides: Int { 3 }

    init?(_ a: Double, _ b: Double, _ c: Double) {
        let sorted = [a, b, c].sorted()
        guard sorted[0] > 0, sorted[0] + sorted[1] > sorted[2] else { return nil }
        (self.a, self.b, self.c) = (a, b, c)
    }

    var perimeter: Double { a + b + c }
    var area: Double {
        let s = perimeter / 2
        return sqrt(s * (s - a) * (s - b) * (s - c))
    }
}

let shapes: [any Shape] = [Circle(radius: 1.5), Rectangle(width: 3, height: 4.5), Triangle(3, 4, 5)!]
shapes.forEach { print($0) }
let largest = shapes.max { $0.area < $1.area }!
print("largest:", type(of: largest), largest.compactness.rounded(.up))
print("total: \(shapes.map(\.area).reduce(0, +).rounded())")
print(Triangle(1, 2, 3) == nil, shapes.map { type(of: $0).sides })
for shape in shapes.sorted(by: { $0.compactness > $1.compactness }) {
    print(String(format: "%.4f", shape.compactness), terminator: " ")
}
print()
