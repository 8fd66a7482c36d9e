struct Circle {
    let radius: Double
    var area = 3.14159 * radius * radius
}

print(Circle(radius: 2).area)
