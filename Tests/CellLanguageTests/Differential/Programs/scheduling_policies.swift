// Round robin versus priority scheduling, protocol-oriented.
struct Task: Equatable, Identifiable {
    let id: String
    let arrival: Int
    var remaining: Int
    let priority: Int
}
protocol SchedulingPolicy {
    var name: String { get }
    mutating func pick(from ready: [Task], at time: Int) -> Int
    var slice: Int { get }
}
extension SchedulingPolicy {
    var slice: Int { .max }
    var name: String { "\(Self.self)" }
}
struct FirstCome: SchedulingPolicy {
    func pick(from ready: [Task], at time: Int) -> Int { 0 }
}
struct ShortestFirst: SchedulingPolicy {
    func pick(from ready: [Task], at time: Int) -> Int { ready.indices.min { ready[$0].remaining < ready[$1].remaining } ?? 0 }
    let slice = 1
}
struct RoundRobin: SchedulingPolicy {
    let quantum: Int
    var slice: Int { quantum }
    var name: String { "RoundRobin(\(quantum))" }
    func pick(from ready: [Task], at time: Int) -> Int { 0 }
}
struct Aging: SchedulingPolicy {
    private var waited: [Task.ID: Int] = [:]
    var slice: Int { 2 }
    mutating func pick(from ready: [Task], at time: Int) -> Int {
        for task in ready { waited[task.id, default: 0] += 1 }
        let best = ready.enumerated().max { a, b in score(a.element) < score(b.element) }!
        waited[best.element.id] = 0
        return best.offset
    }
    private func score(_ task: Task) -> Int { task.priority + waited[task.id, default: 0] }
}

func simulate(_ tasks: [Task], with policy: some SchedulingPolicy) -> (chart: String, finish: [(id: String, turnaround: Int)]) {
    var policy = policy
    var upcoming = tasks.sorted { $0.arrival < $1.arrival }[...]
    var ready: [Task] = []
    var chart = "", time = 0
    var finish: [(id: String, turnaround: Int)] = []
    func admit() {
        while let first = upcoming.first, first.arrival <= time {
            ready.append(first)
            upcoming.removeFirst()
        }
    }
    while !upcoming.isEmpty || !ready.isEmpty {
        admit()
        guard !ready.isEmpty else {
            chart += "."
            time += 1
            continue
        }
        var task = ready.remove(at: policy.pick(from: ready, at: time))
        for _ in 0..<min(policy.slice, task.remaining) {
            chart += task.id
            task.remaining -= 1
            time += 1
            admit()
        }
        if task.remaining == 0 { finish.append((task.id, time - task.arrival)) } else { ready.append(task) }
    }
    return (chart, finish)
}

let tasks = [("A", 0, 5, 1), ("B", 1, 2, 4), ("C", 2, 4, 2), ("D", 13, 1, 9)].map { Task(id: $0.0, arrival: $0.1, remaining: $0.2, priority: $0.3) }
let policies: [any SchedulingPolicy] = [FirstCome(), ShortestFirst(), RoundRobin(quantum: 2), RoundRobin(quantum: 1), Aging()]
for policy in policies {
    let (chart, finish) = simulate(tasks, with: policy)
    let average = Double(finish.map(\.turnaround).reduce(0, +)) / Double(finish.count)
    print(policy.name, chart, finish.map { "\($0.id):\($0.turnaround)" }.joined(separator: ","), average)
}
