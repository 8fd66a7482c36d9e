protocol StateMachine { associatedtype State: Hashable; associatedtype Event: Hashable; static var transitions: [Pair<State, Event>: State] { get }; var state: State { get set } }
struct Pair<A: Hashable, B: Hashable>: Hashable { let a: A, b: B; init(_ a: A, _ b: B) { self.a = a; self.b = b } }
enum MachineError<S, E>: Error { case illegal(state: S, event: E) }
extension StateMachine {
    func canHandle(_ event: Event) -> Bool { Self.transitions[Pair(state, event)] != nil }
    @discardableResult mutating func handle(_ event: Event) throws(MachineError<State, Event>) -> State {
        guard let next = Self.transitions[Pair(state, event)] else { throw .illegal(state: state, event: event) }
        state = next
        return next
    }
    static var reachable: [State: Set<State>] { Dictionary(grouping: transitions, by: { $0.key.a }).mapValues { Set($0.map(\.value)) } }
}
struct Turnstile: StateMachine {
    enum State: String { case locked, unlocked, broken }
    enum Event: String, CaseIterable { case coin, push, kick }
    static let transitions: [Pair<State, Event>: State] = [Pair(.locked, .coin): .unlocked, Pair(.unlocked, .push): .locked, Pair(.unlocked, .coin): .unlocked, Pair(.locked, .kick): .broken]
    var state = State.locked { didSet { if oldValue != state { trace.append("\(oldValue)->\(state)") } } }
    private(set) var trace: [String] = []
}
var gate = Turnstile()
for event in [Turnstile.Event.coin, .coin, .push, .push, .kick, .coin] {
    do throws(MachineError<Turnstile.State, Turnstile.Event>) { print(event, "=>", try gate.handle(event)) }
    catch .illegal(let state, let event) { print("\(event) is not allowed when \(state)") }
}
print(gate.trace, Turnstile.Event.allCases.filter(gate.canHandle), Turnstile.reachable[.locked]!.map(\.rawValue).sorted())
struct Light: StateMachine { enum Colour { case red, green, amber }; enum Tick { case tick }
    var state = Colour.red
    static var transitions: [Pair<Colour, Tick>: Colour] { [Pair(.red, .tick): .green, Pair(.green, .tick): .amber, Pair(.amber, .tick): .red] } }
var light = Light()
print((0..<4).map { _ in (try? light.handle(.tick)).map { "\($0)" } ?? "?" })
