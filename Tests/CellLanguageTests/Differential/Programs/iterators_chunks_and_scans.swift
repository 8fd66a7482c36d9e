struct Fibonacci: Sequence, IteratorProtocol {
    private var state = (0, 1)
    let limit: Int
    init(upTo limit: Int) { self.limit = limit }
    mutating func next() -> Int? {
        guard state.0 <= limit else { return nil }
        defer { state = (state.1, state.0 + state.1) }
        return state.0
    }
}
struct Countdown: Sequence {
    let start: Int
    func makeIterator() -> Iterator { Iterator(current: start) }
    struct Iterator: IteratorProtocol {
        var current: Int
        mutating func next() -> Int? {
            if current < 0 { return nil }
            current -= 1
            return current + 1
        }
    }
}
struct Chunked<Base: Collection>: Sequence {
    let base: Base, size: Int
    func makeIterator() -> AnyIterator<Base.SubSequence> {
        var start = base.startIndex
        return AnyIterator {
            guard start != base.endIndex else { return nil }
            let end = base.index(start, offsetBy: size, limitedBy: base.endIndex) ?? base.endIndex
            defer { start = end }
            return base[start..<end]
        }
    }
}
extension Collection { func chunked(_ n: Int) -> Chunked<Self> { Chunked(base: self, size: n) } }
extension Sequence {
    func pairs() -> [(Element, Element)] {
        var it = makeIterator()
        guard var last = it.next() else { return [] }
        var out: [(Element, Element)] = []
        while let next = it.next() { out.append((last, next)); last = next }
        return out
    }
    func scan<R>(_ initial: R, _ f: (R, Element) -> R) -> [R] {
        var acc = initial
        return map { acc = f(acc, $0); return acc }
    }
    func interleave<S: Sequence>(_ other: S) -> [Element] where S.Element == Element {
        var (a, b) = (makeIterator(), other.makeIterator())
        var out: [Element] = []
        while true {
            let x = a.next(), y = b.next()
            if let x { out.append(x) }
            if let y { out.append(y) }
            if x == nil && y == nil { return out }
        }
    }
}
func collatz(_ n: Int) -> UnfoldSequence<Int, (Int?, Bool)> { sequence(first: n) { $0 == 1 ? nil : $0.isMultiple(of: 2) ? $0 / 2 : 3 * $0 + 1 } }
print(Array(Fibonacci(upTo: 60)), Fibonacci(upTo: 10).reduce(0, +))
print(Countdown(start: 3).map { $0 }, Countdown(start: 2).contains(5), Array(zip(Countdown(start: 2), "abc")))
for c in [1, 2, 3, 4, 5].chunked(2) { print(c, c.startIndex, terminator: "; ") }
print("abcdefgh".chunked(3).map(String.init))
print([1, 4, 9, 16].pairs().map { $1 - $0 }, (1...5).scan(1, *))
print([1, 3, 5].interleave([2, 4, 6, 8, 10]), collatz(6).map(String.init).joined(separator: "→"))
let powers = sequence(state: 1) { (s: inout Int) -> Int? in
    defer { s *= 3 }
    return s < 100 ? s : nil
}
print(Array(powers), (1...).lazy.map { $0 * $0 }.filter { $0 % 2 == 1 }.prefix(4).reduce(into: []) { $0.append($1) })
var it = stride(from: 0.0, through: 1, by: 0.25).makeIterator()
while let x = it.next() { print(x, terminator: " ") }
print()
print(Array(repeatElement("ab", count: 2)), Array((1...3).reversed()))
