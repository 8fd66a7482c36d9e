struct Primes: Sequence, IteratorProtocol {
    private var found: [Int] = []
    mutating func next() -> Int? {
        var n = (found.last ?? 1) + 1
        while found.prefix(while: { $0 * $0 <= n }).contains(where: { n % $0 == 0 }) { n += 1 }
        found.append(n)
        return n
    }
}

struct RunLength<Base: Sequence>: Sequence where Base.Element: Equatable {
    let base: Base
    struct Iterator: IteratorProtocol {
        var inner: Base.Iterator
        var pending: Base.Element?
        init(_ it: Base.Iterator) {
            inner = it
            pending = inner.next()
        }
        mutating func next() -> (value: Base.Element, run: Int)? {
            guard let value = pending else { return nil }
            var run = 1
            pending = inner.next()
            while pending == value {
                run += 1
                pending = inner.next()
            }
            return (value, run)
        }
    }
    func makeIterator() -> Iterator { Iterator(base.makeIterator()) }
}

extension Sequence where Element: Equatable { var runs: RunLength<Self> { RunLength(base: self) } }

func interleave<T>(_ sources: any Sequence<T>...) -> AnySequence<T> {
    AnySequence { () -> AnyIterator<T> in
        var queue = sources.map { source in AnyIterator(AnySequence(Array(source)).makeIterator()) }
        return AnyIterator {
            while !queue.isEmpty {
                let it = queue.removeFirst()
                if let x = it.next() {
                    queue.append(it)
                    return x
                }
            }
            return nil
        }
    }
}

struct Countdown: Sequence {
    let start: Int
    var underestimatedCount: Int { start }
    func makeIterator() -> some IteratorProtocol<Int> { stride(from: start, through: 1, by: -1).makeIterator() }
}

print(Array(Primes().prefix(12)), Primes().lazy.filter { $0 % 10 == 3 }.dropFirst(3).first { _ in true }!)
print("aaabccdddd".runs.map { "\($0.run)\($0.value)" }.joined())
for (bit, n) in [1, 1, 0, 1, 1, 1].runs where bit == 1 { print("ones:", n) }
print(Array(interleave([1, 2, 3], Set([10]), stride(from: 100, to: 105, by: 1))))
print(Countdown(start: 4).map { $0 * $0 }, Countdown(start: 3).underestimatedCount, Array(Countdown(start: 0)))
for (p, c) in zip(Primes(), Countdown(start: 3)) { print(p, c, terminator: p == 5 ? "\n" : ", ") }

var powers = sequence(first: 1) { $0 < 500 ? $0 * 3 : nil }.makeIterator()
while let x = powers.next(), x < 100 { print(x, terminator: " ") }
print("| next", powers.next() ?? -1)
var digits = sequence(state: 90210) { n -> Int? in
    guard n > 0 else { return nil }
    defer { n /= 10 }
    return n % 10
}
print(Array(digits), Array(sequence(state: (0, 1)) { s -> Int? in s = (s.1, s.0 + s.1); return s.0 }.prefix(10)))
