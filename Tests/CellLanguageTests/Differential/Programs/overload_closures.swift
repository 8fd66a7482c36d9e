struct Box<T> { var v: T; init(_ v: T) { self.v = v } }
extension Box {
    func then<U>(_ f: (T) -> U) -> Box<U> { Box<U>(f(v)) }
    func then<U>(_ f: (T) -> Box<U>) -> Box<U> { f(v) }
    func then(_ f: (T) -> Void) -> Self { f(v); return self }
    func then<U>(or d: U, _ f: (T) -> U?) -> Box<U> { Box<U>(f(v) ?? d) }
    func when(_ p: (T) -> Bool, _ f: (T) -> T) -> Self { p(v) ? Box(f(v)) : self }
    func when(_ p: Bool, _ f: (T) -> T) -> Self { p ? Box(f(v)) : self }
}
extension Box where T: Equatable { func when(_ x: T, _ f: (T) -> T) -> Self { v == x ? Box(f(v)) : self } }
let b = Box(4)
print(b.then { $0 * 2 }.v, type(of: b.then { "\($0)" }), b.then { Box($0 > 3) }, b.then { x in print("side", x) }.v)
print(b.then(or: 0) { Int("\($0)1") }.v, b.then(or: "?") { $0 > 5 ? "big" : nil }.v, type(of: b.then(or: 0.5) { Double($0) }))
print(b.when({ $0 > 3 }) { $0 + 1 }.v, b.when(false) { _ in 0 }.v, b.when(4) { -$0 }.v, Box(true).when({ $0 }) { !$0 }.v)

func run(_ f: () -> Int) -> String { "Int \(f())" }
func run(_ f: () -> String) -> String { "String \(f())" }
func run(_ f: () -> Double) -> String { "Double \(f())" }
func run(_ f: (Int) -> Int) -> String { "I->I \(f(10))" }
func run(_ f: (Int, Int) -> Int) -> String { "II->I \(f(10, 3))" }
func run(_ f: (String) -> String) -> String { "S->S \(f("ab"))" }
func run<T>(_ xs: [T], _ f: (T) -> Bool) -> String { "pred \(xs.filter(f).count)" }
func run<T, K: Comparable>(_ xs: [T], _ f: (T) -> K) -> String { "key \(xs.map(f).max()!)" }
func run<T>(_ xs: [T], _ f: (T, T) -> T) -> String { "fold \(xs.dropFirst().reduce(xs[0], f))" }
print(run { 1 }, run { "s" }, run { 1.5 }, run { 3 / 2 }, run { "a" + "b" })
print(run { $0 - $1 }, run { (x: Int) in x + 1 }, run { (s: String) in s.uppercased() }, run(max), run { s in s.lowercased() + "!" })
print(run([1, 2, 3]) { $0 > 1 }, run([1, 2, 3]) { $0 * 2 }, run([1, 2, 3]) { $0 * $1 }, run(["a", "bb"]) { $0.count }, run(["a", "b"], +), run([1, 5], max))
print(run([1, 2, 3], \.description), run(["x", ""], \.isEmpty), run([2.5, 1]) { $0 - $1 }, run([1, 2.5]) { -$0 })

func each(_ n: Int, _ body: (Int) -> Void) { (0..<n).forEach(body) }
func each(_ n: Int, from s: Int = 0, _ body: () -> Void) { (s..<n).forEach { _ in body() } }
func each<S: Sequence>(_ s: S, _ body: (Int, S.Element) -> Void) { s.enumerated().forEach { body($0, $1) } }
each(2) { print("i\($0)", terminator: " ") }
each(3, from: 1) { print("*", terminator: " ") }
each("ab") { print($1, $0, terminator: " ") }
each([2.5]) { i, x in print(Double(i) + x) }
func timed<T>(_ label: String = "job", _ f: () throws -> T, done: ((T) -> Void)? = nil) rethrows -> T { let r = try f(); done?(r); return r }
print(timed { 5 }, timed("x") { [1, 2.5] }, timed { "q" } done: { print("done", $0) })
let r: Int = timed { let a = [3, 1]; return a.sorted()[0] }
print(r, (try? timed { try Result<Int, Never>.success(3).get() }) ?? 0, type(of: timed { (1, "a") }))
let ops: [(String, (Double, Double) -> Double)] = [("add", +), ("hyp", { ($0 * $0 + $1 * $1).squareRoot() }), ("snd", { _, y in y })]
print(ops.map { name, f in "\(name) \(f(3, 4))" }, ops.first { $0.1(1, 2) == 3 }!.0, ops.map { $1(1, 2) }.sorted())
