struct Heap<Element> {
    private var storage: [Element] = []
    private let precedes: (Element, Element) -> Bool

    init(_ elements: [Element] = [], by precedes: @escaping (Element, Element) -> Bool) {
        self.precedes = precedes
        storage = elements
        for i in stride(from: storage.count / 2 - 1, through: 0, by: -1) { siftDown(i) }
    }

    var isEmpty: Bool { storage.isEmpty }
    var count: Int { storage.count }
    var top: Element? { storage.first }

    mutating func push(_ e: Element) {
        storage.append(e)
        var child = storage.endIndex - 1
        while child > 0, case let parent = (child - 1) / 2, precedes(storage[child], storage[parent]) {
            storage.swapAt(child, parent)
            child = parent
        }
    }
    @discardableResult
    mutating func pop() -> Element? {
        guard let first = storage.first else { return nil }
        let last = storage.removeLast()
        if !storage.isEmpty {
            storage[0] = last
            siftDown(0)
        }
        return first
    }
    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < storage.count && precedes(storage[child], storage[best]) { best = child }
            if best == parent { return }
            storage.swapAt(parent, best)
            parent = best
        }
    }
}

extension Heap where Element: Comparable {
    init(_ elements: Element...) { self.init(elements, by: <) }
    func sorted() -> [Element] {
        var copy = self, out = [Element]()
        while let e = copy.pop() { out.append(e) }
        return out
    }
}
extension Heap: Sequence, IteratorProtocol { mutating func next() -> Element? { pop() } }

var heap = Heap(5, 3, 8, 1, 9, 2)
print(heap.top!, heap.sorted(), heap.count)
heap.push(0)
heap.pop()
print(Array(heap), heap.prefix(2).map { $0 * 10 })

struct Job: Equatable { var name: String; var urgency: Int }
var jobs = Heap([Job(name: "mail", urgency: 1), Job(name: "fire", urgency: 9), Job(name: "lunch", urgency: 4)], by: { $0.urgency > $1.urgency })
jobs.push(Job(name: "call", urgency: 5))
while let job = jobs.pop() { print(job.urgency, job.name) }
print(jobs.isEmpty, jobs.pop() as Any)

func smallest<T: Comparable>(_ k: Int, of values: [T]) -> [T] {
    var h = Heap<T>(by: >)
    for v in values {
        h.push(v)
        if h.count > k { h.pop() }
    }
    return Array(h.reversed())
}
print(smallest(3, of: [9, 4, 7, 1, 8]), smallest(2, of: ["pear", "fig", "apple"]))
