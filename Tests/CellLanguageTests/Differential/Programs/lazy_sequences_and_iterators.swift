struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n } }
print(Array(Countdown(n: 3)), Countdown(n: 4).filter { $0 % 2 == 0 }, Countdown(n: 2).map(String.init))
struct Fib: Sequence { func makeIterator() -> AnyIterator<Int> { var s = (0, 1); return AnyIterator { defer { s = (s.1, s.0 + s.1) }; return s.0 } } }
print(Array(Fib().prefix(8)), (1...).lazy.map { $0 * $0 }.first { $0 > 50 }!)
for (i, n) in Countdown(n: 2).enumerated() { print(i, n) }
