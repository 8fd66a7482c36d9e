import Foundation
let utc = TimeZone(identifier: "UTC")!, us = Locale(identifier: "en_US")
let date = Date(timeIntervalSince1970: 1_700_000_000)
var style = Date.FormatStyle.dateTime.year().month(.wide).day().locale(us)
style.timeZone = utc
print(date.formatted(style))
var short = Date.FormatStyle(date: .numeric, time: .shortened, locale: us, calendar: Calendar(identifier: .gregorian), timeZone: utc)
print(date.formatted(short), short.format(date.addingTimeInterval(3600)))
short = .dateTime.weekday(.abbreviated).day(.twoDigits).month(.twoDigits).year(.twoDigits).locale(us)
short.timeZone = utc
print(short.format(date))
print(["x", "y", "z"].formatted(.list(type: .and).locale(us)), ["x", "y"].formatted(.list(type: .or, width: .short).locale(us)))
let names: Set<String> = ["solo"]
print(names.formatted(.list(type: .and).locale(us)), date.formatted(.iso8601))
