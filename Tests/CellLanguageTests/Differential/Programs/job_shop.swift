import Foundation
enum Priority: Int, Comparable, CaseIterable { case low = 1, normal, high, urgent
    static func < (a: Priority, b: Priority) -> Bool { a.rawValue < b.rawValue } }
struct Job: Identifiable, Hashable {
    let id: Int; var name: String; var duration: Double; var priority: Priority = .normal; var needs: Set<Int> = []
}
enum ScheduleError: Error, CustomStringConvertible {
    case cycle([Int]), unknown(job: Int, needs: Int)
    var description: String {
        switch self {
        case .cycle(let ids): return "cycle among \(ids.sorted())"
        case let .unknown(job, needs): return "job \(job) needs \(needs), which nobody knows"
        }
    }
}
struct Scheduler {
    var workers: Int
    func plan(_ jobs: [Job]) throws -> [(start: Double, worker: Int, job: Job)] {
        let byID = Dictionary(uniqueKeysWithValues: jobs.map { ($0.id, $0) })
        for job in jobs { for need in job.needs.sorted() where byID[need] == nil { throw ScheduleError.unknown(job: job.id, needs: need) } }
        var waiting = jobs, finished: [Int: Double] = [:]
        var free = [Double](repeating: 0, count: workers)
        var result: [(start: Double, worker: Int, job: Job)] = []
        while !waiting.isEmpty {
            let ready = waiting.filter { $0.needs.allSatisfy { finished[$0] != nil } }
            guard let next = ready.max(by: { ($0.priority, -$0.duration, -$0.id) < ($1.priority, -$1.duration, -$1.id) }) else {
                throw ScheduleError.cycle(waiting.map(\.id))
            }
            let worker = free.indices.min { free[$0] < free[$1] }!
            let start = max(free[worker], next.needs.compactMap { finished[$0] }.max() ?? 0)
            finished[next.id] = start + next.duration
            free[worker] = start + next.duration
            result.append((start, worker, next))
            waiting.removeAll { $0.id == next.id }
        }
        return result.sorted { ($0.start, $0.worker) < ($1.start, $1.worker) }
    }
}
let jobs = [Job(id: 1, name: "fetch", duration: 2), Job(id: 2, name: "parse", duration: 1.5, needs: [1]),
            Job(id: 3, name: "log", duration: 0.5, priority: .low), Job(id: 4, name: "page", duration: 1, priority: .urgent),
            Job(id: 5, name: "report", duration: 2.25, priority: .high, needs: [2, 4])]
for workers in 1...2 {
    print("— \(workers) worker\(workers == 1 ? "" : "s")")
    for (start, worker, job) in try Scheduler(workers: workers).plan(jobs) {
        print(String(format: "%5.2f  w%d  %@", start, worker, job.name.padding(toLength: 8, withPad: ".", startingAt: 0)), job.priority)
    }
}
for bad in [[Job(id: 1, name: "a", duration: 1, needs: [2]), Job(id: 2, name: "b", duration: 1, needs: [1])], [Job(id: 7, name: "c", duration: 1, needs: [9])]] {
    do { _ = try Scheduler(workers: 1).plan(bad) } catch let error as ScheduleError { print("error:", error) }
}
print(Dictionary(grouping: jobs, by: \.priority).sorted { $0.key > $1.key }.map { "\($0.key): \($0.value.map(\.name))" })
print(Priority.allCases.map { p in jobs.filter { $0.priority >= p }.count })
