enum Shape {
    case circle(Double)
    case box(width: Double, height: Double)
}
let shapes: [Shape] = [
    .circle(1),
    .box(
        width: 2,
        height: 3
    ),
    .box(
        width: 2,
        depth: 4
    ),
]
print(shapes)
