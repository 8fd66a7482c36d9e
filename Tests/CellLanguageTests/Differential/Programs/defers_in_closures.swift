func work(_ n: Int) -> Int {
    var log: [String] = []
    defer { print("end", log) }
    let f = { (k: Int) -> Int in
        defer { log.append("d\(k)") }
        log.append("b\(k)")
        if k > 1 { return k * 2 }
        defer { log.append("late\(k)") }
        return k
    }
    for i in 0..<n { defer { log.append("loop\(i)") }; if i == 1 { continue }; log.append("r\(f(i))") }
    return log.count
}
print(work(3))
func value() -> Int { var x = 1; defer { x = 100; print("x", x) }; x += 1; return x }
print(value())
func nested() { defer { print("1"); defer { print("2") }; print("3") }; defer { print("4") }; do { defer { print("5") }; print("6") }; print("7") }
nested()
var g = 0
func early(_ f: Bool) -> String { defer { g += 1 }; guard f else { defer { g += 10 }; return "no \(g)" }; g += 100; return "yes \(g)" }
print(early(true), g, early(false), g)
