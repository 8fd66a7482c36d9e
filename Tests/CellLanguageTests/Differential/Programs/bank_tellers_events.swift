protocol Distribution { mutating func sample() -> Double }
struct Lehmer { var state: Int = 1; mutating func next() -> Double { state = state * 48271 % 2147483647; return Double(state) / 2147483647 } }
struct Uniform: Distribution { let range: ClosedRange<Double>; var source: Lehmer
    mutating func sample() -> Double { range.lowerBound + source.next() * (range.upperBound - range.lowerBound) }
}
struct Triangular: Distribution { var source: Lehmer; let peak: Double
    mutating func sample() -> Double { (source.next() + source.next()) * peak }
}
enum Event: Comparable {
    case arrival(time: Double, customer: Int)
    case departure(time: Double, customer: Int, teller: Int)
    var time: Double {
        switch self { case .arrival(let t, _), .departure(let t, _, _): return t }
    }
    static func < (a: Event, b: Event) -> Bool { a.time < b.time }
}
struct EventQueue {
    private var events: [Event] = []
    var isEmpty: Bool { events.isEmpty }
    mutating func push(_ e: Event) {
        let i = events.firstIndex { $0 > e } ?? events.endIndex
        events.insert(e, at: i)
    }
    mutating func pop() -> Event? { events.isEmpty ? nil : events.removeFirst() }
}
func simulate(tellers: Int, customers n: Int, arrivals: some Distribution, service: any Distribution) -> (wait: Double, longest: Int, busy: [Double]) {
    var arrivals = arrivals, service = service
    var queue = EventQueue(), line: [(id: Int, since: Double)] = [], free = Array((0..<tellers).reversed())
    var busy = [Double](repeating: 0, count: tellers), waited = 0.0, longest = 0, clock = 0.0
    for id in 1...n { clock += arrivals.sample(); queue.push(.arrival(time: clock, customer: id)) }
    while let e = queue.pop() {
        switch e {
        case let .arrival(t, id): line.append((id, t))
        case .departure(_, _, let teller): free.append(teller)
        }
        longest = max(longest, line.count)
        while !line.isEmpty, let teller = free.popLast() {
            let (id, since) = line.removeFirst()
            waited += e.time - since
            let s = service.sample()
            busy[teller] += s
            queue.push(.departure(time: e.time + s, customer: id, teller: teller))
        }
    }
    return (waited / Double(n), longest, busy)
}
for t in 1...3 {
    let r = simulate(tellers: t, customers: 20, arrivals: Uniform(range: 0.5...1.5, source: Lehmer(state: 7)), service: Triangular(source: Lehmer(state: 99), peak: 1.6))
    print(t, (r.wait * 1000).rounded() / 1000, r.longest, r.busy.map { ($0 * 10).rounded() / 10 })
}
print(Event.arrival(time: 1, customer: 2) < .departure(time: 1.5, customer: 1, teller: 0), [Event.arrival(time: 2, customer: 1), .arrival(time: 1, customer: 9)].min()!)
