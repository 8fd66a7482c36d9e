var value: String? = "v"
let adder = { [value] in print(value ?? "none") }
value = nil
adder()
func counters() -> [() -> Int] {
    var made: [() -> Int] = []
    var n = 1
    for step in 1...3 {
        n += step
        made.append { [n, doubled = n * 2] in n + doubled + step }
    }
    n = 100
    return made
}
print(counters().map { $0() })
struct Counter {
    var count = 0
    func frozen() -> (Int) -> Int { { [count] more in count + more } }
}
print(Counter(count: 4).frozen()(5))
