enum Direction: String, CustomStringConvertible {
    case up, down, idle
    var description: String { rawValue.uppercased() }
}

struct Request: Hashable, Comparable {
    let floor: Int
    let time: Int
    static func < (a: Request, b: Request) -> Bool { (a.time, a.floor) < (b.time, b.floor) }
}

final class Elevator {
    private(set) var floor = 0
    private(set) var direction = Direction.idle
    private var stops: Set<Int> = []
    private(set) var log: [String] = []

    var isIdle: Bool { stops.isEmpty }

    func call(to floor: Int) {
        guard floor != self.floor else { return log.append("already at \(floor)") }
        stops.insert(floor)
    }

    func step() {
        if stops.isEmpty { direction = .idle; return }
        switch direction {
        case .idle:
            direction = stops.min(by: { abs($0 - floor) < abs($1 - floor) })! > floor ? .up : .down
        case .up where !stops.contains(where: { $0 > floor }): direction = .down
        case .down where !stops.contains(where: { $0 < floor }): direction = .up
        default: break
        }
        floor += direction == .up ? 1 : -1
        if let hit = stops.remove(floor) { log.append("t stop \(hit) \(direction)") }
    }
}

let requests = [Request(floor: 5, time: 0), Request(floor: 2, time: 3), Request(floor: -1, time: 4), Request(floor: 7, time: 4)]
let lift = Elevator()
var pending = requests.sorted(by: >)
var clock = 0
repeat {
    while let next = pending.last, next.time <= clock { lift.call(to: next.floor); pending.removeLast() }
    lift.step()
    print(String(repeating: " ", count: max(0, lift.floor + 1)) + "#", lift.floor, lift.direction)
    clock += 1
} while !(pending.isEmpty && lift.isIdle) && clock < 40
lift.log.forEach { print($0) }
dump(requests.max()!)
