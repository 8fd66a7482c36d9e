func makeCounter(step: Int) -> (next: () -> Int, reset: (Int) -> Void) {
    var current = 0
    func advance() -> Int {
        defer { current += step }
        return current
    }
    return (advance, { current = $0 })
}
let c = makeCounter(step: 3)
print(c.next(), c.next(), c.next())
c.reset(100)
print(c.next())
var handlers: [() -> String] = []
for i in 1...3 {
    var label = "h\(i)"
    handlers.append { label += "!"; return label }
}
print(handlers.map { $0() }, handlers.map { $0() })
var x = 1
let snapshot = { [x] in x * 10 }
let live = { x * 10 }
x = 5
print(snapshot(), live())
let fib: (Int) -> Int = { n in
    var (a, b) = (0, 1)
    for _ in 0..<n { (a, b) = (b, a + b) }
    return a
}
print((0..<10).map(fib))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose(fib, { "\($0)".count })(50))
