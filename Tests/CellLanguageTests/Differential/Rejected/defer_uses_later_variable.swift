func run() -> Int {
    defer { print(total) }
    let total = 3
    return total
}

print(run())
