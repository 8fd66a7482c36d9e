func area(_ radius: Double) -> Double {
    if radius < 0 {
        return 0
    return 3.14 * radius * radius
}
print(area(2))
