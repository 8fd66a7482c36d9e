enum Shape {
    case circle(radius: Double)
    case rectangle(width: Double, height: Double)
    case point

    var area: Double {
        switch self {
        case .circle(let radius): return 3 * radius * radius
        case .rectangle(let width, let height): return width * height
        case .point: return 0
        }
    }
}
let shapes: [Shape] = [.circle(radius: 2), .rectangle(width: 3, height: 4.5), .point]
for shape in shapes { print(shape, shape.area) }
print(shapes)
