enum Figure {
    case circle(radius: Double)
    case square(Double)
}
let figures: [Figure] = [.circle(radius: 2), .square]
print(figures.count)
