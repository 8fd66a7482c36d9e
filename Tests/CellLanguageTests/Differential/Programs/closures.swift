func makeCounter() -> () -> Int {
    var count = 0
    return {
        count += 1
        return count
    }
}
let first = makeCounter()
let second = makeCounter()
print(first(), first(), second(), first())
func apply(_ times: Int, to value: Int, _ transform: (Int) -> Int) -> Int {
    var result = value
    for _ in 0..<times { result = transform(result) }
    return result
}
print(apply(3, to: 2) { $0 * $0 })
let adders = (1...3).map { n in { (x: Int) in x + n } }
print(adders.map { $0(10) })
