func process(_ lines: [String]) -> Int {
    var open = 0
    for line in lines {
        open += 1
        defer {
            open -= 1
            if line.isEmpty { return }
        }
        if line == "stop" { break }
    }
    return open
}

print(process(["a", "stop"]))
