func area(of side: Double) -> Double {
    let result = side * side
    let result = result / 2
    return result
}
print(area(of: 3))
