import Foundation

protocol Shape: CustomStringConvertible {
    var area: Double { get }
    var perimeter: Double { get }
    static var sides: Int { get }
    func scaled(by factor: Double) -> Self
}

extension Shape {
    var description: String {
        "\(Self.self)(\(Self.sides) sides, area \(String(format: "%.2f", area)))"
    }
    var compactness: Double { perimeter == 0 ? 0 : 4 * Double.pi * area / (perimeter * perimeter) }
    static func < (a: Self, b: Self) -> Bool { a.area < b.area }
}

struct Circle: Shape {
    var radius: Double
    var area: Double { .pi * radius * radius }
    var perimeter: Double { 2 * .pi * radius }
    static let sides = 0
    func scaled(by factor: Double) -> Circle { Circle(radius: radius * factor) }
}

struct Polygon: Shape, Comparable {
    var points: [(x: Double, y: Double)]
    private var edges: Zip2Sequence<[(x: Double, y: Double)], [(x: Double, y: Double)]> {
        zip(points, Array(points.dropFirst()) + points.prefix(1))
    }
    var area: Double { abs(edges.reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) }) / 2 }
    var perimeter: Double { edges.map { hypot($1.x - $0.x, $1.y - $0.y) }.reduce(0, +) }
    static var sides: Int { 3 }
    func scaled(by factor: Double) -> Self { Polygon(points: points.map { ($0.x * factor, $0.y * factor) }) }
    static func == (a: Polygon, b: Polygon) -> Bool { a.area == b.area && a.perimeter == b.perimeter }
}

let triangle = Polygon(points: [(0, 0), (4, 0), (0, 3)])
let shapes: [any Shape] = [Circle(radius: 1), triangle, triangle.scaled(by: 0.5)]
for shape in shapes.sorted(by: { $0.area > $1.area }) { print(shape, String(format: "%.3f", shape.compactness)) }
print(triangle.perimeter, triangle == triangle.scaled(by: 1), [triangle, triangle.scaled(by: 0.1)].min()!)
func largest<S: Shape>(_ shapes: [S]) -> S? { shapes.max { $0.area < $1.area } }
print(largest([Circle(radius: 2), Circle(radius: 3)])!.radius, largest([Polygon]()) == nil)
let doubled = shapes.map { $0.scaled(by: 2) }
print(doubled.map { Int($0.area.rounded()) }, type(of: doubled[0]))
