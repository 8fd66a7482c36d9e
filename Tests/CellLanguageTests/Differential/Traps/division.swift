func ratio(_ a: Int, _ b: Int) -> Int {
    return a / b
}
print(ratio(7, 2))
print(ratio(7, 0))
