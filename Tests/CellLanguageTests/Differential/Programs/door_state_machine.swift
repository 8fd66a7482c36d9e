struct Machine<State: Hashable, Event: Hashable> {
    struct Edge: Hashable { let from: State; let event: Event }
    private(set) var state: State
    private var edges: [Edge: State] = [:]
    private var onEnter: [State: [(State) -> Void]] = [:]
    enum Failure: Error, CustomStringConvertible { case noEdge(State, Event); var description: String { switch self { case let .noEdge(s, e): "no way from \(s) by \(e)" } } }
    init(_ start: State) { state = start }
    mutating func add(_ from: State, _ event: Event, _ to: State) { edges[Edge(from: from, event: event)] = to }
    mutating func entering(_ s: State, _ f: @escaping (State) -> Void) { onEnter[s, default: []].append(f) }
    @discardableResult mutating func send(_ event: Event) throws -> State {
        guard let next = edges[Edge(from: state, event: event)] else { throw Failure.noEdge(state, event) }
        let old = state
        state = next
        onEnter[next]?.forEach { $0(old) }
        return next
    }
}
enum Door: String { case open, closed, locked }
enum Act: CaseIterable { case push, pull, turn(Int) 
  static var allCases: [Act] { [.push, .pull, .turn(1), .turn(2)] } }
extension Act: Hashable {}
var door = Machine<Door, Act>(.closed)
door.add(.closed, .pull, .open); door.add(.open, .push, .closed); door.add(.closed, .turn(1), .locked); door.add(.locked, .turn(2), .closed)
var entered = 0
door.entering(.locked) { print("locked from", $0); entered += 1 }
for act in [Act.pull, .push, .turn(1), .push, .turn(2)] {
    do { print(act, "->", try door.send(act).rawValue) } catch let e as Machine<Door, Act>.Failure { print("error:", e) } catch { print("other") }
}
print(entered, Act.allCases.count, door.state)
