protocol Event {}
struct UserLoggedIn: Event { let name: String }
struct ScoreChanged: Event { let old: Int, new: Int }
enum SystemEvent: Event { case started, stopped(code: Int) }
final class EventBus {
    struct Token: Hashable { fileprivate let id: Int; fileprivate let kind: ObjectIdentifier }
    private var handlers: [ObjectIdentifier: [(id: Int, run: (any Event) -> Void)]] = [:]
    private var nextID = 0
    private(set) var log: [String] = []
    @discardableResult func on<E: Event>(_ type: E.Type = E.self, _ handler: @escaping (E) -> Void) -> Token {
        nextID += 1
        let key = ObjectIdentifier(type)
        handlers[key, default: []].append((nextID, { event in if let e = event as? E { handler(e) } }))
        return Token(id: nextID, kind: key)
    }
    func off(_ token: Token) { handlers[token.kind]?.removeAll { $0.id == token.id } }
    func post<E: Event>(_ event: E) {
        log.append("\(type(of: event))")
        handlers[ObjectIdentifier(E.self)]?.forEach { $0.run(event) }
    }
}
let bus = EventBus()
var total = 0
bus.on { (event: ScoreChanged) in total += event.new - event.old }
let greeting = bus.on(UserLoggedIn.self) { print("hello", $0.name) }
bus.on(SystemEvent.self) { event in
    switch event {
    case .started: print("started")
    case .stopped(let code) where code != 0: print("crashed with", code)
    case .stopped: print("stopped")
    }
}
bus.post(SystemEvent.started)
bus.post(UserLoggedIn(name: "Kim"))
bus.post(ScoreChanged(old: 0, new: 5))
bus.off(greeting)
bus.post(UserLoggedIn(name: "Lee"))
bus.post(ScoreChanged(old: 5, new: 3))
bus.post(SystemEvent.stopped(code: 3))
bus.post(SystemEvent.stopped(code: 0))
print(total, bus.log, Set([greeting, greeting]).count)
