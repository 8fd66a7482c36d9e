precedencegroup Pipe {
    associativity: left
    higherThan: AssignmentPrecedence
}
precedencegroup Compose {
    associativity: right
    higherThan: Pipe
}
infix operator |>: Pipe
infix operator >>>: Compose
func |> <A, B>(x: A, f: (A) throws -> B) rethrows -> B { try f(x) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
func memoize<K: Hashable, V>(_ body: @escaping ((K) -> V, K) -> V) -> (K) -> V {
    var memo: [K: V] = [:]
    func call(_ k: K) -> V {
        if let v = memo[k] { return v }
        let v = body(call, k)
        memo[k] = v
        return v
    }
    return call
}
let fib = memoize { (fib: (Int) -> Int, n: Int) in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(80), (0..<10).map(fib))
let add = curry(+) as (Int) -> (Int) -> Int
print(5 |> add(3), [1, 2, 3].map(add(10)), 10 |> flip(curry(-))(3))
let slug = { (s: String) in s.lowercased() } >>> { $0.split(separator: " ") } >>> { $0.joined(separator: "-") }
print("Hello Big World" |> slug)
extension Optional {
    func or(_ other: @autoclosure () -> Wrapped) -> Wrapped { self ?? other() }
    func filter(_ p: (Wrapped) -> Bool) -> Wrapped? { flatMap { p($0) ? $0 : nil } }
}
print(Int("42").filter { $0 > 40 }.map(String.init).or("small"), Int("x").or(-1), Int("7").filter { $0 > 40 } as Any)
extension Array {
    func scan<R>(_ initial: R, _ next: (R, Element) -> R) -> [R] {
        reduce(into: [initial]) { acc, e in acc.append(next(acc[acc.endIndex - 1], e)) }
    }
    func chunked(_ n: Int) -> [ArraySlice<Element>] { stride(from: 0, to: count, by: n).map { self[$0..<Swift.min($0 + n, count)] } }
    func partitioned(_ p: (Element) throws -> Bool) rethrows -> (yes: [Element], no: [Element]) {
        var r: (yes: [Element], no: [Element]) = ([], [])
        for e in self { if try p(e) { r.yes.append(e) } else { r.no.append(e) } }
        return r
    }
}
print([1, 2, 3, 4].scan(0, +), Array(1...7).chunked(3), Array(1...7).chunked(3).map { $0.reduce(1, *) })
let (even, odd) = [5, 2, 8, 1].partitioned { $0 % 2 == 0 }
print(even, odd, (1...5).reversed().lazy.map { $0 * $0 }.filter { $0 > 4 }.first ?? 0)
var counter = 0
let tick: () -> Int = { counter += 1; return counter }
let ticks = [tick(), tick(), tick()]
print(ticks, counter, zip(ticks, ticks.dropFirst()).map { $1 - $0 })
