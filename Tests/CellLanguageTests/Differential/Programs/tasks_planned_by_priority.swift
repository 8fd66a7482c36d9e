struct Task: Comparable {
    enum Priority: Int, Comparable { case low, normal, high
        static func < (a: Priority, b: Priority) -> Bool { a.rawValue < b.rawValue } }
    let name: String
    let priority: Priority
    var deadline: Int
    var dependencies: Set<String> = []
    static func < (a: Task, b: Task) -> Bool {
        if a.priority != b.priority { return a.priority > b.priority }
        return a.deadline == b.deadline ? a.name < b.name : a.deadline < b.deadline
    }
}
enum ScheduleError: Error, CustomStringConvertible {
    case cycle([String])
    case missing(String, neededBy: String)
    case late(Task, by: Int)
    var description: String {
        switch self {
        case .cycle(let names): "cycle among \(names.sorted().joined(separator: ", "))"
        case let .missing(name, neededBy: other): "'\(other)' needs unknown '\(name)'"
        case .late(let task, by: let days) where days == 1: "\(task.name) is a day late"
        case .late(let task, let days): "\(task.name) is \(days) days late"
        }
    }
}
struct Scheduler {
    private var tasks: [String: Task] = [:]
    mutating func add(_ name: String, _ p: Task.Priority = .normal, due: Int, after deps: String...) {
        tasks[name] = Task(name: name, priority: p, deadline: due, dependencies: Set(deps))
    }
    func plan() throws -> [Task] {
        for t in tasks.values.sorted() {
            if let unknown = t.dependencies.sorted().first(where: { tasks[$0] == nil }) {
                throw ScheduleError.missing(unknown, neededBy: t.name)
            }
        }
        var waiting = tasks.values.sorted(), done: [Task] = [], names: Set<String> = []
        while !waiting.isEmpty {
            guard let i = waiting.firstIndex(where: { $0.dependencies.isSubset(of: names) }) else {
                throw ScheduleError.cycle(waiting.map(\.name))
            }
            let t = waiting.remove(at: i)
            done.append(t)
            names.insert(t.name)
        }
        if let (day, t) = done.enumerated().first(where: { $0.offset + 1 > $0.element.deadline }).map({ ($0.offset + 1, $0.element) }) {
            throw ScheduleError.late(t, by: day - t.deadline)
        }
        return done
    }
}
var s = Scheduler()
s.add("test", .high, due: 5, after: "build")
s.add("build", due: 3, after: "design", "tools")
s.add("design", .low, due: 4)
s.add("tools", due: 2)
func run(_ s: Scheduler) {
    switch Result(catching: { try s.plan() }) {
    case .success(let plan): print(plan.map { "\($0.name)(\($0.priority))" }.joined(separator: " → "))
    case .failure(let error): print("error:", error)
    }
}
run(s)
s.add("ship", .high, due: 4, after: "test")
run(s)
s.add("ship", .high, due: 9, after: "test", "marketing")
run(s)
s.add("marketing", due: 8, after: "ship")
run(s)
print(Task(name: "a", priority: .low, deadline: 1) < Task(name: "b", priority: .high, deadline: 9))
