func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void, peek: () -> Int) {
    var value = 0
    return (next: { value += step; return value }, reset: { value = 0 }, peek: { value })
}
let a = makeCounter(), b = makeCounter(step: 5)
_ = a.next(); _ = a.next(); _ = b.next()
print(a.peek(), b.peek(), a.next() + b.next())
a.reset()
print(a.peek(), b.peek())

func memoize<In: Hashable, Out>(_ f: @escaping ((In) -> Out, In) -> Out) -> (In) -> Out {
    var cache: [In: Out] = [:]
    func recur(_ x: In) -> Out {
        if let known = cache[x] { return known }
        let value = f(recur, x)
        cache[x] = value
        return value
    }
    return recur
}
let fib = memoize { (fib: (Int) -> Int, n: Int) in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(80), fib(10))

infix operator |>: AdditionPrecedence
infix operator >>>: MultiplicationPrecedence
func |> <A, B>(x: A, f: (A) throws -> B) rethrows -> B { try f(x) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }

let shout = { (s: String) in s.uppercased() } >>> { $0 + "!" } >>> { String($0.reversed()) }
print("hello" |> shout, 3 |> curry(+)(4), [1, 2, 3].map(curry(*)(10)), 9.0 |> { $0.squareRoot() } |> Int.init)

var handlers: [() -> Void] = []
for i in 1...3 { handlers.append { print("handler \(i)", terminator: "; ") } }
var shared = 0
handlers.append { shared += 10 }
handlers.append { [shared] in print("captured \(shared)") }
shared = 1
handlers.forEach { $0() }
print(shared)

final class Button {
    var title: String
    var onTap: ((Button) -> Void)?
    init(_ title: String) { self.title = title }
    deinit { print("\(title) is gone") }
    func tap() { onTap?(self) }
}
do {
    let button = Button("OK")
    var taps = 0
    button.onTap = { [unowned button] in taps += 1; $0.title = "OK×\(taps)"; assert($0 === button) }
    (1...3).forEach { _ in button.tap() }
    print(button.title, taps)
}
func apply(_ n: Int, to value: inout Int, _ change: (inout Int) -> Void) { for _ in 0..<n { change(&value) } }
var total = 1
apply(5, to: &total) { $0 *= 2 }
let operations: KeyValuePairsLike = [("sum", +), ("difference", -), ("product", { $0 * $1 })]
typealias KeyValuePairsLike = [(String, (Int, Int) -> Int)]
print(total, operations.map { "\($0): \($1(7, 3))" })
struct Costly { lazy var value: Int = { print("computing"); return 42 }() }
var costly = Costly()
print("before"); print(costly.value, costly.value)
