struct Circle {
    static let pi = 3.14159
    var radius: Double
    func area() -> Double { Circle.pi * radius * radius }
    static func largest(of circles: [Circle]) -> Double {
        var best = 0.0
        for circle in circles {
            best = max(best, circle.area())
        }
        return best + radius
    }
}

print(Circle.largest(of: [Circle(radius: 1)]))
