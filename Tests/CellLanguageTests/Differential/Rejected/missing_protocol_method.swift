struct Countdown: IteratorProtocol {
    var n: Int
    mutating func step() -> Int? { n -= 1; return n }
}
var c = Countdown(n: 3)
print(c.step() as Any)
