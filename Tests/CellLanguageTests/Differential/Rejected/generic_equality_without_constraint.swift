func firstIndex<T>(of value: T, in values: [T]) -> Int? {
    for (i, other) in values.enumerated() where other == value { return i }
    return nil
}

print(firstIndex(of: 3, in: [1, 3]) ?? -1)
