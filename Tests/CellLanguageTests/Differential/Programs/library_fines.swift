import Foundation

struct Book { let title: String; let due: Date; let returned: Date? }
enum FineError: LocalizedError {
    case notReturned(String), invalidDate(String)
    var errorDescription: String? {
        switch self {
        case .notReturned(let title): return "'\(title)' has not been returned yet."
        case .invalidDate(let text): return "'\(text)' is not a valid date."
        }
    }
}
let formatter = DateFormatter()
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.timeZone = TimeZone(identifier: "UTC")
formatter.dateFormat = "yyyy-MM-dd"
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = formatter.timeZone

func parse(_ text: String) throws -> Date {
    guard let date = formatter.date(from: text) else { throw FineError.invalidDate(text) }
    return date
}
func fine(for book: Book, perDay: Decimal) throws -> Decimal {
    guard let returned = book.returned else { throw FineError.notReturned(book.title) }
    let days = calendar.dateComponents([.day], from: book.due, to: returned).day ?? 0
    return days > 0 ? Decimal(days) * perDay : 0
}
let records = [("Emma", "2024-02-26", "2024-03-04"), ("Ulysses", "2024-03-10", ""), ("Dune", "2024-03-01", "2024-02-28"), ("Ghosts", "2024-13-01", "2024-01-01")]
var total = Decimal.zero
for (title, due, back) in records {
    do {
        let book = Book(title: title, due: try parse(due), returned: back.isEmpty ? nil : try parse(back))
        let amount = try fine(for: book, perDay: 0.25)
        total += amount
        print("\(title): \(amount)")
    } catch {
        print("\(title): \(error.localizedDescription)")
    }
}
print("Total: \(total)")
