import Foundation

// A scheduler with tasks that depend on each other: topological order, earliest start, critical path.
struct Task {
    let name: String
    let hours: Double
    var needs: [String] = []
}

enum ScheduleError: Error, CustomStringConvertible {
    case cycle([String])
    case unknown(String, neededBy: String)

    var description: String {
        switch self {
        case .cycle(let names): return "cycle among " + names.sorted().joined(separator: ", ")
        case let .unknown(name, task): return "\(task) needs unknown task \(name)"
        }
    }
}

struct Plan {
    private var tasks: [String: Task] = [:]
    private var names: [String] = []

    mutating func add(_ task: Task) {
        if tasks.updateValue(task, forKey: task.name) == nil { names.append(task.name) }
    }

    func order() throws -> [Task] {
        for task in tasks.values.sorted(by: { $0.name < $1.name }) {
            for need in task.needs where tasks[need] == nil {
                throw ScheduleError.unknown(need, neededBy: task.name)
            }
        }
        var waiting = Dictionary(uniqueKeysWithValues: tasks.map { ($0.key, Set($0.value.needs)) })
        var result: [Task] = []
        while !waiting.isEmpty {
            let ready = names.filter { waiting[$0]?.isEmpty == true }
            guard !ready.isEmpty else { throw ScheduleError.cycle(Array(waiting.keys)) }
            for name in ready {
                waiting[name] = nil
                if let task = tasks[name] { result.append(task) }
            }
            waiting = waiting.mapValues { $0.subtracting(ready) }
        }
        return result
    }

    func starts() throws -> [(name: String, start: Double, end: Double)] {
        var ends: [String: Double] = [:]
        return try order().map { task in
            let start = task.needs.compactMap { ends[$0] }.max() ?? 0
            ends[task.name] = start + task.hours
            return (task.name, start, start + task.hours)
        }
    }
}

var plan = Plan()
plan.add(Task(name: "design", hours: 3))
plan.add(Task(name: "parser", hours: 5.5, needs: ["design"]))
plan.add(Task(name: "docs", hours: 2, needs: ["design"]))
plan.add(Task(name: "tests", hours: 4, needs: ["parser"]))
plan.add(Task(name: "release", hours: 0.5, needs: ["tests", "docs"]))

for (name, start, end) in try plan.starts() {
    print(name.padding(toLength: 8, withPad: " ", startingAt: 0), String(format: "%5.1f – %5.1f", start, end))
}
print("done after", try plan.starts().map(\.end).max()!)

plan.add(Task(name: "design", hours: 3, needs: ["release"]))
do { print(try plan.order().map(\.name)) } catch { print("error:", error) }
plan.add(Task(name: "party", hours: 1, needs: ["cake"]))
do { _ = try plan.starts() } catch let error as ScheduleError { print("error:", error) }
