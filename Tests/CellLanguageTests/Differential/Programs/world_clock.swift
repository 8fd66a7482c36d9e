import Foundation

let moment = Date(timeIntervalSince1970: 1_710_072_000)
let zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC"].compactMap(TimeZone.init(identifier:))
let formatter = DateFormatter()
formatter.locale = Locale(identifier: "en_US_POSIX")
for zone in zones {
    formatter.timeZone = zone
    formatter.dateFormat = "yyyy-MM-dd HH:mm Z"
    let hours = Double(zone.secondsFromGMT(for: moment)) / 3600
    print(zone.identifier.padding(toLength: 18, withPad: " ", startingAt: 0), formatter.string(from: moment), String(format: "%+.1f", hours), zone.isDaylightSavingTime(for: moment))
}
print(TimeZone(identifier: "Atlantis/Capital") == nil, TimeZone(secondsFromGMT: 7200)!.secondsFromGMT(for: moment))
let berlin = zones[1]
if let change = berlin.nextDaylightSavingTimeTransition(after: moment) { print("clocks change at", change) }

var calendar = Calendar(identifier: .iso8601)
calendar.timeZone = berlin
let parts = calendar.dateComponents(in: berlin, from: moment)
print(parts.hour!, parts.minute!, parts.weekOfYear!, parts.yearForWeekOfYear!)
let springForward = calendar.date(from: DateComponents(year: 2024, month: 3, day: 31, hour: 1, minute: 30))!
let plusHour = calendar.date(byAdding: .hour, value: 1, to: springForward)!
print(calendar.component(.hour, from: springForward), calendar.component(.hour, from: plusHour), plusHour.timeIntervalSince(springForward))
let day = calendar.dateInterval(of: .day, for: springForward)!
print("that day has", day.duration / 3600, "hours")

formatter.timeZone = zones[3]
formatter.locale = Locale(identifier: "en_US")
for style in [DateFormatter.Style.short, .medium, .long, .full] {
    formatter.dateStyle = style
    formatter.timeStyle = .none
    print(formatter.string(from: moment))
}
formatter.locale = Locale(identifier: "de_DE")
print(formatter.string(from: moment), formatter.weekdaySymbols[0], formatter.dateStyle == .full)
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.dateFormat = "h:mm a, EEEE"
print(formatter.string(from: moment))
formatter.dateFormat = "dd/MM/yyyy"
print(["29/02/2024", "30/02/2024", "1.1.2024"].map { text in formatter.date(from: text).map { "\($0)" } ?? "no date" })
let iso = ISO8601DateFormatter()
print(iso.string(from: moment), iso.date(from: "2024-03-10T12:00:00Z") == moment)
iso.formatOptions = [.withFullDate]
print(iso.string(from: moment))
iso.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
print(iso.string(from: moment.addingTimeInterval(0.25)), iso.formatOptions.contains(.withTime))
