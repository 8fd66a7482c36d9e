protocol StateType: Hashable, CaseIterable { static var initial: Self { get } }
struct Machine<State: StateType, Event: Hashable> where State: RawRepresentable, State.RawValue == String {
    struct Key: Hashable { let state: State; let event: Event }
    private var transitions: [Key: (State, ((State) -> Void)?)] = [:]
    private(set) var state = State.initial
    private(set) var trail: [State] = [.initial]
    mutating func on(_ event: Event, from states: State..., to target: State, do action: ((State) -> Void)? = nil) {
        for s in states { transitions[Key(state: s, event: event)] = (target, action) }
    }
    @discardableResult
    mutating func send(_ event: Event) -> Bool {
        guard let (target, action) = transitions[Key(state: state, event: event)] else { return false }
        let old = state
        state = target
        trail.append(target)
        action?(old)
        return true
    }
    var unreached: [String] { State.allCases.filter { !trail.contains($0) }.map(\.rawValue) }
}
enum Door: String, StateType { case opened, closed, locked, broken
    static var initial: Door { .closed }
}
enum Action: Hashable { case push, pull, turnKey(Int), kick(force: Double) }
var log: [String] = []
var m = Machine<Door, Action>()
m.on(.push, from: .closed, to: .opened) { log.append("opened from \($0)") }
m.on(.pull, from: .opened, to: .closed)
m.on(.turnKey(7), from: .closed, .opened, to: .locked, do: { old in log.append("locked (was \(old.rawValue))") })
m.on(.turnKey(7), from: .locked, to: .closed)
let script: [Action] = [.push, .pull, .turnKey(3), .turnKey(7), .push, .kick(force: 2.5), .turnKey(7)]
for a in script {
    print(m.send(a) ? "✓" : "✗", a, "→", m.state)
}
print(log)
print(m.trail.map { $0.rawValue.prefix(1).uppercased() }.joined(), m.unreached)
let counts = Dictionary(grouping: m.trail, by: { $0 }).mapValues(\.count)
print(Door.allCases.map { "\($0):\(counts[$0, default: 0])" })
