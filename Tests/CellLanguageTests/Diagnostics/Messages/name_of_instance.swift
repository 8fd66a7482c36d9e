struct Circle {
    let radius: Double
    static func area() -> Double { 3.14 * radius * radius }
}
