func largest<T: Comparable>(_ items: [T]) -> T? {
    var best = items.first
    for item in items {
        if let current = best, item > current { best = item }
    }
    return best
}

struct Box { var weight: Int }
print(largest([3, 9, 4]) ?? 0)
print(largest([Box(weight: 1), Box(weight: 2)])?.weight ?? 0)
