struct Heap<Element> {
    private var items: [Element] = []
    private let before: (Element, Element) -> Bool
    init(by before: @escaping (Element, Element) -> Bool) { self.before = before }
    var count: Int { items.count }
    var isEmpty: Bool { items.isEmpty }
    var peek: Element? { items.first }
    mutating func push(_ item: Element) {
        items.append(item)
        var i = items.count - 1
        while case let parent = (i - 1) / 2, i > 0, before(items[i], items[parent]) { items.swapAt(i, parent); i = parent }
    }
    mutating func pop() -> Element? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        if !items.isEmpty { items[0] = last; sink(0) }
        return first
    }
    private mutating func sink(_ start: Int) {
        var i = start
        while true {
            let smallest = [i, 2 * i + 1, 2 * i + 2].filter { $0 < items.count }.min { before(items[$0], items[$1]) }!
            if smallest == i { return }
            items.swapAt(i, smallest)
            i = smallest
        }
    }
}
enum Priority: Int, Comparable { case low, normal, urgent
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue } }
struct Job: Identifiable { let id: Int; let name: String; var priority: Priority = .normal; let duration: Int; var needs: [Int] = [] }
final class Scheduler {
    enum Problem: Error, CustomStringConvertible { case unknown(Int), cycle([Int])
        var description: String { switch self { case .unknown(let id): "no job \(id)"; case .cycle(let ids): "cycle among \(ids)" } } }
    private let jobs: [Int: Job]
    init(_ list: [Job]) { jobs = Dictionary(uniqueKeysWithValues: list.map { ($0.id, $0) }) }
    func run() throws -> [(start: Int, job: Job)] {
        for job in jobs.values { for need in job.needs where jobs[need] == nil { throw Problem.unknown(need) } }
        var waiting = jobs.mapValues { Set($0.needs) }, clock = 0, done: [(start: Int, job: Job)] = []
        var ready = Heap<Job> { ($0.priority, $1.id) > ($1.priority, $0.id) }
        func release() { for (id, needs) in waiting.sorted(by: { $0.key < $1.key }) where needs.isEmpty { ready.push(jobs[id]!); waiting[id] = nil } }
        release()
        while let job = ready.pop() {
            done.append((clock, job))
            clock += job.duration
            for id in waiting.keys { waiting[id]?.remove(job.id) }
            release()
        }
        guard waiting.isEmpty else { throw Problem.cycle(waiting.keys.sorted()) }
        return done
    }
}
let plan = [Job(id: 1, name: "fetch", duration: 3), Job(id: 2, name: "parse", duration: 2, needs: [1]), Job(id: 3, name: "alert", priority: .urgent, duration: 1, needs: [1]), Job(id: 4, name: "clean", priority: .low, duration: 4), Job(id: 5, name: "report", duration: 2, needs: [2, 3])]
for (start, job) in try Scheduler(plan).run() { print("\(start): \(job.name) (\(job.priority))") }
for broken in [plan + [Job(id: 6, name: "x", duration: 1, needs: [9])], [Job(id: 1, name: "a", duration: 1, needs: [2]), Job(id: 2, name: "b", duration: 1, needs: [1])]] {
    do { _ = try Scheduler(broken).run() } catch { print("failed:", error) }
}
var numbers = Heap<Int>(by: <)
[5, 2, 8, 1, 9, 3].forEach { numbers.push($0) }
print(sequence(state: numbers) { $0.pop() }.map(String.init).joined(separator: " "), numbers.count)
