protocol Shape {
    var area: Double { get }
    var name: String { get }
}
struct Square: Shape {
    let side: Double
    let name: String = "square"
    var area: Double { side * side }
}
struct Triangle: Shape {
    let base: Double
    let height: Double
    var name: String { "triangle" }
    var area: Double { base * height / 2 }
}
func biggest<S: Shape>(_ shapes: [S]) -> S? { shapes.max { $0.area < $1.area } }
func total(_ shapes: [any Shape]) -> Double {
    var sum = 0.0
    for shape in shapes { sum += shape.area }
    return sum
}
print(biggest([Square(side: 2), Square(side: 3)])?.side ?? 0)
print(total([Square(side: 2), Triangle(base: 3, height: 4)]))
