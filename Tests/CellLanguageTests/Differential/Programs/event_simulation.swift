import Foundation
// Event scheduler with a binary heap and closures
struct PriorityQueue<Element> {
    private var heap: [Element] = []
    private let areInOrder: (Element, Element) -> Bool
    init(sort: @escaping (Element, Element) -> Bool) { areInOrder = sort }
    var isEmpty: Bool { heap.isEmpty }
    var count: Int { heap.count }
    func peek() -> Element? { heap.first }
    mutating func push(_ value: Element) {
        heap.append(value)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard areInOrder(heap[child], heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }
    @discardableResult
    mutating func pop() -> Element? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        let item = heap.removeLast()
        var parent = 0
        while true {
            let left = 2 * parent + 1, right = left + 1
            var best = parent
            if left < heap.count && areInOrder(heap[left], heap[best]) { best = left }
            if right < heap.count && areInOrder(heap[right], heap[best]) { best = right }
            if best == parent { break }
            heap.swapAt(parent, best)
            parent = best
        }
        return item
    }
}
final class Simulation {
    typealias Action = (Simulation) -> Void
    struct Event { let time: Double; let name: String; let action: Action }
    private(set) var now = 0.0
    private var queue = PriorityQueue<Event> { $0.time < $1.time }
    private(set) var log: [String] = []
    func schedule(_ name: String, after delay: Double, _ action: @escaping Action = { _ in }) {
        queue.push(Event(time: now + delay, name: name, action: action))
    }
    func run(until end: Double) {
        while let next = queue.peek(), next.time <= end {
            queue.pop()
            now = next.time
            log.append("\(String(format: "%5.2f", now)) \(next.name)")
            next.action(self)
        }
    }
}
let sim = Simulation()
var served = 0
sim.schedule("open", after: 0) { sim in
    for i in 1...3 {
        sim.schedule("customer \(i)", after: Double(i) * 1.5) { sim in
            served += 1
            if served.isMultiple(of: 2) { sim.schedule("break", after: 0.25) }
        }
    }
}
sim.schedule("close", after: 10)
sim.run(until: 8)
sim.log.forEach { print($0) }
print(served, sim.now, type(of: sim))
