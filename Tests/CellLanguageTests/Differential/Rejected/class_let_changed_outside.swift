final class Circle {
    let radius: Double
    init(radius: Double) { self.radius = radius }
}

let c = Circle(radius: 1)
c.radius = 3
print(c.radius)
