protocol Resettable { mutating func reset() }
struct Timer: Resettable {
    var seconds = 10
    mutating func reset() { seconds = 0 }
}

func clear<T: Resettable>(_ items: [T]) -> [T] {
    for item in items {
        item.reset()
    }
    return items
}

print(clear([Timer()])[0].seconds)
