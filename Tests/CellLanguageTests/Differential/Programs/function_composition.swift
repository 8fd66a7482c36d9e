precedencegroup ForwardApplication {
    associativity: left
    lowerThan: AdditionPrecedence
    higherThan: AssignmentPrecedence
}
precedencegroup ForwardComposition {
    associativity: left
    higherThan: ForwardApplication
    lowerThan: AdditionPrecedence
}
infix operator |>: ForwardApplication
infix operator >>>: ForwardComposition
infix operator <>: ForwardComposition
prefix operator ^

func |> <A, B>(a: A, f: (A) throws -> B) rethrows -> B { try f(a) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func >>> <A, B, C>(f: @escaping (A) -> B?, g: @escaping (B) -> C?) -> (A) -> C? { { f($0).flatMap(g) } }
func <> <A>(f: @escaping (inout A) -> Void, g: @escaping (inout A) -> Void) -> (inout A) -> Void {
    { f(&$0); g(&$0) }
}
prefix func ^ <Root, Value>(keyPath: KeyPath<Root, Value>) -> (Root) -> Value { { $0[keyPath: keyPath] } }

func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func uncurry<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (A, B) -> C { { f($0)($1) } }
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
func map<A, B>(_ f: @escaping (A) -> B) -> ([A]) -> [B] { { $0.map(f) } }
func filter<A>(_ p: @escaping (A) -> Bool) -> ([A]) -> [A] { { $0.filter(p) } }
func memoize<K: Hashable, V>(_ body: @escaping ((K) -> V, K) -> V) -> (K) -> V {
    var cache: [K: V] = [:]
    func recurse(_ key: K) -> V {
        if let hit = cache[key] { return hit }
        let value = body(recurse, key)
        cache[key] = value
        return value
    }
    return recurse
}

let increment = { (n: Int) in n + 1 }
let square: (Int) -> Int = { $0 * $0 }
print(3 |> increment >>> square >>> String.init)
print(2 + 1 |> square)
print([1, 2, 3, 4] |> map(square) >>> filter { $0 % 2 == 0 } >>> map { "#\($0)" })

let add = curry(+) as (Int) -> (Int) -> Int
let subtract: (Int) -> (Int) -> Int = curry(-)
print(add(3)(4), subtract(10)(3), flip(subtract)(10)(3), uncurry(subtract)(1, 2))
print([1, 2, 3].map(add(10)), zip([5, 6], [1, 2]).map(uncurry(subtract)))
print(["pear", "fig"] |> map(^\.count >>> square))

let parse: (String) -> Int? = { Int($0) }
let reciprocal: (Int) -> Double? = { $0 == 0 ? nil : 1 / Double($0) }
let safe = parse >>> reciprocal
print(["4", "0", "x"].map { safe($0)?.description ?? "nil" })

var text = "hello"
let edit = { (s: inout String) in s.append("!") } <> { (s: inout String) in s = s.uppercased() } <> { $0.insert("*", at: $0.startIndex) }
edit(&text)
print(text)

var calls = 0
let fib = memoize { (self: (Int) -> Int, n: Int) -> Int in
    calls += 1
    return n < 2 ? n : self(n - 1) + self(n - 2)
}
print(fib(60), calls, fib(59), calls)
let upper: (String) -> () -> String = String.uppercased
print("shout" |> { upper($0)() } |> \.count)
