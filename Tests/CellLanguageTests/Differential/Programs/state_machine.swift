enum State: Hashable { case idle, running(since: Int), paused(at: Int), stopped }
enum Command: String, CaseIterable { case start, pause, resume, stop }
struct Machine {
    private(set) var state: State = .idle {
        willSet { history.append(newValue) }
        didSet { if oldValue != state { changes += 1 } }
    }
    private(set) var history: [State] = []
    private(set) var changes = 0
    private var clock = 0

    @discardableResult
    mutating func handle(_ command: Command) -> Bool {
        clock += 1
        switch (state, command) {
        case (.idle, .start), (.stopped, .start):
            state = .running(since: clock)
        case (.running(let since), .pause):
            state = .paused(at: clock - since)
        case (.paused(let elapsed), .resume) where elapsed < 5:
            state = .running(since: clock - elapsed)
        case (.running, .stop), (.paused, .stop):
            state = .stopped
        case (_, .start), (_, .pause), (_, .resume), (_, .stop):
            return false
        }
        return true
    }
    var summary: String {
        switch state {
        case .idle: "idle"
        case .running(since: let t): "running since \(t)"
        case .paused(let t): "paused after \(t)"
        case .stopped: "stopped"
        }
    }
}
var machine = Machine()
for text in ["start", "pause", "pause", "resume", "fly", "stop", "resume", "start"] {
    guard let command = Command(rawValue: text) else {
        print("unknown:", text, "- known:", Command.allCases.map(\.rawValue).joined(separator: "/"))
        continue
    }
    print(text, machine.handle(command) ? "->" : "refused:", machine.summary)
}
machine.handle(.stop)
print(machine.changes, machine.history.count, Set(machine.history).count)
