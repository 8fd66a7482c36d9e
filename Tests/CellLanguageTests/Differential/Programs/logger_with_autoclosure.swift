import Foundation

// Autoclosures, variadics, default arguments, inout, static counters, nested types and shadowed names.
enum Level: Int, Comparable, CaseIterable, CustomStringConvertible {
    case debug, info, warning, error
    var description: String { ["·", "i", "!", "✗"][rawValue] }
    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}

struct Logger {
    private(set) static var created = 0
    struct Entry { let level: Level; let text: String; let tags: [String] }

    let name: String
    var threshold: Level
    private var entries: [Entry] = []
    private var evaluated = 0

    init(_ name: String = "main", threshold: Level = .info) {
        self.name = name
        self.threshold = threshold
        Logger.created += 1
    }

    mutating func log(_ level: Level, _ text: @autoclosure () -> String, tags: String...) {
        guard level >= threshold else { return }
        evaluated += 1
        entries.append(Entry(level: level, text: text(), tags: tags))
    }

    mutating func measure<T>(_ title: String, _ work: () throws -> T) rethrows -> T {
        log(.debug, "begin \(title)")
        defer { log(.debug, "end \(title)") }
        return try work()
    }

    func summary(where test: (Entry) -> Bool = { _ in true }) -> String {
        entries.filter(test).map { entry in
            let tags = entry.tags.isEmpty ? "" : " [" + entry.tags.joined(separator: ",") + "]"
            return "\(entry.level) \(name): \(entry.text)\(tags)"
        }.joined(separator: "\n")
    }
}

struct Failure: Error {}
var expensiveCalls = 0
func expensive() -> String { expensiveCalls += 1; return "result \(expensiveCalls)" }

var logger = Logger(threshold: .warning)
logger.log(.info, "not shown \(expensive())")
logger.log(.error, expensive(), tags: "disk", "io")
logger.threshold = .debug
logger.log(.debug, "now \(expensive())")
let square = logger.measure("square") { 12 * 12 }
let failed = try? logger.measure("failing") { () throws -> Int in throw Failure() }
print(logger.summary())
print(logger.summary { $0.level > .info }, square, failed as Any, expensiveCalls, Logger.created)

func all(_ conditions: Bool..., otherwise message: @autoclosure () -> String = "none") -> String { conditions.allSatisfy { $0 } ? "all" : message() }
print(all(true, 1 < 2), all(true, false), all(false, otherwise: "no: \(expensive())"), all(), expensiveCalls)
func collect(into list: inout [Int], _ values: Int..., scale: Int = 1) { list += values.map { $0 * scale } }
var collected = [0]
collect(into: &collected, 1, 2)
collect(into: &collected, scale: 5)
collect(into: &collected, 3, scale: 10)
print(collected, Level.allCases.map(\.description).joined(), Level.allCases.max()!.rawValue)
