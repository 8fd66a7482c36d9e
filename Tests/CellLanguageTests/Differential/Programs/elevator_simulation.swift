// Elevator scheduling simulation with its own random numbers.
struct LCG: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 2862933555777941757 &+ 3037000493 }
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state ^ (state >> 29)
    }
    mutating func die(_ sides: Int) -> Int { Int(next() >> 33) % sides }
}

enum Direction: Int { case down = -1, idle, up }

struct Request: CustomStringConvertible {
    let time: Int, from: Int, to: Int
    var direction: Direction { from < to ? .up : .down }
    var description: String { "\(from)→\(to)@\(time)" }
}

struct Elevator {
    var floor = 0
    var direction = Direction.idle
    var riders: [Request] = []
    var travelled = 0

    mutating func step(waiting: inout [Request], clock: Int, served: (Request, Int) -> Void) {
        riders.removeAll { rider in
            guard rider.to == floor else { return false }
            served(rider, clock - rider.time)
            return true
        }
        let boarding = waiting.filter { $0.from == floor && (direction == .idle || $0.direction == direction || riders.isEmpty) }
        riders += boarding
        waiting.removeAll { r in boarding.contains { $0.time == r.time && $0.from == r.from && $0.to == r.to } }
        direction = nextDirection(waiting)
        floor += direction.rawValue
        travelled += abs(direction.rawValue)
    }

    private func nextDirection(_ waiting: [Request]) -> Direction {
        let targets = riders.map(\.to) + (riders.isEmpty ? waiting.map(\.from) : [])
        guard let nearest = targets.min(by: { (abs($0 - floor), $0) < (abs($1 - floor), $1) }) else { return .idle }
        if direction != .idle, targets.contains(where: { ($0 - floor).signum() == direction.rawValue }) { return direction }
        return Direction(rawValue: (nearest - floor).signum())!
    }
}

var random = LCG(seed: 7)
let floors = 9
var pending = (0..<8).map { i -> Request in
    let from = random.die(floors)
    var to = random.die(floors)
    while to == from { to = random.die(floors) }
    return Request(time: i * 2 + random.die(3), from: from, to: to)
}
print(pending.map(\.description).joined(separator: " "))
var elevator = Elevator(), waiting: [Request] = [], waits: [(who: Request, wait: Int)] = []
var clock = 0
repeat {
    while let next = pending.first, next.time <= clock { waiting.append(pending.removeFirst()) }
    elevator.step(waiting: &waiting, clock: clock) { waits.append((who: $0, wait: $1)) }
    clock += 1
} while !(pending.isEmpty && waiting.isEmpty && elevator.riders.isEmpty) && clock < 500
for (who, wait) in waits.sorted(by: { $0.wait > $1.wait }).prefix(3) { print(who, "waited", wait) }
let total = waits.reduce(0) { $0 + $1.wait }
print("served \(waits.count) in \(clock) ticks, average \(Double(total) / Double(max(waits.count, 1))), travelled \(elevator.travelled)")
