var fact: ((Int) -> Int)!
fact = { $0 <= 1 ? 1 : $0 * fact($0 - 1) }
print(fact(10))
func outer(_ n: Int) -> [Int] {
    var seen: [Int] = []
    var depth = 0
    func visit(_ k: Int) { depth += 1; defer { depth -= 1 }; seen.append(k * 10 + depth); if k > 0 { visit(k - 1); if k % 2 == 0 { other(k - 1) } } }
    func other(_ k: Int) { seen.append(-k); if k > 1 { visit(k - 2) } }
    visit(n)
    return seen + [depth]
}
print(outer(3))
func memo() -> (Int) -> Int {
    var cache: [Int: Int] = [:]
    var calls = 0
    func fib(_ n: Int) -> Int { calls += 1; if let c = cache[n] { return c }; let r = n < 2 ? n : fib(n - 1) + fib(n - 2); cache[n] = r; return r }
    return { n in let r = fib(n); return r * 1000 + calls }
}
let m = memo()
print(m(10), m(10), m(11))
func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
print(even(10), odd(7), even(3))
