// Closures behind a call, those after the first without labels; literals for associated types.
// closures in plain calls: captures, inout, escaping, nested functions, defaults
final class Store {
    private var handlers: [String: (Int) -> Int] = [:]
    private(set) var seen = 0
    func on(_ name: String, _ handler: @escaping (Int) -> Int) { handlers[name] = handler }
    func run(_ name: String, _ n: Int) -> Int? { handlers[name].map { seen += 1; return $0(n) } }
    func each(_ body: (String, (Int) -> Int) -> Void) { for key in handlers.keys.sorted() { body(key, handlers[key]!) } }
    lazy var summary: String = { "seen \(self.seen)" }()
}
let store = Store()
var calls = 0
store.on("double") { n in calls += 1; return n * 2 }
store.on("next") { $0 + 1 }
store.on("const") { _ in 42 }
print(store.run("double", 4) as Any, store.run("next", 4) ?? 0, store.run("none", 1) as Any, store.run("const", 0)!, calls, store.seen)
store.each { name, f in print(name, f(10), terminator: "; ") }
print(store.summary)
func apply(_ n: Int, times: Int = 2, _ f: (Int) -> Int) -> Int { (0..<times).reduce(n) { acc, _ in f(acc) } }
print(apply(3) { $0 * $0 }, apply(1, times: 3) { $0 + $0 }, apply(5, times: 0) { _ in 0 })
func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int { { g(f($0)) } }
let both = compose({ $0 + 1 }, { $0 * 10 })
print(both(1), compose(both, both)(0), compose { $0 - 1 } _: { $0 * 2 }(5))
func counter() -> (inc: () -> Int, reset: () -> Void) {
    var n = 0
    return ({ n += 1; return n }, { n = 0 })
}
let c1 = counter(), c2 = counter()
_ = c1.inc(); _ = c1.inc()
print(c1.inc(), c2.inc()); c1.reset(); print(c1.inc())
func update(_ values: inout [Int], where test: (Int) -> Bool, _ change: (inout Int) -> Void) {
    for i in values.indices where test(values[i]) { change(&values[i]) }
}
var list = [1, 2, 3, 4]
update(&list, where: { $0 > 2 }) { $0 *= 10 }
update(&list) { $0 == 1 } _: { $0 = -1 }
print(list)
var log = [String]()
let result = list.filter { n in
    guard n > 0 else { log.append("skip \(n)"); return false }
    switch n {
    case 1..<10: return true
    case let big where big % 40 == 0: log.append("big \(big)"); return false
    default: return n > 20
    }
}
print(result, log)
func outer(_ xs: [Int]) -> [String] {
    func label(_ n: Int) -> String { n > 2 ? "hi" : "lo" }
    let inner = { (n: Int) -> String in label(n) + "\(xs.count)" }
    return xs.sorted { $0 > $1 }.map(inner)
}
print(outer([1, 3, 2]))
struct Money: Comparable { var cents: Int; static func < (a: Money, b: Money) -> Bool { a.cents < b.cents } }
let wallet = [Money(cents: 5), Money(cents: 2)]
print(wallet.min()!.cents, wallet.sorted().map(\.cents), wallet.max { $0.cents > $1.cents }!.cents, wallet.contains(Money(cents: 2)), wallet.firstIndex { $0 > Money(cents: 3) }!)
let grouped = Dictionary(grouping: [1, 2, 3, 4, 5]) { $0 % 2 == 0 ? "even" : "odd" }
print(grouped["odd"]!.filter { $0 > 1 }, grouped.mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })

func moved<T: Strideable>(_ a: T, by step: T.Stride) -> T { a.advanced(by: step) }
print(moved(1, by: 2), moved(2.5, by: 1), moved(UInt8(3), by: 4))
