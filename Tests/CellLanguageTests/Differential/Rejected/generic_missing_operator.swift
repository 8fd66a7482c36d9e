func sum<T>(_ items: [T], start: T) -> T {
    var total = start
    for item in items {
        total = total + item
    }
    return total
}
print(sum([1, 2, 3], start: 0))
