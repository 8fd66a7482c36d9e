struct Clock: CustomStringConvertible {
    let hours: Int, minutes: Int
    init?(hours: Int, minutes: Int) {
        guard (0..<24).contains(hours), 0..<60 ~= minutes else { return nil }
        self.hours = hours
        self.minutes = minutes
    }
    init?(_ text: String) {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let h = parts[0], let m = parts[1] else { return nil }
        self.init(hours: h, minutes: m)
    }
    init(minutesAfterMidnight total: Int) {
        hours = (total / 60) % 24
        minutes = total % 60
    }
    var description: String { (hours < 10 ? "0" : "") + "\(hours):" + (minutes < 10 ? "0\(minutes)" : "\(minutes)") }
}
for text in ["7:05", "24:00", "x:1", "12", "23:59"] {
    if let clock = Clock(text) { print(clock) } else { print("bad", text) }
}
print(Clock(minutesAfterMidnight: 1510))
print(Clock(hours: 1, minutes: 2).map(String.init(describing:)) ?? "none")
