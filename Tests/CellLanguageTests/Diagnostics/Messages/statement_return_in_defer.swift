func read(_ lines: [String]) -> Int {
    var open = 1
    defer {
        open -= 1
        if open > 0 { return }
    }
    return lines.count
}
