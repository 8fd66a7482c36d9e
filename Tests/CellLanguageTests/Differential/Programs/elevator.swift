protocol ElevatorDelegate: AnyObject {
    func elevator(_ elevator: Elevator, didArriveAt floor: Int)
    func elevatorDidStop(_ elevator: Elevator)
}

final class Elevator {
    enum Direction: String { case up = "↑", down = "↓", idle = "·" }
    private(set) var floor = 0
    private(set) var direction = Direction.idle {
        didSet { if oldValue != direction { changes.append("\(oldValue.rawValue)→\(direction.rawValue)") } }
    }
    private var requests: Set<Int> = []
    private(set) var changes: [String] = []
    weak var delegate: ElevatorDelegate?

    func call(_ floor: Int) { requests.insert(floor) }

    func step() -> Bool {
        guard !requests.isEmpty else {
            direction = .idle
            delegate?.elevatorDidStop(self)
            return false
        }
        if requests.remove(floor) != nil {
            delegate?.elevator(self, didArriveAt: floor)
            return true
        }
        let above = requests.filter { $0 > floor }, below = requests.filter { $0 < floor }
        switch direction {
        case .up where above.isEmpty: direction = .down
        case .down where below.isEmpty: direction = .up
        case .idle: direction = above.isEmpty ? .down : .up
        default: break
        }
        floor += direction == .up ? 1 : -1
        return true
    }
}

class Log: ElevatorDelegate {
    var stops: [Int] = []
    func elevator(_ elevator: Elevator, didArriveAt floor: Int) {
        stops.append(floor)
        print("doors open at \(floor) going \(elevator.direction.rawValue)")
        if floor == 5 { elevator.call(-1) }
    }
    func elevatorDidStop(_ elevator: Elevator) { print("resting at \(elevator.floor)") }
}

let log = Log()
let elevator = Elevator()
elevator.delegate = log
[3, 5, 1].forEach(elevator.call)
var steps = 0
while elevator.step() { steps += 1 }
print(steps, log.stops, elevator.changes)
