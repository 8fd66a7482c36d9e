func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

enum Month: Int, CaseIterable {
    case january = 1, february, march, april, may, june, july, august, september, october, november, december

    func days(in year: Int) -> Int {
        switch self {
        case .february: return isLeap(year) ? 29 : 28
        case .april, .june, .september, .november: return 30
        default: return 31
        }
    }
    var name: String { let text = "\(self)"; return text.prefix(1).uppercased() + text.dropFirst() }
}

enum Weekday: Int, CaseIterable {
    case sunday, monday, tuesday, wednesday, thursday, friday, saturday
}

func weekday(_ day: Int, _ month: Month, _ year: Int) -> Weekday {
    let table = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month.rawValue < 3 ? year - 1 : year
    return Weekday(rawValue: (y + y / 4 - y / 100 + y / 400 + table[month.rawValue - 1] + day) % 7)!
}

func printCalendar(_ month: Month, _ year: Int) {
    let title = "\(month.name) \(year)"
    print(String(repeating: " ", count: (20 - title.count) / 2) + title)
    print("Mo Tu We Th Fr Sa Su")
    let first = (weekday(1, month, year).rawValue + 6) % 7
    var line = String(repeating: "   ", count: first)
    for day in 1...month.days(in: year) {
        line += (day < 10 ? " " : "") + "\(day) "
        if (first + day) % 7 == 0 || day == month.days(in: year) {
            print(line.dropLast())
            line = ""
        }
    }
}

printCalendar(.february, 2024)
printCalendar(Month(rawValue: 12)!, 2023)
for year in [1900, 2000, 2023, 2024] { print(year, isLeap(year) ? "leap" : "common") }
print(weekday(20, .july, 1969), weekday(1, .january, 2000))
print(Month.allCases.map { $0.days(in: 2023) }.reduce(0, +))
let fridays = (2020...2024).flatMap { y in Month.allCases.filter { weekday(13, $0, y) == .friday }.map { "\($0.rawValue)/\(y)" } }
print(fridays)
