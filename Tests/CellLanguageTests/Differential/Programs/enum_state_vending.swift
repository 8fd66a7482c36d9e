// A traffic light and a turnstile as state machines with enums, transitions in a table.
enum Light: CaseIterable {
    case red, redYellow, green, yellow
    var next: Light {
        let all = Light.allCases
        return all[(all.firstIndex(of: self)! + 1) % all.count]
    }
    var seconds: Int {
        switch self {
        case .red: 30
        case .green: 25
        case .redYellow, .yellow: 3
        }
    }
}

func light(after seconds: Int, from start: Light = .red) -> (Light, remaining: Int) {
    var (state, left) = (start, seconds)
    while left >= state.seconds {
        left -= state.seconds
        state = state.next
    }
    return (state, state.seconds - left)
}
for seconds in [0, 29, 30, 33, 58, 61, 1000] { print(seconds, light(after: seconds)) }

struct Machine<State: Hashable, Input: Hashable> {
    struct Key: Hashable { let state: State; let input: Input }
    private var table: [Key: (State, () -> Void)] = [:]
    private(set) var state: State
    init(_ start: State) { state = start }

    mutating func when(_ state: State, _ input: Input, goTo next: State, doing action: @escaping () -> Void = {}) {
        table[Key(state: state, input: input)] = (next, action)
    }

    @discardableResult
    mutating func feed(_ input: Input) -> Bool {
        guard let (next, action) = table[Key(state: state, input: input)] else { return false }
        action()
        state = next
        return true
    }
}

enum Gate { case locked, open, broken(String) }
extension Gate: Hashable {}
enum Push: Hashable { case coin(Int), turn, kick }

var coins = 0, visitors = 0
var machine = Machine<Gate, Push>(.locked)
for value in [1, 2] { machine.when(.locked, .coin(value), goTo: .open) { coins += value } }
machine.when(.open, .turn, goTo: .locked) { visitors += 1 }
machine.when(.locked, .kick, goTo: .broken("kicked"))
for input: Push in [.turn, .coin(5), .coin(2), .coin(1), .turn, .coin(1), .turn, .kick, .coin(2)] {
    print(input, machine.feed(input) ? "→ \(machine.state)" : "ignored in \(machine.state)")
}
print(coins, visitors, machine.state == .broken("kicked"))
if case .broken(let reason) = machine.state { print(reason.uppercased()) }
