final class Token { private let cancel: () -> Void; init(_ cancel: @escaping () -> Void) { self.cancel = cancel }; deinit { cancel() } }
final class Center<Event> {
    private var handlers: [Int: (Event) -> Void] = [:]
    private var nextID = 0
    func observe(_ handler: @escaping (Event) -> Void) -> Token {
        let id = nextID
        nextID += 1
        handlers[id] = handler
        return Token { [weak self] in self?.handlers[id] = nil; print("cancelled \(id)") }
    }
    func post(_ event: Event) { for id in handlers.keys.sorted() { handlers[id]?(event) } }
    var count: Int { handlers.count }
}
enum Weather { case sun(Int), rain(mm: Double), wind }
let center = Center<Weather>()
var log: [String] = []
var first: Token? = center.observe { event in
    switch event { case .sun(let d): log.append("sun \(d)"); case .rain(let mm) where mm > 5: log.append("heavy"); case .rain: log.append("drizzle"); case .wind: break }
}
do {
    let second = center.observe { _ in log.append("second") }
    center.post(.sun(21))
    center.post(.rain(mm: 7.5))
    _ = second
}
center.post(.rain(mm: 1))
print(log, center.count)
first = nil
print(center.count)
