func clamp(_ value: Int, to limit: Int) -> Int {
    if value > limit {
        value = limit
    }
    return value
}

print([4, 12, 9].map { clamp($0, to: 10) })
