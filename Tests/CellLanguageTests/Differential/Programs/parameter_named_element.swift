// What members say of an associated type comes before a generic parameter that has its name.
struct Windows<Element>: Sequence, IteratorProtocol {
    let base: [Element]
    let size: Int
    var start = 0

    mutating func next() -> ArraySlice<Element>? {
        guard start + size <= base.count else { return nil }
        defer { start += 1 }
        return base[start..<start + size]
    }
}

struct Stack<Element>: Sequence {
    private var items: [Element] = []
    init(_ items: [Element]) { self.items = items }
    func makeIterator() -> AnyIterator<Element> {
        var rest = items
        return AnyIterator { rest.popLast() }
    }
}

struct Ring<Element>: Collection {
    var items: [Element]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(position: Int) -> Element { items[position % items.count] }
    subscript(part: Range<Int>) -> [Element] { part.map { self[$0] } }
}

extension Array {
    func windows(of size: Int) -> Windows<Element> { Windows(base: self, size: size) }
}

let prices = [10.0, 10.5, 11.25, 10.75]
for window in prices.windows(of: 2) { print(window, window.startIndex, window.reduce(0, +)) }
print(prices.windows(of: 3).map { $0.max()! })
print(["a", "b", "c"].windows(of: 2).map { $0.joined(separator: "-") })
print(Stack([1, 2, 3]).map { $0 * 2 }, Stack(["x", "y"]).joined())
let ring = Ring(items: [3, 1, 2])
print(ring.sorted(), ring.map { $0 + 1 }, ring[1], ring[1..<5], ring.first!)
