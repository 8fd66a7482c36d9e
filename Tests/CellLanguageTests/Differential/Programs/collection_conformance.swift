struct Ring<Element>: Collection {
    private let storage: [Element]
    private let offset: Int

    init(_ elements: [Element], rotatedBy offset: Int = 0) {
        storage = elements
        self.offset = elements.isEmpty ? 0 : (offset % elements.count + elements.count) % elements.count
    }

    var startIndex: Int { 0 }
    var endIndex: Int { storage.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(position: Int) -> Element { storage[(position + offset) % storage.count] }
}

let ring = Ring(["n", "e", "s", "w"], rotatedBy: 1)
print(ring.count, ring.isEmpty, ring.first ?? "-", ring[2])
for direction in ring { print(direction, terminator: " ") }
print()
print(ring.map { $0.uppercased() }, ring.firstIndex(of: "w") ?? -1, ring.contains("n"))
print(ring.enumerated().map { "\($0)\($1)" }, ring.sorted(), ring.indices.map { ring[$0] }.joined())
print(Array(ring.dropFirst()), Array(ring.prefix(2)), ring.reversed() as [String], ring.min()!)
print(zip(ring, 1...).map { "\($0)=\($1)" })

struct Fibonacci: Sequence {
    let limit: Int
    func makeIterator() -> Iterator { Iterator(limit: limit) }

    struct Iterator: IteratorProtocol {
        let limit: Int
        var state = (0, 1)

        mutating func next() -> Int? {
            guard state.0 <= limit else { return nil }
            defer { state = (state.1, state.0 + state.1) }
            return state.0
        }
    }
}

let numbers = Fibonacci(limit: 60)
print(Array(numbers), numbers.reduce(0, +), numbers.filter { $0 % 2 == 0 })
var iterator = numbers.makeIterator()
print(iterator.next()!, iterator.next()!, iterator.next()!, numbers.first { $0 > 10 }!)
print(Ring<Int>([]).isEmpty, Ring([1, 2, 3]).lazy.map { $0 * 10 }.filter { $0 > 10 }.first!)
