struct Coin: RawRepresentable, Hashable {
    let rawValue: Int
    static let nickel = Coin(rawValue: 5), dime = Coin(rawValue: 10), quarter = Coin(rawValue: 25)
}

enum Event { case insert(Coin), select(code: String), cancel, serviced }

indirect enum State: Equatable, CustomStringConvertible {
    case idle
    case collecting(cents: Int)
    case vending(code: String, change: Int)
    case outOfOrder(reason: String, previous: State)

    var description: String {
        switch self {
        case .idle: "idle"
        case .collecting(let cents) where cents >= 100: "rich \(cents)¢"
        case .collecting(let cents): "collecting \(cents)¢"
        case let .vending(code, change): "vending \(code)" + (change > 0 ? ", change \(change)¢" : "")
        case .outOfOrder(let reason, previous: let p): "broken (\(reason)), was \(p)"
        }
    }
}

struct Machine {
    static let prices = ["A1": 35, "B2": 50]
    private(set) var state = State.idle {
        willSet { if newValue != state { trace.append("\(state) ⇒ \(newValue)") } }
    }
    private(set) var trace: [String] = []

    mutating func handle(_ event: Event) {
        switch (state, event) {
        case (.idle, .insert(let coin)):
            state = .collecting(cents: coin.rawValue)
        case (.collecting(var cents), .insert(let coin)):
            cents += coin.rawValue
            state = .collecting(cents: cents)
        case (.collecting(let cents), .select(let code)):
            guard let price = Self.prices[code] else {
                state = .outOfOrder(reason: "no slot \(code)", previous: state)
                return
            }
            if cents >= price { state = .vending(code: code, change: cents - price) }
        case (.collecting, .cancel), (.vending, _):
            state = .idle
        case (.outOfOrder(_, let previous), .serviced):
            state = previous
        case (.idle, _), (.collecting, .serviced), (.outOfOrder, _):
            break
        }
    }
}

var machine = Machine()
let script: [Event] = [.select(code: "A1"), .insert(.quarter), .select(code: "A1"), .insert(.dime), .insert(.nickel), .select(code: "A1"), .cancel, .insert(.quarter), .select(code: "Z9"), .cancel, .serviced, .cancel]
for event in script {
    machine.handle(event)
}
machine.trace.forEach { print($0) }
print(machine.state, script.count, script[1], script[0], script[6])
let coins = [Coin.dime: 3, .quarter: 1]
print(coins.map { $0.key.rawValue * $0.value }.reduce(0, +), Coin(rawValue: 10) == .dime)
if case .outOfOrder(reason: let r, previous: .collecting(cents: 20...30)) = State.outOfOrder(reason: "jam", previous: .collecting(cents: 25)) { print("was collecting:", r) }
