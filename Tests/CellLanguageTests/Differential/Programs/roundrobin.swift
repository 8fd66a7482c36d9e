// Round-robin CPU scheduling with a generic ring-less queue.
struct Queue<Element> {
    private var inbox: [Element] = []
    private var outbox: [Element] = []

    var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty }

    mutating func enqueue(_ element: Element) { inbox.append(element) }

    mutating func dequeue() -> Element? {
        if outbox.isEmpty { swap(&inbox, &outbox); outbox.reverse() }
        return outbox.popLast()
    }
}

extension Queue: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { inbox = elements }
}

struct Process: CustomStringConvertible {
    let name: Character
    var remaining, arrival: Int
    var description: String { "\(name)(\(remaining))" }
}

struct Stats { var waiting = 0, turnaround = 0 }

func simulate(_ processes: [Process], quantum: Int) -> (gantt: String, stats: [Character: Stats]) {
    var pending = processes.sorted { ($0.arrival, $0.name) < ($1.arrival, $1.name) }[...]
    var ready: Queue<Process> = []
    var clock = 0
    var gantt = ""
    var stats: [Character: Stats] = [:]
    let bursts = Dictionary(uniqueKeysWithValues: processes.map { ($0.name, $0.remaining) })

    func admit() {
        while let next = pending.first, next.arrival <= clock {
            ready.enqueue(next)
            pending = pending.dropFirst()
        }
    }

    admit()
    while !ready.isEmpty || !pending.isEmpty {
        guard var current = ready.dequeue() else {
            gantt.append(".")
            clock += 1
            admit(); continue
        }
        let slice = min(quantum, current.remaining)
        gantt += String(repeating: current.name, count: slice)
        current.remaining -= slice
        clock += slice
        admit()
        guard current.remaining == 0 else { ready.enqueue(current); continue }
        stats[current.name, default: Stats()].turnaround += clock - current.arrival
        stats[current.name]?.waiting += clock - current.arrival - bursts[current.name]!
    }
    return (gantt, stats)
}

let jobs = zip("ABCD", [(5, 0), (3, 1), (8, 2), (2, 22)]).map { Process(name: $0, remaining: $1.0, arrival: $1.1) }
print(jobs)
for quantum in [1, 2, 4] {
    let (gantt, stats) = simulate(jobs, quantum: quantum)
    print("q=\(quantum)", gantt)
    for (name, s) in stats.sorted(by: { $0.key < $1.key }) { print("  \(name): \(s)") }
    let mean = Double(stats.values.reduce(0) { $0 + $1.waiting }) / Double(stats.count)
    print("  mean wait: \(mean)")
}
