// An event bus with tokens, weak observers and generic typed events.
protocol Event { static var name: String { get } }
struct Opened: Event { static let name = "opened"; let path: String }
struct Resized: Event { static let name = "resized"; let width, height: Int }

final class Bus {
    final class Token {
        private let cancelAction: () -> Void
        private(set) var isActive = true
        init(_ cancel: @escaping () -> Void) { cancelAction = cancel }
        func cancel() {
            guard isActive else { return }
            isActive = false
            cancelAction()
        }
    }
    private var handlers: [String: [Int: (any Event) -> Void]] = [:]
    private var nextID = 0

    func on<E: Event>(_ type: E.Type, _ handler: @escaping (E) -> Void) -> Token {
        defer { nextID += 1 }
        let id = nextID
        handlers[E.name, default: [:]][id] = { event in if let event = event as? E { handler(event) } }
        return Token { [weak self] in self?.handlers[E.name]?[id] = nil }
    }

    @discardableResult
    func post<E: Event>(_ event: E) -> Int {
        let list = handlers[E.name, default: [:]].sorted { $0.key < $1.key }
        list.forEach { $0.value(event) }
        return list.count
    }
}

final class Window {
    var title = "untitled", area = 0
    var tokens: [Bus.Token] = []
    init(_ bus: Bus) {
        tokens.append(bus.on(Opened.self) { [weak self] in self?.title = $0.path })
        tokens.append(bus.on(Resized.self) { [unowned self] event in area = event.width * event.height })
    }
}

let bus = Bus()
var window: Window? = Window(bus)
weak var observed = window
var count = 0
let counter = bus.on(Opened.self) { _ in count += 1 }
print(bus.post(Opened(path: "a.txt")), bus.post(Resized(width: 3, height: 4)), window!.title, window!.area)
window?.tokens[1].cancel()
print(bus.post(Resized(width: 9, height: 9)), window?.area ?? -1, window?.tokens.map(\.isActive) ?? [])
window = nil
print(observed == nil, bus.post(Opened(path: "b.txt")), count)
counter.cancel()
counter.cancel()
print(bus.post(Opened(path: "c.txt")), count, counter.isActive)
