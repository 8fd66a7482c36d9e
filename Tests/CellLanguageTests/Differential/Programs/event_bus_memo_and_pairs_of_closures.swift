final class EventBus {
    typealias Handler = (_ event: String, _ payload: [String: Any]) -> Bool
    private var handlers: [(id: Int, pattern: String, run: Handler)] = []
    private var nextID = 0
    @discardableResult func on(_ pattern: String, _ run: @escaping Handler) -> () -> Void {
        defer { nextID += 1 }
        let id = nextID
        handlers.append((id, pattern, run))
        return { [weak self] in self?.handlers.removeAll { $0.id == id } }
    }
    func emit(_ event: String, _ payload: [String: Any] = [:]) -> Int {
        handlers.filter { $0.pattern == "*" || $0.pattern == event }.prefix { $0.run(event, payload) }.count
    }
}
func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void, peek: () -> Int) {
    var value = 0
    return ({ value += step; return value }, { value = 0 }, { value })
}
let bus = EventBus()
var log: [String] = []
let counter = makeCounter(step: 2)
let cancel = bus.on("save") { event, payload in
    log.append("\(event) \(payload["file"] as? String ?? "?") #\(counter.next())")
    return payload["stop"] as? Bool != true
}
bus.on("*") { event, payload in log.append("any \(event) \(payload.count)"); return true }
print(bus.emit("save", ["file": "a.txt", "size": 3]), bus.emit("save", ["stop": true]), bus.emit("open"))
cancel(); cancel()
print(bus.emit("save"), counter.peek(), log)
counter.reset()
print(counter.next(), counter.next())
var adders: [(Int) -> Int] = []
for i in 1...3 { adders.append { $0 + i } }
var n = 10
let byReference = { n }, byValue = { [n] in n }
n = 20
print(adders.map { $0(1) }, byReference(), byValue())
func memoize<A: Hashable, R>(_ f: @escaping ((A) -> R, A) -> R) -> (A) -> R {
    var memo: [A: R] = [:]
    func call(_ a: A) -> R {
        if let known = memo[a] { return known }
        let result = f(call, a)
        memo[a] = result
        return result
    }
    return call
}
let fib = memoize { (self_: (Int) -> Int, n: Int) -> Int in n < 2 ? n : self_(n - 1) + self_(n - 2) }
print(fib(80), [10, 20, 30].map(fib))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func twice<T>(_ f: @escaping (T) -> T) -> (T) -> T { compose(f, f) }
print(twice { $0 * 3 }(2), compose(twice { $0 + "!" }, \.count)("hey"), [3, 1, 2].sorted(by: { a, b in a > b }))
let actions: KeyValuePairs = ["double": { (x: Int) in x * 2 }, "square": { $0 * $0 }]
for (name, action) in actions { print(name, action(7)) }
