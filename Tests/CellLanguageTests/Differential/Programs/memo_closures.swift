func memoize<Input: Hashable, Output>(_ compute: @escaping ((Input) -> Output, Input) -> Output) -> (Input) -> Output {
    var known: [Input: Output] = [:]
    func lookUp(_ input: Input) -> Output {
        if let output = known[input] { return output }
        let output = compute(lookUp, input)
        known[input] = output
        return output
    }
    return lookUp
}
let fibonacci = memoize { (recurse: (Int) -> Int, n: Int) in n < 2 ? n : recurse(n - 1) + recurse(n - 2) }
print(fibonacci(50), fibonacci(10))
let collatz: (Int) -> Int = memoize { next, n in
    n == 1 ? 0 : 1 + next(n.isMultiple(of: 2) ? n / 2 : 3 * n + 1)
}
print((1...10).map(collatz), (1...30).max { collatz($0) < collatz($1) } ?? 0)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
let shout = compose({ (s: String) in s.uppercased() }, { $0 + "!" })
print(shout("hey"), curry(+)(3)(4), [1, 2, 3].map(curry(*)(10)))
func counter(from start: Int = 0, by step: Int = 1) -> () -> Int {
    var next = start - step
    return {
        next += step
        return next
    }
}
let evens = counter(by: 2), tens = counter(from: 10, by: 10)
print(evens(), evens(), tens(), evens(), tens())
func applyAll<T>(_ functions: [(T) -> T], to value: T) -> T { functions.reduce(value) { $1($0) } }
print(applyAll([{ $0 + 1 }, { $0 * 2 }, abs], to: -5), applyAll([], to: "same"))
func debounce(_ limit: Int, _ action: @escaping (String) -> Void) -> (String) -> Void {
    var calls = 0
    return { text in
        calls += 1
        if calls % limit == 0 { action("\(text) (\(calls))") }
    }
}
let tick = debounce(2) { print("tick", $0) }
["a", "b", "c", "d"].forEach(tick)
