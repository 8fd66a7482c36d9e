// Events in time order with a priority queue, written with a binary heap.
struct Heap<Element> {
    private var items: [Element] = []
    private let before: (Element, Element) -> Bool
    init(by before: @escaping (Element, Element) -> Bool) { self.before = before }
    var isEmpty: Bool { items.isEmpty }
    mutating func push(_ item: Element) {
        items.append(item)
        var child = items.count - 1
        while child > 0, before(items[child], items[(child - 1) / 2]) {
            items.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }
    mutating func pop() -> Element? {
        guard let first = items.first, let last = items.popLast() else { return nil }
        guard !items.isEmpty else { return first }
        items[0] = last
        var parent = 0
        while case let children = [2 * parent + 1, 2 * parent + 2].filter({ $0 < items.count }),
            let least = children.min(by: { before(items[$0], items[$1]) }), before(items[least], items[parent])
        {
            items.swapAt(parent, least)
            parent = least
        }
        return first
    }
}

enum Event {
    case call(floor: Int), arrive(floor: Int), doors(open: Bool)
}

struct Simulation {
    private var queue = Heap<(time: Int, order: Int, event: Event)> { ($0.time, $0.order) < ($1.time, $1.order) }
    private var sequence = 0
    private var floor = 0
    private var waiting: [Int] = []
    private var isBusy = false
    private(set) var log: [String] = []

    mutating func schedule(_ event: Event, at time: Int) {
        sequence += 1
        queue.push((time, sequence, event))
    }

    mutating func run() {
        while let (time, _, event) = queue.pop() {
            switch event {
            case .call(let wanted):
                log.append("\(time): call from \(wanted)")
                waiting.append(wanted)
                if !isBusy { depart(at: time) }
            case .arrive(let reached):
                floor = reached
                log.append("\(time): at \(reached)")
                schedule(.doors(open: true), at: time + 1)
            case .doors(open: true): schedule(.doors(open: false), at: time + 3)
            case .doors(open: false):
                isBusy = false
                depart(at: time)
            }
        }
    }

    private mutating func depart(at time: Int) {
        guard let nearest = waiting.enumerated().min(by: { abs($0.element - floor) < abs($1.element - floor) }) else { return }
        waiting.remove(at: nearest.offset)
        isBusy = true
        schedule(.arrive(floor: nearest.element), at: time + 2 * abs(nearest.element - floor))
    }
}

var simulation = Simulation()
for (time, floor) in [(0, 5), (1, 2), (3, 9), (4, 4), (50, 0)] { simulation.schedule(.call(floor: floor), at: time) }
simulation.run()
simulation.log.forEach { print($0) }
