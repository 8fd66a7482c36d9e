struct Counter {
    static var created = 0
    static let limit = 3
    let id: Int
    init() {
        Counter.created += 1
        id = Counter.created
    }
    static func reset() { created = 0 }
}
let counters = (0..<Counter.limit).map { _ in Counter() }
print(counters.map { $0.id }, Counter.created)
Counter.reset()
print(Counter.created)
