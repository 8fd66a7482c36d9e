func statistics(_ values: [Double]) -> String {
    var cache: [String: Double] = [:]
    func remember(_ key: String, _ compute: () -> Double) -> Double {
        if let known = cache[key] { return known }
        let value = compute()
        cache[key] = value
        return value
    }
    func mean() -> Double { remember("mean") { values.reduce(0, +) / Double(values.count) } }
    func variance() -> Double {
        remember("variance") {
            let m = mean()
            return values.map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(values.count)
        }
    }
    let text = "\(mean()) \(variance()) \(cache.count)"
    return text
}
print(statistics([1, 2, 3, 4]))
func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
    var value = 0
    func next() -> Int { value += step; return value }
    func reset() { value = 0 }
    return (next, reset)
}
let c = makeCounter(step: 3)
print(c.next(), c.next())
c.reset()
print(c.next())
func isEven(_ n: Int) -> Bool {
    func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
    func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
    return even(n)
}
print(isEven(10), isEven(7))
func permutations(_ items: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    func visit(_ rest: [Int], _ chosen: [Int]) {
        if rest.isEmpty { result.append(chosen); return }
        for (i, item) in rest.enumerated() {
            var others = rest
            others.remove(at: i)
            visit(others, chosen + [item])
        }
    }
    visit(items, [])
    return result
}
print(permutations([1, 2, 3]).count, permutations([1, 2, 3])[3])
struct Local {
    static func build() -> Int {
        struct Inner { var v = 2; func twice() -> Int { v * 2 } }
        enum Mode { case a, b }
        let m = Mode.b
        return m == .b ? Inner().twice() : 0
    }
}
print(Local.build())
