import Foundation
protocol Clock { var today: Date { get } }
struct FixedClock: Clock { var today: Date }
struct LibraryItem: Hashable, Identifiable {
    let id: UUID
    let title: String
    let loanDays: Int
    init(_ title: String, loanDays: Int = 14, id: UUID = UUID()) { self.title = title; self.loanDays = loanDays; self.id = id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
    static func == (a: LibraryItem, b: LibraryItem) -> Bool { a.id == b.id }
}
final class Library {
    private(set) var loans: [LibraryItem.ID: (item: LibraryItem, due: Date)] = [:]
    let calendar: Calendar
    var clock: any Clock
    weak var delegate: LibraryDelegate?
    init(calendar: Calendar, clock: some Clock) { self.calendar = calendar; self.clock = clock }
    func lend(_ item: LibraryItem) -> Date? {
        guard loans[item.id] == nil, let due = calendar.date(byAdding: .day, value: item.loanDays, to: clock.today) else { return nil }
        loans[item.id] = (item, due)
        delegate?.library(self, lent: item)
        return due
    }
    func takeBack(_ item: LibraryItem) -> Double {
        guard let loan = loans.removeValue(forKey: item.id) else { return 0 }
        let late = calendar.dateComponents([.day], from: loan.due, to: clock.today).day ?? 0
        return late > 0 ? Double(late) * 0.25 : 0
    }
}
protocol LibraryDelegate: AnyObject { func library(_ library: Library, lent item: LibraryItem) }
extension LibraryDelegate { func library(_ library: Library, lent item: LibraryItem) { print("default: \(item.title)") } }
final class Desk: LibraryDelegate { }
final class Journal: LibraryDelegate {
    var lines: [String] = []
    func library(_ library: Library, lent item: LibraryItem) { lines.append("\(library.loans.count): \(item.title)") }
}
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
func day(_ y: Int, _ m: Int, _ d: Int) -> Date { calendar.date(from: DateComponents(year: y, month: m, day: d, hour: 9))! }
let format = DateFormatter()
format.dateFormat = "yyyy-MM-dd"
format.timeZone = TimeZone(secondsFromGMT: 0)
format.locale = Locale(identifier: "en_US_POSIX")
let library = Library(calendar: calendar, clock: FixedClock(today: day(2024, 2, 20)))
let dune = LibraryItem("Dune"), film = LibraryItem("Alien (DVD)", loanDays: 3)
let journal = Journal()
do {
    let desk = Desk()
    library.delegate = desk
    print(library.lend(dune).map(format.string(from:)) ?? "not available")
}
print(library.delegate == nil)
library.delegate = journal
print(library.lend(dune) == nil, library.lend(film).map { format.string(from: $0) }!)
library.clock = FixedClock(today: day(2024, 3, 9))
print(library.takeBack(dune), library.takeBack(film), library.takeBack(film), journal.lines)
print(format.date(from: "2024-02-29") == calendar.startOfDay(for: day(2024, 2, 29)), format.date(from: "2023-02-29") as Any)
let sorted = [day(2024, 5, 1), day(2023, 5, 1), day(2024, 4, 30)].sorted()
print(sorted.map { calendar.component(.weekday, from: $0) }, sorted.map(format.string), sorted.last!.timeIntervalSince1970)
print(dune == LibraryItem("Other", id: dune.id), Set([dune, film, dune]).count, dune.id.uuidString.count)
