// Discrete event simulation of a barber shop, with closures as events.
final class Simulation {
    typealias Action = (Simulation) -> Void
    private struct Event { let time: Int, order: Int, label: String, action: Action }
    private var queue: [Event] = []
    private var counter = 0
    private(set) var now = 0
    var log: [String] = []

    @discardableResult
    func schedule(after delay: Int, _ label: String, _ action: @escaping Action) -> () -> Bool {
        let event = Event(time: now + delay, order: counter, label: label, action: action)
        counter += 1
        let slot = queue.firstIndex { ($0.time, $0.order) > (event.time, event.order) } ?? queue.endIndex
        queue.insert(event, at: slot)
        return { [weak self, order = event.order] in
            guard let self, let i = self.queue.firstIndex(where: { $0.order == order }) else { return false }
            self.queue.remove(at: i)
            return true
        }
    }

    func run(until end: Int = .max) {
        while let event = queue.first, event.time <= end {
            queue.removeFirst()
            now = event.time
            log.append("[\(now)] \(event.label)")
            event.action(self)
        }
    }
    var pending: Int { queue.count }
}

struct LCG: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}

let simulation = Simulation()
var waiting = [Int](), served = 0, busy = false

func serve(_ s: Simulation) {
    guard !busy, !waiting.isEmpty else { return }
    let customer = waiting.removeFirst()
    busy = true
    s.schedule(after: 7, "customer \(customer) leaves") {
        served += 1
        busy = false
        serve($0)
    }
}

for (customer, minute) in [0, 3, 4, 20].enumerated() {
    simulation.schedule(after: minute, "customer \(customer) arrives") { s in
        waiting.append(customer)
        serve(s)
    }
}
let cancel = simulation.schedule(after: 5, "inspector") { _ in fatalError("never") }
print(cancel(), cancel())
simulation.run(until: 20)
print(simulation.log.joined(separator: "\n"))
print(served, waiting, simulation.pending, simulation.now)
simulation.log.removeAll(keepingCapacity: true)
simulation.run()
print(simulation.log, served)
var generator = LCG(state: 42)
print((0..<3).map { _ in generator.next() >> 60 }, Int.random(in: 1...1, using: &generator))
