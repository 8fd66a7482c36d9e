func total<T: Comparable>(_ values: [T]) -> T {
    var result = values[0]
    for value in values.dropFirst() {
        result = result + value
    }
    return result
}

print(total([1, 2, 3]))
