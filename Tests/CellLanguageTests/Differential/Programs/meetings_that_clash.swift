import Foundation

struct TimeSlot: Comparable, Hashable, CustomStringConvertible {
    let hour: Int, minute: Int
    init?(_ text: String) {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0..<24).contains(parts[0]), 0..<60 ~= parts[1] else { return nil }
        (hour, minute) = (parts[0], parts[1])
    }
    init(minutes: Int) { hour = minutes / 60; minute = minutes % 60 }
    var minutes: Int { hour * 60 + minute }
    static func < (lhs: TimeSlot, rhs: TimeSlot) -> Bool { (lhs.hour, lhs.minute) < (rhs.hour, rhs.minute) }
    static func + (lhs: TimeSlot, rhs: Int) -> TimeSlot { TimeSlot(minutes: lhs.minutes + rhs) }
    static func - (lhs: TimeSlot, rhs: TimeSlot) -> Int { lhs.minutes - rhs.minutes }
    var description: String { String(format: "%02d:%02d", hour, minute) }
}
struct Meeting {
    let title: String
    let range: Range<TimeSlot>
    let attendees: Set<String>
}
final class Calendar {
    private var meetings: [Meeting] = []
    enum BookingResult { case booked, conflict(with: [String]) }
    func book(_ title: String, at start: String, for minutes: Int, with people: String...) -> BookingResult? {
        guard let s = TimeSlot(start) else { return nil }
        let m = Meeting(title: title, range: s..<(s + minutes), attendees: Set(people))
        let clashes = meetings.filter { $0.range.overlaps(m.range) && !$0.attendees.isDisjoint(with: m.attendees) }
        guard clashes.isEmpty else { return .conflict(with: clashes.map(\.title).sorted()) }
        meetings.append(m)
        return .booked
    }
    func free(for person: String, from: TimeSlot, to: TimeSlot) -> [ClosedRange<Int>] {
        var cursor = from, out: [ClosedRange<Int>] = []
        for m in meetings.filter({ $0.attendees.contains(person) }).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if m.range.lowerBound > cursor { out.append(cursor.minutes...m.range.lowerBound.minutes) }
            cursor = max(cursor, m.range.upperBound)
        }
        if cursor < to { out.append(cursor.minutes...to.minutes) }
        return out
    }
}
let cal = Calendar()
let requests: [(String, String, Int, [String])] = [
    ("Standup", "09:00", 15, ["ann", "bo"]), ("1:1", "09:10", 30, ["ann"]), ("Review", "11:00", 60, ["bo", "cy"]), ("Lunch", "25:00", 30, ["cy"]),
]
func describe(_ r: Calendar.BookingResult?) -> String {
    switch r {
    case .booked?: return "booked"
    case .conflict(let names)?: return "conflict with \(names)"
    case nil: return "bad time"
    }
}
for (t, s, d, p) in requests {
    let r: Calendar.BookingResult?
    if p.count == 2 { r = cal.book(t, at: s, for: d, with: p[0], p[1]) } else { r = cal.book(t, at: s, for: d, with: p[0]) }
    print(t.padding(toLength: 10, withPad: " ", startingAt: 0) + describe(r))
}
print(cal.free(for: "bo", from: TimeSlot("08:00")!, to: TimeSlot("17:30")!).map { "\(TimeSlot(minutes: $0.lowerBound))-\(TimeSlot(minutes: $0.upperBound))" })
print(TimeSlot("10:30")! - TimeSlot("09:45")!, TimeSlot("9:5").map { "\($0)" } ?? "nil")
