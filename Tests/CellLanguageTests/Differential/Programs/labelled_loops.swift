// Labels, defer in loops, and early exits of every kind.
func search(_ grid: [[Int]], for target: Int) -> (Int, Int)? {
    outer: for (y, row) in grid.enumerated() {
        for (x, value) in row.enumerated() {
            if value < 0 { continue outer }
            if value == 99 { break outer }
            if value == target { return (x, y) }
        }
    }
    return nil
}
print(search([[1, -1, 7], [2, 7]], for: 7).map { "\($0)" } ?? "none")
print(search([[1], [99], [7]], for: 7) == nil)
var log: [String] = []
loop: for i in 0..<6 {
    defer { log.append("d\(i)") }
    switch i {
    case 1: continue loop
    case 2: break
    case 4: break loop
    default: log.append("b\(i)")
    }
    log.append("e\(i)")
}
print(log)
func exits(_ n: Int) -> String {
    var text = ""
    func inner() -> Int {
        defer { text += "1" }
        defer { text += "2" }
        if n == 0 { return 0 }
        defer { text += "3" }
        if n == 1 { return 1 }
        do {
            defer { text += "4" }
            if n == 2 { return 2 }
        }
        return 3
    }
    return "\(inner()) \(text)"
}
print((0...3).map(exits))
block: do {
    for i in 1... {
        var n = i
        while true {
            if n == 1 { break }
            if n > 200 { print("reached", n, "from", i); break block }
            n = n % 2 == 0 ? n / 2 : 3 * n + 1
        }
    }
}
var n = 0
repeat {
    n += 1
    if n % 2 == 0 { continue }
    if n > 6 { break }
} while n < 100
print(n)
count: while true {
    n -= 1
    for k in 1...3 where n % k == 0 && k > 1 { continue count }
    if n < -4 { break count }
}
print(n)
