import Foundation

var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
calendar.locale = Locale(identifier: "en_US_POSIX")
func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) -> Date {
    calendar.date(from: DateComponents(year: 2024, month: month, day: day, hour: hour, minute: minute))!
}

struct Shift: Comparable {
    let worker: String, time: DateInterval
    static func < (a: Shift, b: Shift) -> Bool { a.time < b.time }
    var hours: Double { time.duration / 3600 }
}
var shifts = [
    Shift(worker: "Ada", time: DateInterval(start: moment(2, 29, 8), end: moment(2, 29, 16, 30))),
    Shift(worker: "Bo", time: DateInterval(start: moment(2, 29, 15), duration: 8 * 3600)),
    Shift(worker: "Cy", time: DateInterval(start: moment(2, 29, 22), end: moment(3, 1, 6))),
]
for shift in shifts.sorted() { print(shift.worker, shift.time.start, String(format: "%.1f h", shift.hours)) }
for (first, second) in zip(shifts, shifts.dropFirst()) {
    if let both = first.time.intersection(with: second.time) {
        print("\(first.worker) and \(second.worker) overlap for \(Int(both.duration / 60)) minutes")
    } else {
        print("\(first.worker) and \(second.worker) do not meet", first.time.intersects(second.time))
    }
}
let noon = calendar.date(bySettingHour: 12, minute: 0, second: 0, of: shifts[0].time.start)!
print(shifts.filter { $0.time.contains(noon) }.map(\.worker), noon)
let day = calendar.dateInterval(of: .day, for: noon)!
let worked = shifts.compactMap { $0.time.intersection(with: day)?.duration }.reduce(0, +) / 3600
print("hours on", calendar.component(.day, from: day.start), ":", worked)

var start = shifts[0].time.start
start.addTimeInterval(900)
start += 900
print(start, start.compare(shifts[0].time.start) == .orderedDescending, start - 1800 == shifts[0].time.start)
print(calendar.isDate(moment(2, 29, 23), equalTo: moment(3, 1, 1), toGranularity: .day), calendar.compare(moment(2, 1, 0), to: moment(2, 29, 0), toGranularity: .month) == .orderedSame)
let week = calendar.dateInterval(of: .weekOfYear, for: noon)!
print(week.start, week.end, week.duration / 86_400, calendar.weekdaySymbols[calendar.component(.weekday, from: noon) - 1])
let names = shifts.map { calendar.shortWeekdaySymbols[calendar.component(.weekday, from: $0.time.end) - 1] }
print(names, Date.distantPast < noon, noon < .distantFuture, calendar.monthSymbols[calendar.component(.month, from: noon) - 1])
