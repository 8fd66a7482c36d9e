func makeCounter(start: Int = 0, step: Int = 1) -> (next: () -> Int, reset: () -> Void, peek: () -> Int) {
    var value = start
    return ({ value += step; return value }, { value = start }, { value })
}

let a = makeCounter()
let b = makeCounter(start: 100, step: -10)
print(a.next(), a.next(), b.next(), a.peek(), b.peek())
a.reset()
print(a.peek(), a.next(), b.next())

// loop variable capture
var printers: [() -> String] = []
var outer = 0
for i in 1...3 {
    outer += i
    printers.append { "i=\(i) outer=\(outer)" }
    printers.append { [outer] in "i=\(i) captured=\(outer)" }
}
printers.forEach { print($0()) }

// memoize
func memoize<K: Hashable, V>(_ body: @escaping ((K) -> V, K) -> V) -> (K) -> V {
    var cache: [K: V] = [:]
    func call(_ k: K) -> V {
        if let hit = cache[k] { return hit }
        let v = body(call, k)
        cache[k] = v
        return v
    }
    return call
}
var calls = 0
let fib: (Int) -> Int = memoize { recurse, n in
    calls += 1
    return n < 2 ? n : recurse(n - 1) + recurse(n - 2)
}
print(fib(50), calls, fib(30), calls)

// event listeners sharing a log
final class Button {
    private var handlers: [Int: (String) -> Void] = [:]
    private var nextID = 0
    func on(_ h: @escaping (String) -> Void) -> () -> Void {
        let id = nextID
        nextID += 1
        handlers[id] = h
        return { [weak self] in self?.handlers[id] = nil }
    }
    func press(_ what: String) { for k in handlers.keys.sorted() { handlers[k]?(what) } }
    deinit { print("button released") }
}
var log: [String] = []
var button: Button? = Button()
let off1 = button!.on { log.append("first:" + $0) }
let off2 = button!.on { s in log.append("second:\(s.count)") }
button?.press("ok"); off1(); button?.press("cancel")
button = nil
off2()
print(log)
let compose = { (f: @escaping (Int) -> Int, g: @escaping (Int) -> Int) in { g(f($0)) } }
let addThenDouble = compose({ $0 + 3 }, { $0 * 2 })
print(addThenDouble(4), [1, 2, 3].map(compose(addThenDouble, -)), (1...4).reduce(1, *))
var total = 0
defer { print("bye, total \(total)") }
[5, 6].lazy.map { $0 * $0 }.forEach { total += $0 }
