struct Collatz: Sequence {
    let start: Int
    func makeIterator() -> some IteratorProtocol<Int> {
        sequence(first: start) { n in
            n == 1 ? nil : n.isMultiple(of: 2) ? n / 2 : 3 * n + 1
        }.makeIterator()
    }
}

struct Fibonacci: Sequence, IteratorProtocol {
    private var pair = (0, 1)
    mutating func next() -> Int? {
        let (sum, overflow) = pair.0.addingReportingOverflow(pair.1)
        guard !overflow else { return nil }
        defer { pair = (pair.1, sum) }
        return pair.0
    }
}

struct Interleave<A: Sequence, B: Sequence>: Sequence where A.Element == B.Element {
    let a: A, b: B
    struct Iterator: IteratorProtocol {
        var first: A.Iterator, second: B.Iterator
        var takeFirst = true
        mutating func next() -> A.Element? {
            defer { takeFirst.toggle() }
            return takeFirst ? first.next() ?? second.next() : second.next() ?? first.next()
        }
    }
    func makeIterator() -> Iterator { Iterator(first: a.makeIterator(), second: b.makeIterator()) }
}

extension Sequence {
    func pairwise() -> some Sequence<(Element, Element)> { zip(self, dropFirst()) }

    func scan<R>(_ initial: R, _ step: (R, Element) -> R) -> [R] {
        var acc = initial
        return [initial] + map { acc = step(acc, $0); return acc }
    }

    func every(_ n: Int) -> [Element] { enumerated().compactMap { $0.offset % n == 0 ? $0.element : nil } }
}

struct Countdown: Collection {
    let from: Int
    var startIndex: Int { 0 }
    var endIndex: Int { from + 1 }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { from - i }
}

print(Array(Collatz(start: 6)))
let champion = (1...30).max { a, b in Collatz(start: a).reduce(0) { n, _ in n + 1 } < Collatz(start: b).reduce(0) { n, _ in n + 1 } }!
print("longest below 31:", champion, Collatz(start: champion).max()!)
print(Fibonacci().prefix(12).map { $0 }, Fibonacci().first { $0 > 1_000_000 }!, Array(Fibonacci()).count)
print(Fibonacci().lazy.filter { $0 % 2 == 0 }.prefix { $0 < 5000 }.reduce(0, +))
print(Interleave(a: [1, 3, 5], b: stride(from: 10, through: 50, by: 10)).map(String.init).joined(separator: "-"))
print(String(Interleave(a: "abc", b: "XY")))
print([3, 8, 2, 9].pairwise().map { $1 - $0 }, (1...6).scan(1, *), "a1b2c3".every(2))
let c = Countdown(from: 5)
print(Array(c), c.count, c[2...3].map { $0 }, c.firstIndex(of: 1)!, c.dropFirst(4).first ?? -1, c.isEmpty)
var it = [10, 20, 30].makeIterator()
while let x = it.next() { print(x, it.next() ?? "end", separator: "~", terminator: x == 30 ? "\n" : " ") }
for (i, n) in stride(from: 1.0, to: 0, by: -0.25).enumerated() where i != 1 { print(i, n, terminator: "; ") }
print()
