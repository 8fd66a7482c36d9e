final class Signal<T> {
    typealias Handler = (T) -> Void
    private var handlers: [(id: Int, run: Handler)] = []
    private var counter = 0
    @discardableResult
    func subscribe(_ handler: @escaping Handler) -> () -> Void {
        counter += 1
        let id = counter
        handlers.append((id, handler))
        return { [weak self] in self?.handlers.removeAll { $0.id == id } }
    }
    func emit(_ value: T) { handlers.forEach { $0.run(value) } }
    func map<U>(_ f: @escaping (T) -> U) -> Signal<U> {
        let out = Signal<U>()
        subscribe { out.emit(f($0)) }
        return out
    }
    func filter(_ p: @escaping (T) -> Bool) -> Signal<T> {
        let out = Signal()
        subscribe { if p($0) { out.emit($0) } }
        return out
    }
    func scan<A>(_ initial: A, _ f: @escaping (A, T) -> A) -> Signal<A> {
        var acc = initial
        let out = Signal<A>()
        subscribe { acc = f(acc, $0); out.emit(acc) }
        return out
    }
    deinit { print("signal of \(T.self) gone") }
}
func makeCounter(step: Int = 1) -> (inc: () -> Int, dec: () -> Int, value: () -> Int) {
    var n = 0
    return ({ n += step; return n }, { n -= step; return n }, { n })
}
func debounce<T: Equatable>(_ f: @escaping (T) -> Void) -> (T) -> Void {
    var last: T?
    return { v in
        guard v != last else { return }
        last = v
        f(v)
    }
}
do {
    let numbers = Signal<Int>()
    let stop = numbers.filter { $0.isMultiple(of: 2) }.map { "even \($0)" }.subscribe { print($0) }
    numbers.scan(0, +).subscribe(debounce { print("sum", $0) })
    [1, 2, 0, 4].forEach(numbers.emit)
    stop()
    numbers.emit(6)
}
let c = makeCounter(step: 5)
_ = c.inc(); _ = c.inc(); _ = c.dec()
print(c.value(), c.inc(), c.value())
var actions: [() -> Int] = []
for i in 1...3 { var local = i * 10; actions.append { local += 1; return local } }
print(actions.map { $0() }, actions.map { $0() })
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 2 })(4), [1, 2, 3].map(compose({ $0 * $0 }, { -$0 })))
