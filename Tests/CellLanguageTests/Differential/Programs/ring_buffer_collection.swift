struct RingBuffer<Element>: RandomAccessCollection, MutableCollection {
    private var storage: [Element?]
    private var head = 0
    private(set) var count = 0
    init(capacity: Int) { storage = .init(repeating: nil, count: capacity) }

    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(position: Int) -> Element {
        get {
            precondition(indices.contains(position), "out of bounds")
            return storage[(head + position) % storage.count]!
        }
        set { storage[(head + position) % storage.count] = newValue }
    }
    var isFull: Bool { count == storage.count }

    @discardableResult
    mutating func append(_ element: Element) -> Element? {
        if isFull {
            defer {
                storage[head] = element
                head = (head + 1) % storage.count
            }
            return storage[head]
        }
        storage[(head + count) % storage.count] = element
        count += 1
        return nil
    }
    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let first = storage[head]
        storage[head] = nil
        head = (head + 1) % storage.count
        count -= 1
        return first
    }
}

extension RingBuffer where Element: BinaryInteger {
    var movingAverage: Double { isEmpty ? 0 : Double(reduce(0, +)) / Double(count) }
}

var buffer = RingBuffer<Int>(capacity: 3)
for n in [4, 8, 15, 16, 23, 42] {
    let dropped = buffer.append(n)
    print(n, dropped.map { "dropped \($0)" } ?? "kept all", Array(buffer), buffer.movingAverage)
}
print(buffer.first!, buffer.last!, buffer.reversed(), buffer.firstIndex(of: 23) as Any, buffer.randomElement() != nil)
buffer[0] = 99
buffer.swapAt(0, 2)
buffer.sort()
print(buffer.map { $0 }, buffer.contains(99), buffer.isEmpty, buffer.indices, buffer.max()!)
print(buffer.popFirst()!, buffer.count, buffer.popFirst()!, buffer.popFirst()!, buffer.popFirst() as Any)
buffer.append(1); buffer.append(2); buffer.append(3)
buffer.reverse()
print(Array(buffer.dropLast()), buffer[1...].map { $0 }, Array(zip(buffer, buffer.dropFirst())), buffer.prefix(2).reduce(0, +))
print(buffer.elementsEqual([3, 2, 1]), buffer.distance(from: 0, to: buffer.endIndex), buffer.index(after: 0), buffer.partition { $0 < 3 })
for (i, v) in buffer.enumerated().reversed() { print(i, v, terminator: ",") }
print()
