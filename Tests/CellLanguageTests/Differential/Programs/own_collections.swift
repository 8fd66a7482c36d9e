// Custom Sequence, IteratorProtocol and Collection types.
struct Collatz: Sequence, IteratorProtocol {
    private var current: Int?
    init(_ n: Int) { current = n }
    mutating func next() -> Int? {
        guard let c = current else { return nil }
        current = c == 1 ? nil : (c % 2 == 0 ? c / 2 : 3 * c + 1)
        return c
    }
}

struct RingBuffer<T>: Collection {
    private var storage: [T?]
    private var first = 0
    private(set) var count = 0
    init(capacity: Int) { storage = Array(repeating: nil, count: capacity) }
    var startIndex: Int { 0 }
    var endIndex: Int { count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> T {
        precondition(i < count, "index out of range")
        return storage[(first + i) % storage.count]!
    }
    mutating func push(_ x: T) {
        storage[(first + count) % storage.count] = x
        if count == storage.count { first = (first + 1) % storage.count } else { count += 1 }
    }
}
struct Pairs<Base: Sequence>: Sequence {
    let base: Base
    func makeIterator() -> AnyIterator<(Base.Element, Base.Element)> {
        var it = base.makeIterator()
        var last = it.next()
        return AnyIterator {
            guard let a = last, let b = it.next() else { return nil }
            last = b
            return (a, b)
        }
    }
}
extension Sequence {
    func pairs() -> Pairs<Self> { Pairs(base: self) }
    func everyNth(_ n: Int) -> [Element] {
        enumerated().compactMap { $0.offset % n == 0 ? $0.element : nil }
    }
}
print(Array(Collatz(6)))
for n in 25...28 { print(n, Collatz(n).reduce(0) { c, _ in c + 1 }, Collatz(n).max()!) }
print(Collatz(10).pairs().map { $1 - $0 })
var ring = RingBuffer<Double>(capacity: 4)
print(ring.isEmpty, ring.first as Any)
for i in 1...6 {
    ring.push(Double(i) * 1.5)
    print(Array(ring), "avg", ring.reduce(0, +) / Double(ring.count))
}
print(ring[0], ring.first!, ring.firstIndex(of: 7.5) as Any, ring.contains(1.5))
print(ring.map { $0 * 2 }, Array(ring.dropFirst(2)), Array(ring.prefix(1)))
print(ring.sorted(by: >), ring.min() as Any, ring.count)
print((1...10).everyNth(3), "abcdefg".everyNth(2))
for (a, b) in "xyz".pairs() { print(a, b, separator: "-") }
let squares = sequence(state: 1) { (n: inout Int) -> Int? in
    defer { n += 1 }
    return n > 5 ? nil : n * n
}
print(Array(squares), Array(stride(from: 1.0, to: 2.0, by: 0.25)))
