enum Shape {
    case circle(radius: Double)
    case rectangle(width: Double, height: Double)
    case point
}

let shapes: [Shape] = [.circle(radius: 2), .rectangle(width: 3), .point]
print(shapes.count)
