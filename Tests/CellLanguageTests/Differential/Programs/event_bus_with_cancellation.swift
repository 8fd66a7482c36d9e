import Foundation
protocol Listener: AnyObject { func received(_ event: Event, from sender: Bus) }
enum Event { case started(Date), progress(Double), message(String, level: Level), finished
    enum Level: Int, Comparable, CaseIterable { case debug = 1, info, warning, error
        static func < (l: Self, r: Self) -> Bool { l.rawValue < r.rawValue } } }
final class Bus {
    private struct Weak { weak var listener: Listener? }
    private var listeners: [Weak] = []
    private var handlers: [Int: (Event) -> Void] = [:]
    private var nextID = 0
    let name: String
    init(name: String) { self.name = name }
    func add(_ l: Listener) { listeners.append(Weak(listener: l)) }
    @discardableResult func on(_ h: @escaping (Event) -> Void) -> () -> Void {
        defer { nextID += 1 }
        let id = nextID
        handlers[id] = h
        return { [weak self] in self?.handlers[id] = nil }
    }
    func send(_ e: Event) {
        listeners.removeAll { $0.listener == nil }
        listeners.forEach { $0.listener?.received(e, from: self) }
        for (_, h) in handlers.sorted(by: { $0.key < $1.key }) { h(e) }
    }
    var listenerCount: Int { listeners.count }
}
class Logger: Listener {
    let threshold: Event.Level
    var lines = [String]()
    init(_ t: Event.Level) { threshold = t }
    func received(_ event: Event, from sender: Bus) {
        if case let .message(text, level) = event, level >= threshold { lines.append("[\(level)] \(sender.name): \(text)") }
    }
    deinit { print("logger off after", lines.count) }
}
let bus = Bus(name: "main")
var noisy: Logger? = Logger(.debug)
let quiet = Logger(.warning)
bus.add(noisy!); bus.add(quiet)
var total = 0.0
let cancel = bus.on { if case .progress(let p) = $0 { total += p } }
bus.on { e in
    switch e {
    case .started(let d): print("start", d.timeIntervalSince1970)
    case .progress(0.5...): print("more than half")
    case .progress: print("little")
    case .message(_, .error): print("!!!")
    case .message, .finished: break
    }
}
bus.send(.started(Date(timeIntervalSince1970: 86400)))
for p in stride(from: 0.25, through: 1, by: 0.25) { bus.send(.progress(p)); if p == 0.75 { cancel() } }
bus.send(.message("careful", level: .warning)); bus.send(.message("hm", level: .debug))
noisy = nil
bus.send(.message("boom", level: .error)); bus.send(.finished)
print(total, bus.listenerCount, quiet.lines, Event.Level.allCases.map(\.rawValue), Event.Level.allCases.max()!)
