func count<T>(_ wanted: T, in items: [T]) -> Int {
    var found = 0
    for item in items {
        if item == wanted { found += 1 }
    }
    return found
}

print(count(3, in: [1, 3, 3]))
