// Closures: capture lists, autoclosure, memoize, currying, Y-combinator, function tables
func makeCounter(step: Int = 1) -> (next: () -> Int, reset: (Int) -> Void) {
    var n = 0
    return ({ n += step; return n }, { n = $0 })
}
let c1 = makeCounter(), c2 = makeCounter(step: 5)
print(c1.next(), c1.next(), c2.next(), c1.next()); c1.reset(100); print(c1.next(), c2.next())
var fns: [() -> String] = []
var shared = 0
for i in 1...3 {
    shared += i
    fns.append { [snapshot = shared] in "\(i): shared \(shared), snapshot \(snapshot)" }
}
shared = -1; print(fns.map { $0() })
func memoize<A: Hashable, R>(_ f: @escaping ((A) -> R, A) -> R) -> (A) -> R {
    var cache: [A: R] = [:]
    func go(_ a: A) -> R { if let hit = cache[a] { return hit }; let r = f(go, a); cache[a] = r; return r }
    return go
}
var calls = 0
let fib: (Int) -> Int = memoize { rec, n in calls += 1; return n < 2 ? n : rec(n - 1) + rec(n - 2) }
print(fib(80), calls, fib(60), calls)
func fix<A, B>(_ f: @escaping (@escaping (A) -> B) -> (A) -> B) -> (A) -> B { { f(fix(f))($0) } }
print(fix { rec in { $0 <= 1 ? 1 : $0 * rec($0 - 1) } }(10))
func assertThat(_ cond: @autoclosure () -> Bool, _ msg: @autoclosure () -> String, verbose: Bool = false) { if !cond() || verbose { print("msg:", msg()) } }
func noisy(_ s: String) -> String { print("(evaluated)"); return s }
assertThat(1 < 2, noisy("never")); assertThat(2 < 1, noisy("math broke")); assertThat(true, noisy("ok"), verbose: true)
func or(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { try a ? true : b() }
print(or(true, { fatalError() }()), or(false, 3 > 2))
let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": { $0 * $1 }, "max": max, "avg": { a, b in (a + b) / 2 }]
for k in ops.keys.sorted() { print(k, ops[k]!(6, 4), terminator: "; ") }; print(ops["?"]?(1, 2) as Any)
func curry<A, B, C, D>(_ f: @escaping (A, B, C) -> D) -> (A) -> (B) -> (C) -> D { { a in { b in { c in f(a, b, c) } } } }
let clamp = curry { (lo: Int, hi: Int, x: Int) in min(max(lo, x), hi) }
print([-5, 5, 50].map(clamp(0)(10)), ["a", "b"].map(curry { "\($0)\($1)\($2)" }(1)("-")))
func pipe<T>(_ fs: ((T) -> T)...) -> (T) -> T { fs.reduce({ $0 }) { acc, f in { f(acc($0)) } } }
print(pipe({ $0 + 1 }, { $0 * 2 }, clamp(0)(15))(4), pipe()("same"), pipe({ (s: String) in s + "!" }, { $0.uppercased() }, { String($0.reversed()) })("abc"))
func apply(_ x: inout [Int], _ f: (inout Int) -> Void) { for i in x.indices { f(&x[i]) } }
var nums = [1, 2, 3]; var seen = 0
apply(&nums) { $0 *= $0; seen += $0 }; print(nums, seen)
func load(_ n: Int, prefix: String = "p", onStart: () -> Void = {}, transform: (Int) -> String = { "\($0)" }, completion: (String) -> Void) { onStart(); completion(prefix + transform(n)) }
load(1) { print($0) }
load(2, prefix: "q") { print("start") } transform: { "<\($0)>" } completion: { print($0) }
load(3, transform: { String($0 * 11) }) { print($0) }
final class Owner { let name: String; var handlers: [() -> Void] = []
    init(_ n: String) { name = n }
    func wire() { handlers.append { [weak self] in print("weak", self?.name ?? "gone") }; handlers.append { [unowned self, n = name.count] in print("unowned", name, n) } }
    deinit { print("deinit", name) } }
var o: Owner? = Owner("obj"); o!.wire(); o!.handlers.forEach { $0() }; let h = o!.handlers[0]; o = nil; h()
let method = [3, 1, 2].contains, unbound = String.hasPrefix, ctor = Owner.init
print(method(2), method(7), unbound("swift")("sw"), ctor("tmp").name, [1, 2].map(String.init(describing:)), type(of: clamp))
let immediate = { (n: Int) -> Int in if n > 3 { return n }; return -n }(4); print(immediate, { $0 + $1 }(1, 2))
