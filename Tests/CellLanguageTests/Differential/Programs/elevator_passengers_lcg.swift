struct RandomLCG: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
}
enum Direction: Int, CaseIterable { case down = -1, idle, up
    mutating func reverse() { self = Direction(rawValue: -rawValue)! }
}
struct Passenger { let id: Int; let from, to: Int; var waited = 0 }
class Elevator {
    let capacity: Int
    var floor = 0 { didSet { if floor != oldValue { travelled += abs(floor - oldValue) } } }
    var direction: Direction = .idle
    var riders = [Passenger]()
    private(set) var travelled = 0
    lazy var log: [String] = ["start@\(self.floor)"]
    init(capacity: Int) { self.capacity = capacity }
    func step(_ queue: inout [Passenger]) {
        let leaving = riders.filter { $0.to == floor }
        riders.removeAll { $0.to == floor }
        if !leaving.isEmpty { log.append("out@\(floor):" + leaving.map { String($0.id) }.joined(separator: ",")) }
        while riders.count < capacity, let i = queue.firstIndex(where: { $0.from == floor }) {
            riders.append(queue.remove(at: i))
        }
        for i in queue.indices { queue[i].waited += 1 }
        let targets = riders.map(\.to) + queue.map(\.from)
        guard !targets.isEmpty else { direction = .idle; return }
        switch direction {
        case .idle: direction = targets[0] > floor ? .up : (targets[0] < floor ? .down : .idle)
        case .up where !targets.contains(where: { $0 > floor }), .down where !targets.contains { $0 < floor }:
            direction.reverse()
        default: break
        }
        floor += direction.rawValue
    }
}
var rng = RandomLCG(state: 42)
var queue = (1...8).map { id -> Passenger in
    let from = Int(rng.next() >> 33) % 6
    var to = Int(rng.next() >> 33) % 6
    if to == from { to = (to + 1) % 6 }
    return Passenger(id: id, from: from, to: to)
}
print(queue.map { "\($0.from)->\($0.to)" })
let lift = Elevator(capacity: 3)
var ticks = 0
while (!queue.isEmpty || !lift.riders.isEmpty) && ticks < 200 {
    lift.step(&queue)
    ticks += 1
}
print(ticks, lift.travelled, lift.direction)
lift.log.forEach { print($0) }
print(Direction.allCases.map { "\($0)=\($0.rawValue)" }.joined(separator: " "))
