// Closures that share captured variables: counters, undo, memoisation, currying, composition, debouncing.
func makeAccount(_ start: Int) -> (deposit: (Int) -> Int, undo: () -> Int?, history: () -> [Int]) {
    var balance = start
    var past: [Int] = []
    return (
        deposit: { amount in
            past.append(balance)
            balance += amount
            return balance
        },
        undo: {
            guard let last = past.popLast() else { return nil }
            balance = last
            return balance
        },
        history: { past + [balance] }
    )
}

let account = makeAccount(10), other = makeAccount(0)
print(account.deposit(5), account.deposit(-3), account.undo() ?? -1, account.history(), other.history())
print(account.undo() ?? -1, account.undo() as Any)

func memoized<Key: Hashable, Value>(_ body: @escaping ((Key) -> Value, Key) -> Value) -> (Key) -> Value {
    var cache: [Key: Value] = [:]
    func call(_ key: Key) -> Value {
        if let known = cache[key] { return known }
        let value = body(call, key)
        cache[key] = value
        return value
    }
    return call
}
var calls = 0
let catalan: (Int) -> Int = memoized { catalan, n in
    calls += 1
    return n == 0 ? 1 : (0..<n).map { catalan($0) * catalan(n - 1 - $0) }.reduce(0, +)
}
print((0...10).map(catalan), calls)

infix operator >>> : AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
let shout = { (text: String) in text.uppercased() } >>> { $0 + "!" } >>> { $0.count }
print(shout("hey"), curry(max)(3)(9), [1, 2, 3].map(curry(*)(10)))

var handlers: [String: [(Int) -> Void]] = [:]
var seen: [String] = []
func on(_ event: String, _ handler: @escaping (Int) -> Void) { handlers[event, default: []].append(handler) }
func emit(_ event: String, _ value: Int) { handlers[event]?.forEach { $0(value) } }
for name in ["a", "b"] { on("tick") { seen.append("\(name)\($0)") } }
on("tock") { value in if value > 1 { emit("tick", value * 10) } }
emit("tick", 1)
emit("tock", 2)
emit("none", 3)
print(seen)

var lazily: [() -> Int] = []
var base = 1
for i in 0..<3 { lazily.append { base * 10 + i } }
base = 7
print(lazily.map { $0() })
let delayed = { [base] in base }
base = 9
print(delayed(), lazily[0]())
