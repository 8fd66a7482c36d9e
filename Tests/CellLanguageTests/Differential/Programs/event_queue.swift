// A small simulation: a generic priority queue, closures kept in structs, and labels.
struct PriorityQueue<Element> {
    private var heap: [Element] = []
    private let isBefore: (Element, Element) -> Bool
    init(by isBefore: @escaping (Element, Element) -> Bool) { self.isBefore = isBefore }
    var isEmpty: Bool { heap.isEmpty }
    mutating func push(_ element: Element) {
        heap.append(element)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard isBefore(heap[child], heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }
    mutating func pop() -> Element? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        let result = heap.removeLast()
        var parent = 0
        sift: while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if isBefore(heap[child], heap[best]) { best = child }
            }
            if best == parent { break sift }
            heap.swapAt(best, parent)
            parent = best
        }
        return result
    }
}
struct Event {
    let time: Double
    let name: String
    let action: (Double) -> [Event]
}
var queue = PriorityQueue<Event>(by: { $0.time < $1.time })
func customer(_ n: Int, at time: Double) -> Event {
    Event(time: time, name: "arrive \(n)") { now in
        [Event(time: now + 2.5, name: "leave \(n)", action: { _ in [] })]
    }
}
for n in 1...3 { queue.push(customer(n, at: Double(n * n) / 2)) }
var trace: [String] = []
while let event = queue.pop() {
    trace.append("\(event.time): \(event.name)")
    event.action(event.time).forEach { queue.push($0) }
}
trace.forEach { print($0) }
print(queue.isEmpty)
