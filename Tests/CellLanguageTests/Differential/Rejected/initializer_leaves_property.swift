struct Circle {
    let centre: (x: Double, y: Double)
    let radius: Double

    init(x: Double, y: Double) {
        centre = (x, y)
    }
}

print(Circle(x: 1, y: 2).radius)
