struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? {
        guard n > 0 else { return nil }
        defer { n -= 1 }
        return n
    }
}
struct Ring<T>: RandomAccessCollection, ExpressibleByArrayLiteral {
    private var store: [T]
    var shift = 0
    init(_ s: [T], shift: Int = 0) { store = s; self.shift = shift }
    init(arrayLiteral e: T...) { self.init(e) }
    var startIndex: Int { 0 }
    var endIndex: Int { store.count }
    subscript(i: Int) -> T { store[(i + shift) % store.count] }
    func rotated(by k: Int) -> Self { Ring(store, shift: shift + k) }
    func map(_ f: (T) -> T) -> Ring<T> { Ring(store.map(f), shift: shift) }
}
struct Fib: Sequence {
    var limit = Int.max
    func makeIterator() -> AnyIterator<Int> {
        var (a, b) = (0, 1)
        return AnyIterator {
            guard a <= limit else { return nil }
            defer { (a, b) = (b, a + b) }
            return a
        }
    }
}
let c = Countdown(n: 5)
print(Array(c), c.map { $0 * $0 }, c.filter { $0 % 2 == 1 }, c.reduce(1, *))
print(c.contains(3), c.min()!, c.sorted(), c.prefix(2).map { $0 }, Array(c.dropLast(3)))
print(zip(c, Fib()).map { ($0, $1) }.count, zip(c, Fib(limit: 50).dropFirst(5)).map(+))
print(Array(Fib(limit: 30)), Fib().first { $0 > 100 }!, Fib().prefix(8).reversed())
let evens = Fib(limit: 900).lazy.filter { $0 % 2 == 0 }.map { "\($0)" }.prefix(5)
print(evens.joined(separator: "-"), Fib(limit: 900).lazy.filter { $0 % 2 == 1 }.map { "\($0)" }.prefix(4).joined(separator: "+"))
let r: Ring = [10, 20, 30, 40]
let s = r.rotated(by: 3)
print(Array(s), s.first!, s.last!, s[1...2].map { $0 }, type(of: s))
let mapped = s.map { $0 + 1 }
let texts = s.map { "\($0)" }
print(type(of: mapped), type(of: texts), Array(mapped), texts)
print(s.firstIndex(of: 10) ?? -1, s.reversed().map { $0 / 10 }, s.dropFirst().first!, type(of: s.dropFirst()))
print(s.enumerated().filter { $0.offset % 2 == 0 }.map(\.element), s.indices, s.isEmpty)
print(s.min()!, s.max(by: >)!, s.contains { $0 > 35 }, s.allSatisfy { $0 % 10 == 0 })
let mixed: Ring = [1, 2.5]
print(type(of: mixed), Array(mixed.map { $0 * 2 }))
print(s.split(separator: 20).map(Array.init), s.prefix(2).elementsEqual([40, 10]))
for (i, x) in s.enumerated() where i > 1 { print(i, x, terminator: " ") }
print()
