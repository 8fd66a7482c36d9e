struct Circle {
    let radius: Double
    var area = 3.14 * radius
}
