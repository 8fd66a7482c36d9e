func outer(_ n: Int) -> [Int] {
    var calls = 0
    var log: [Int] = []
    func a(_ k: Int) { if k > 0 { b(k - 1) } }
    func b(_ k: Int) { c(k); a(k) }
    func c(_ k: Int) { calls += 1; log.append(k * calls) }
    let run = { (k: Int) in a(k) }
    run(n)
    return log
}
print(outer(4))
