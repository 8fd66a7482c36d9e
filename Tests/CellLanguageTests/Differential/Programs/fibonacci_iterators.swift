struct Fibonacci: Sequence {
    var limit = Int.max
    struct Iterator: IteratorProtocol {
        var pair = (0, 1)
        let limit: Int
        mutating func next() -> Int? {
            guard pair.0 <= limit else { return nil }
            defer { pair = (pair.1, pair.0 &+ pair.1) }
            return pair.0
        }
    }
    func makeIterator() -> Iterator { Iterator(limit: limit) }
}

func primes() -> some Sequence<Int> {
    var found: [Int] = []
    return sequence(state: 2) { (candidate: inout Int) -> Int? in
        while found.prefix(while: { $0 * $0 <= candidate }).contains(where: { candidate.isMultiple(of: $0) }) { candidate += 1 }
        defer { candidate += 1 }
        found.append(candidate)
        return candidate
    }
}

func collatz(_ n: Int) -> UnfoldSequence<Int, (Int?, Bool)> {
    sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }
}

extension Sequence {
    func striding(by step: Int) -> [Element] { enumerated().filter { $0.offset % step == 0 }.map(\.element) }
    func pairs() -> Zip2Sequence<Self, DropFirstSequence<Self>> { zip(self, dropFirst()) }
    func scan<R>(_ initial: R, _ f: (R, Element) throws -> R) rethrows -> [R] {
        var value = initial
        return try map { value = try f(value, $0); return value }
    }
    func count(where test: (Element) -> Bool) -> Int { reduce(0) { test($1) ? $0 + 1 : $0 } }
}

print(Array(Fibonacci(limit: 50)), Array(Fibonacci().lazy.filter { $0 % 2 == 0 }.prefix(5)))
print(Array(primes().prefix(10)), primes().first { $0 > 100 }!)
print(Array(collatz(6)), collatz(27).reduce(0) { n, _ in n + 1 }, collatz(97).max()!)
print([1, 2, 3, 4, 5].striding(by: 2), [1, 4, 9, 16].pairs().map { $1 - $0 }, (1...5).scan(0, +), (1...9).count { $0 > 6 })
var iterator = Fibonacci().makeIterator()
_ = iterator.next()
while let n = iterator.next(), n < 20 { print(n, terminator: " ") }
print(iterator.pair)
let squares = (1...).lazy.map { $0 * $0 }
print(squares.first { $0 > 200 }!, squares.prefix(3).reversed() as [Int], Array(squares.dropFirst(2).prefix(2)))
for (a, b) in zip(stride(from: 10, through: 0, by: -5), "xyz") { print(a, b) }
let countdown = AnySequence { () -> AnyIterator<Int> in
    var n = 3
    return AnyIterator { n -= 1; return n >= 0 ? n : nil }
}
print(countdown.map(String.init).joined(separator: "…"), Array(countdown), countdown.sorted())
print((1...3).reversed().flatMap { repeatElement($0, count: $0) }, Array(Fibonacci().prefix(10).suffix(3)), (1...4).reduce(1, *))
