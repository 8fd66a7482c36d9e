struct Circle {
    static let pi = 3.14159
    var radius: Double
    func area() -> Double { pi * radius * radius }
}
print(Circle(radius: 2).area())
