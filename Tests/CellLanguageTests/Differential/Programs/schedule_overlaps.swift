struct Time: Comparable, Hashable, CustomStringConvertible {
    let minutes: Int

    init(_ hour: Int, _ minute: Int = 0) { minutes = hour * 60 + minute }

    init?(_ text: String) {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0..<24) ~= parts[0], 0..<60 ~= parts[1] else { return nil }
        self.init(parts[0], parts[1])
    }

    var description: String {
        let (h, m) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(h):\(m < 10 ? "0" : "")\(m)"
    }

    static func < (a: Time, b: Time) -> Bool { a.minutes < b.minutes }
    static func - (a: Time, b: Time) -> Int { a.minutes - b.minutes }
}

struct Meeting {
    let title: String
    let span: Range<Time>
    var length: Int { span.upperBound - span.lowerBound }
}

let input = ["standup 9:00 9:15", "review 9:30 11:00", "lunch 12:00 13:00", "call 10:30 11:30", "broken 25:00 26:00", "retro 12:45 14:00"]
let meetings = input.compactMap { line -> Meeting? in
    let fields = line.split(separator: " ").map(String.init)
    guard let start = Time(fields[1]), let end = Time(fields[2]), start < end else {
        print("cannot read '\(line)'")
        return nil
    }
    return Meeting(title: fields[0], span: start..<end)
}.sorted { $0.span.lowerBound < $1.span.lowerBound }

for (i, a) in meetings.enumerated() {
    for b in meetings[(i + 1)...] where a.span.overlaps(b.span) {
        let shared = a.span.clamped(to: b.span)
        print("\(a.title) and \(b.title) overlap \(shared.lowerBound)–\(shared.upperBound)")
    }
}
var busy: [Range<Time>] = []
for meeting in meetings {
    if let last = busy.last, last.upperBound >= meeting.span.lowerBound {
        busy[busy.count - 1] = last.lowerBound..<max(last.upperBound, meeting.span.upperBound)
    } else {
        busy.append(meeting.span)
    }
}
print(busy)
let free = zip(busy, busy.dropFirst()).map { "\($0.upperBound)-\($1.lowerBound)" }
print("free:", free, "longest:", meetings.max { $0.length < $1.length }!.title)
print(meetings[0].span.contains(Time(9, 10)), Set(meetings.map(\.span.lowerBound)).count)
