final class Elevator {
    enum State: Equatable { case idle, moving(to: Int), doorsOpen(since: Int) }
    enum Command { case call(Int), step, hold }
    private(set) var floor = 0 { willSet { if newValue != floor { trace.append("\(floor)→\(newValue)") } } }
    private(set) var state: State = .idle
    private var queue: [Int] = []
    private(set) var trace: [String] = []
    private var clock = 0
    let floors: ClosedRange<Int>
    init(floors: ClosedRange<Int>) { self.floors = floors }

    func handle(_ command: Command) {
        switch command {
        case .call(let target) where !floors.contains(target): trace.append("no floor \(target)")
        case .call(let target):
            if !queue.contains(target) { queue.append(target) }
            if case .idle = state { startNext() }
        case .hold:
            if case .doorsOpen = state { state = .doorsOpen(since: clock) }
        case .step: clock += 1; advance()
        }
    }
    private func startNext() {
        guard !queue.isEmpty else { state = .idle; return }
        let nearest = queue.min { abs($0 - floor) < abs($1 - floor) }!
        state = .moving(to: nearest)
    }
    private func advance() {
        switch state {
        case .moving(let target) where target == floor:
            queue.removeAll { $0 == target }
            state = .doorsOpen(since: clock)
            trace.append("open@\(floor)")
        case .moving(let target): floor += (target - floor).signum()
        case .doorsOpen(let since) where clock - since >= 2: startNext()
        case .doorsOpen, .idle: break
        }
    }
}
let elevator = Elevator(floors: -1...4)
let script: [Elevator.Command] = [.call(3), .step, .call(1), .call(9), .step, .step, .step, .hold, .step, .call(-1)]
for command in script { elevator.handle(command) }
for _ in 1...14 { elevator.handle(.step) }
print(elevator.trace.joined(separator: " "))
print(elevator.floor, elevator.state, elevator.state == .idle, "\(Elevator.Command.call(2))")
let states: [Elevator.State] = [.idle, .moving(to: 2), .doorsOpen(since: 5)]
let labels = states.map { state -> String in
    if case let .moving(to: f) = state, f > 0 { return "up to \(f)" }
    guard case .doorsOpen(let t) = state else { return "other" }
    return "open for \(10 - t)"
}
print(labels)
