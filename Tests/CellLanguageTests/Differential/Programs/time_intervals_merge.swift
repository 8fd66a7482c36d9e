struct Time: Comparable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    var minutes: Int
    init(minutes: Int) { self.minutes = minutes }
    init(stringLiteral value: String) {
        let parts = value.split(separator: ":").map { Int($0)! }
        minutes = parts[0] * 60 + parts[1]
    }
    static func < (a: Time, b: Time) -> Bool { a.minutes < b.minutes }
    static func + (t: Time, m: Int) -> Time { Time(minutes: t.minutes + m) }
    var description: String {
        let (h, m) = minutes.quotientAndRemainder(dividingBy: 60)
        return [h, m].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }
}
extension Range where Bound == Time {
    var length: Int { upperBound.minutes - lowerBound.minutes }
    func slots(of n: Int) -> [Range<Time>] {
        stride(from: lowerBound.minutes, through: upperBound.minutes - n, by: n).map { Time(minutes: $0)..<Time(minutes: $0 + n) }
    }
}
extension Array {
    func merged<B: Comparable>() -> [Range<B>] where Element == Range<B> {
        sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, next in
            if let last = result.last, last.upperBound >= next.lowerBound {
                result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, next.upperBound)
            } else {
                result.append(next)
            }
        }
    }
}
struct Calendar {
    let owner: String
    private(set) var meetings: [(title: String, range: Range<Time>)] = []
    enum BookingError: Error { case overlaps(String), empty }
    init(owner: String) { self.owner = owner }
    mutating func book(_ title: String, _ range: Range<Time>) throws(BookingError) {
        guard !range.isEmpty else { throw .empty }
        if let clash = meetings.first(where: { $0.range.overlaps(range) }) { throw .overlaps(clash.title) }
        meetings.append((title, range))
        meetings.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    var busy: [Range<Time>] { meetings.map(\.range) }
}
func free(_ calendars: [Calendar], in day: Range<Time>, atLeast: Int) -> [Range<Time>] {
    var cursor = day.lowerBound, gaps: [Range<Time>] = []
    for block in calendars.flatMap(\.busy).merged() + [day.upperBound..<day.upperBound] {
        if cursor < block.lowerBound { gaps.append(cursor..<block.lowerBound) }
        cursor = max(cursor, block.upperBound)
    }
    return gaps.filter { $0.length >= atLeast }
}
var ann = Calendar(owner: "Ann"), bob = Calendar(owner: "Bob")
let wishes: [(String, Range<Time>)] = [("standup", "09:00"..<"09:15"), ("review", "09:10"..<"10:00"), ("lunch", "12:00"..<"13:00"), ("nap", "14:00"..<"14:00")]
for (title, range) in wishes {
    do { try ann.book(title, range); print("booked \(title) \(range)") } catch .overlaps(let other) { print(title, "overlaps", other) } catch .empty { print(title, "is empty") }
}
try? bob.book("call", "12:30"..<"14:15")
print(free([ann, bob], in: "08:30"..<"17:00", atLeast: 20))
print([1..<4, 8..<10, 2..<5, 10..<11].merged(), ("09:00"..<"10:40" as Range<Time>).slots(of: 30).map(\.lowerBound))
print((1..<5).overlaps(5..<6), (1...5).clamped(to: 3...9), Range(1...5), (1..<9).contains(9), ("a"..<"e").contains("d"), Time(minutes: 75) + 50)
print(ann.meetings.map { "\($0.title): \($0.range.length) min" }, ann.owner, (0..<0).isEmpty, (3...3).count)
