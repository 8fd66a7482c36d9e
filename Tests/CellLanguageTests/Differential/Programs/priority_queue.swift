struct Heap<Element> {
    private var storage: [Element] = []
    private let precedes: (Element, Element) -> Bool

    init(sort: @escaping (Element, Element) -> Bool) { precedes = sort }

    init<S: Sequence>(_ elements: S, sort: @escaping (Element, Element) -> Bool) where S.Element == Element {
        precedes = sort
        for element in elements { push(element) }
    }

    var count: Int { storage.count }
    var isEmpty: Bool { storage.isEmpty }
    var peek: Element? { storage.first }

    mutating func push(_ element: Element) {
        storage.append(element)
        var child = storage.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard precedes(storage[child], storage[parent]) else { break }
            storage.swapAt(child, parent)
            child = parent
        }
    }

    @discardableResult
    mutating func pop() -> Element? {
        guard !storage.isEmpty else { return nil }
        storage.swapAt(0, storage.count - 1)
        let top = storage.removeLast()
        var parent = 0
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < storage.count {
                if precedes(storage[child], storage[best]) { best = child }
            }
            if best == parent { break }
            storage.swapAt(best, parent)
            parent = best
        }
        return top
    }
}

extension Heap where Element: Comparable {
    init() { self.init(sort: <) }
    mutating func drained() -> [Element] {
        var result: [Element] = []
        while let next = pop() { result.append(next) }
        return result
    }
}

var heap = Heap([5, 3, 9, 1, 7, 3], sort: >)
print(heap.count, heap.peek!, heap.drained(), heap.isEmpty)
struct Job: Comparable {
    let priority: Int
    let name: String
    static func < (a: Job, b: Job) -> Bool { (a.priority, a.name) < (b.priority, b.name) }
}
var jobs = Heap<Job>()
for (name, priority) in ["write": 2, "read": 1, "test": 2, "ship": 5].sorted(by: { $0.key < $1.key }) {
    jobs.push(Job(priority: priority, name: name))
}
jobs.pop()
print(jobs.peek as Any)
while let job = jobs.pop() { print(job.name, job.priority) }
