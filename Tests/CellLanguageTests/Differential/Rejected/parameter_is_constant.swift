func doubled(_ values: [Int]) -> [Int] {
    for index in values.indices {
        values[index] *= 2
    }
    return values
}
print(doubled([1, 2, 3]))
