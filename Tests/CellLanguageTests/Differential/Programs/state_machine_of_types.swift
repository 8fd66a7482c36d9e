enum Event: String, CaseIterable { case coin, push, reset = "RESET" }
enum State: Hashable { case locked, unlocked(credit: Int), broken }
struct Machine {
    typealias Rule = (State, Event) -> State?
    var state: State = .locked
    var rules: [Rule]
    var hooks: [Event: [(State) -> String]] = [:]
    private(set) var history: [(event: Event, state: State)] = []
    init(_ rules: Rule...) { self.rules = rules }
    mutating func send(_ e: Event) -> State {
        state = rules.lazy.compactMap { [state] in $0(state, e) }.first ?? .broken
        history.append((e, state))
        return state
    }
    mutating func send(_ es: Event...) -> [State] { es.map { send($0) } }
    mutating func send(_ s: String) -> State? { Event(rawValue: s).map { send($0) } }
    mutating func on(_ e: Event, do f: @escaping (State) -> String) { hooks[e, default: []].append(f) }
}
var m = Machine(
    { s, e in e == .reset ? .locked : nil },
    { s, e in
        switch (s, e) {
        case (.locked, .coin): return .unlocked(credit: 1)
        case (.unlocked(let n), .coin): return .unlocked(credit: n + 1)
        case (.unlocked(1), .push): return .locked
        case let (.unlocked(n), .push): return .unlocked(credit: n - 1)
        default: return nil
        }
    })
print(m.send(.coin), m.send(.coin, .push), m.send(.push) == .locked)
print(m.send("coin") as Any, m.send("nope") as Any, m.send("RESET").map { $0 == .locked } ?? false)
print(m.send(), type(of: m.send(.push)), m.state, m.send(.reset) != .broken)
print(m.history.count, m.history.map(\.event.rawValue).joined(separator: ">"), m.history.filter { $0.state == .locked }.count)
let visits = m.history.reduce(into: [State: Int]()) { $0[$1.state, default: 0] += 1 }
print(visits[.locked] ?? 0, visits[.unlocked(credit: 2), default: -1], visits[.broken] as Any, type(of: visits))
let grouped = Dictionary(grouping: m.history, by: \.event).mapValues { $0.map(\.state) }
print(grouped[.coin]!, grouped[.push]?.first ?? .broken, grouped.keys.map(\.rawValue).sorted())
m.on(.coin) { "now \($0)" }
m.on(.coin, do: { s in if case .unlocked(let c) = s { return "c\(c)" } else { return "-" } })
let s = m.send(.coin) as State
print(m.hooks[.coin]?.map { $0(s) } ?? [], m.hooks[.push]?.count ?? 0, m.hooks[.coin, default: []].isEmpty)
print(Event.allCases.map { "\($0)" }, Event.allCases.firstIndex(of: .reset)!, ["push", "x"].compactMap(Event.init), ["push", "x"].map(Event.init(rawValue:)))
let credit: (State) -> Int? = { if case let .unlocked(n) = $0 { n } else { nil } }
print(m.history.compactMap { credit($0.state) }, m.history.map(\.state).map(credit).prefix(3), m.history.map(\.state).compactMap(credit).max() ?? 0)
let mk = State.unlocked
print([1, 2].map(mk), type(of: mk), zip(Event.allCases, 1...).first { $0.0 == .push }!.1)
print(m.history.first { $0.event == .push && $0.state != .locked } as Any, type(of: m.history.first))
