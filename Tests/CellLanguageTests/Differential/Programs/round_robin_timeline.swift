struct Job: CustomStringConvertible {
    let name: String, arrival, burst: Int
    var remaining: Int
    init(_ name: String, arrival: Int, burst: Int) { (self.name, self.arrival, self.burst, remaining) = (name, arrival, burst, burst) }
    var description: String { "\(name)@\(arrival)+\(burst)" }
}
typealias Timeline = [(job: String, range: Range<Int>)]
func roundRobin(_ jobs: [Job], quantum: Int) -> Timeline {
    var waiting = jobs.sorted { $0.arrival < $1.arrival }[...]
    var queue: [Job] = [], time = 0
    var line: Timeline = []
    while !waiting.isEmpty || !queue.isEmpty {
        if queue.isEmpty, let next = waiting.first, next.arrival > time { line.append(("-", time..<next.arrival)); time = next.arrival }
        while let next = waiting.first, next.arrival <= time { queue.append(next); waiting.removeFirst() }
        var job = queue.removeFirst()
        let slice = min(quantum, job.remaining)
        line.append((job.name, time..<time + slice))
        time += slice
        job.remaining -= slice
        while let next = waiting.popFirst() { if next.arrival <= time { queue.append(next) } else { waiting = [next] + waiting; break } }
        if job.remaining > 0 { queue.append(job) }
    }
    return line
}
func gantt(_ t: Timeline) -> String { t.map { String(repeating: $0.job, count: $0.range.count) }.joined() }
let jobs = [Job("A", arrival: 0, burst: 5), Job("B", arrival: 1, burst: 3), Job("C", arrival: 12, burst: 2), Job("D", arrival: 2, burst: 1)]
for q in 1...3 {
    let t = roundRobin(jobs, quantum: q)
    print(q, gantt(t))
    let finish = Dictionary(t.map { ($0.job, $0.range.upperBound) }, uniquingKeysWith: max)
    let turnaround = jobs.map { finish[$0.name]! - $0.arrival }
    let waits = zip(jobs, turnaround).map { $0.1 - $0.0.burst }
    print("  turnaround", turnaround, "waiting", waits, "mean", Double(waits.reduce(0, +)) / Double(waits.count))
}
print(jobs, jobs.map(\.burst).reduce(0, +), roundRobin([], quantum: 1).isEmpty)
print(roundRobin(jobs, quantum: 4).last!, type(of: jobs[0].arrival))
