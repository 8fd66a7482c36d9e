import Foundation

let log = """
2024-05-01T08:00:12Z INFO  user=ada action=login ms=120
2024-05-01T08:00:15Z ERROR user=bob action=login ms=2030 message="wrong password"
2024-05-01T09:12:00Z INFO  user=ada action=search ms=340
2024-05-01T09:59:59Z WARN  user=cy action=upload ms=5100 message="slow"
2024-05-02T00:00:01Z INFO  user=bob action=login ms=95
"""
enum Level: String, Comparable {
    case info = "INFO", warn = "WARN", error = "ERROR"
    private var rank: Int { switch self { case .info: 0; case .warn: 1; case .error: 2 } }
    static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
}
struct Event {
    let time: Date, level: Level, values: [String: String]
    init?(_ line: Substring) {
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        guard parts.count == 3, let time = ISO8601DateFormatter().date(from: String(parts[0])), let level = Level(rawValue: String(parts[1])) else { return nil }
        var values: [String: String] = [:]
        var rest = parts[2].trimmingCharacters(in: .whitespaces)[...]
        while let equals = rest.firstIndex(of: "=") {
            let key = String(rest[..<equals]).trimmingCharacters(in: .whitespaces)
            rest = rest[rest.index(after: equals)...]
            let isQuoted = rest.hasPrefix("\"")
            if isQuoted { rest = rest.dropFirst() }
            let end = rest.firstIndex(of: isQuoted ? "\"" : " ") ?? rest.endIndex
            values[key] = String(rest[..<end])
            rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
        }
        (self.time, self.level, self.values) = (time, level, values)
    }
}
let events = log.split(separator: "\n").compactMap(Event.init)
print(events.count, events.map(\.level).max()!.rawValue)
let byUser = Dictionary(grouping: events, by: { $0.values["user"] ?? "?" })
for (user, list) in byUser.sorted(by: { $0.key < $1.key }) {
    let times = list.compactMap { Int($0.values["ms"] ?? "") }
    print(user.padding(toLength: 5, withPad: " ", startingAt: 0), times.count, times.reduce(0, +) / times.count, times.max() ?? 0)
}
for event in events where event.level >= .warn { print(event.time, event.values["message", default: "-"]) }
let span = events.last!.time.timeIntervalSince(events.first!.time)
print(String(format: "%.1f hours", span / 3600), events.filter { $0.values["action"] == "login" }.count)
var utc = Calendar(identifier: .iso8601); utc.timeZone = .gmt
let perHour = events.reduce(into: [Int: Int]()) { $0[utc.component(.hour, from: $1.time), default: 0] += 1 }
print(perHour.sorted { $0.key < $1.key }.map { "\($0.key)h: \(String(repeating: "#", count: $0.value))" }.joined(separator: ", "))
