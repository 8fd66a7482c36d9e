protocol State { associatedtype Event; func next(on event: Event) -> Self? }

enum Light: String, State, CaseIterable {
    case red, redAmber = "red+amber", green, amber, blinking
    enum Event: Hashable { case timer, fault, reset(hard: Bool) }

    func next(on event: Event) -> Light? {
        switch (self, event) {
        case (_, .fault) where self != .blinking: return .blinking
        case (.blinking, .reset(hard: true)): return .red
        case (.blinking, _): return nil
        case (.red, .timer): return .redAmber
        case (.redAmber, .timer): return .green
        case (.green, .timer): return .amber
        case (.amber, .timer): return .red
        case (_, .reset), (_, .fault): return nil
        }
    }
}

final class Machine<S: State & Equatable> where S.Event: Hashable {
    private(set) var state: S {
        willSet { if newValue != state { onLeave?(state) } }
        didSet { history.append(state) }
    }
    private(set) var history: [S] = []
    private(set) var ignored: [S.Event: Int] = [:]
    var onLeave: ((S) -> Void)?
    init(_ start: S) { state = start; history = [start] }

    @discardableResult
    func send(_ events: S.Event...) -> Machine {
        events.forEach { event in
            guard let next = state.next(on: event) else {
                ignored[event, default: 0] += 1
                return
            }
            state = next
        }
        return self
    }
}

let machine = Machine(Light.red)
var left: [String] = []
machine.onLeave = { left.append($0.rawValue.uppercased()) }
machine.send(.timer, .timer, .reset(hard: true), .timer)
    .send(.fault, .fault, .timer)
    .send(.reset(hard: false), .reset(hard: true), .timer)
print(machine.history.map(\.rawValue))
print(left)
print(machine.ignored.map { "\($0.key) x\($0.value)" }.sorted())
let reachable = Light.allCases.map { light in
    "\(light.rawValue): " + [Light.Event.timer, .fault].compactMap { light.next(on: $0)?.rawValue }.joined(separator: "/")
}
print(reachable.joined(separator: "\n"))
