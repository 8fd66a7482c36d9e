var trace: [String] = []
func note(_ s: String) { trace.append(s) }
func work(_ n: Int) throws -> Int {
    note("in \(n)"); defer { note("out \(n)") }
    guard n > 0 else { struct Bad: Error { let n: Int }; throw Bad(n: n) }
    defer { note("later \(n)") }
    for i in 1... {
        defer { note("i\(i)") }
        if i == n { break }
        if i % 2 == 1 { continue }
    }
    return n * 2
}
print((try? work(2)) ?? -1, (try? work(0)) ?? -1, trace)
trace.removeAll(keepingCapacity: true)
func label(_ n: Int) -> String {
    let kind: String
    if n < 0 { kind = "neg" } else if n == 0 { kind = "zero" } else { switch n { case 1...9: kind = "digit"; case let x where x % 2 == 0: kind = "even"; default: kind = "odd" } }
    let size = if n.magnitude > 99 { "big" } else { "small" }
    return "\(kind)-\(size)"
}
print([-5, 0, 7, 12, 13, 1000].map(label))
outer: for i in 1...4 {
    for j in 1...4 {
        switch (i, j) {
        case (2, _): continue outer
        case (_, 3): break
        case (4, 2): break outer
        default: print(i, j, terminator: "; ")
        }
    }
}
print()
var n = 10, steps = 0
repeat { n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; steps += 1 } while n != 1
print(steps)
func sum(_ xs: Int..., times k: Int = 1, _ rest: Double...) -> Double { Double(xs.reduce(0, +) * k) + rest.reduce(0, +) }
print(sum(), sum(1, 2, 3), sum(1, 2, times: 3), sum(1, times: 2, 0.5, 0.25))
func counter(from start: Int = 0, by step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
    var value = start
    return ({ defer { value += step }; return value }, { value = start })
}
let c = counter(by: 5), d = counter(from: 100)
print(c.next(), c.next(), d.next(), c.next()); c.reset(); print(c.next(), d.next())
var handlers: [() -> Int] = []
for i in 0..<3 { var k = i * 10; handlers.append { k += 1; return k } }
print(handlers.map { $0() }, handlers.map { $0() })
let x: Int? = 5, y: Int? = nil
if let x, let z = Optional(y ?? x), z > 3 { print("both", x + z) } else { print("no") }
print(x.map { $0 * 2 } ?? 0, y.flatMap { $0 > 1 ? $0 : nil } as Any, [x, y, 3].compactMap { $0 }, x ?? y ?? 0, (x, y) == (5, nil), x == 5, y == nil)
let s: String? = "12"
print(s.flatMap(Int.init).map { $0 + 1 } as Any, s?.count ?? 0, s!.first?.wholeNumberValue ?? -1, (s?.isEmpty ?? true) ? "empty" : "full")
typealias Predicate<T> = (T) -> Bool
func && <T>(a: @escaping Predicate<T>, b: @escaping Predicate<T>) -> Predicate<T> { { a($0) && b($0) } }
prefix func ! <T>(a: @escaping Predicate<T>) -> Predicate<T> { { !a($0) } }
let even: Predicate<Int> = { $0 % 2 == 0 }, small: Predicate<Int> = { $0 < 5 }
print((0..<10).filter(even && !small), [1, 2, 3].allSatisfy(!even) ? "odd" : "mixed", trace.isEmpty)
