import Foundation

enum Kind: String, CaseIterable { case income, rent, food, fun }
struct Entry { var date: DateComponents; var kind: Kind; var amount: Decimal; var note: String? = nil }

let raw = """
2024-01-01;income;2500.00;salary
2024-01-02;rent;-900
2024-01-05;food;-84.37;groceries
2024-01-12;fun;-32.5;cinema & snacks
2024-02-01;income;2500.00;salary
2024-02-02;rent;-900
2024-02-14;food;-120.1;dinner
bad line
"""
let entries: [Entry] = raw.components(separatedBy: .newlines).compactMap { line in
    let parts = line.components(separatedBy: ";")
    guard parts.count >= 3, let kind = Kind(rawValue: parts[1]), let amount = Decimal(string: parts[2]) else { return nil }
    let numbers = parts[0].split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return Entry(date: DateComponents(year: numbers[0], month: numbers[1], day: numbers[2]), kind: kind, amount: amount, note: parts.count > 3 ? parts[3] : nil)
}
let money = NumberFormatter()
money.numberStyle = .currency
money.locale = Locale(identifier: "en_US")
func show(_ amount: Decimal) -> String { money.string(from: amount as NSDecimalNumber) ?? "\(amount)" }

let months = Dictionary(grouping: entries) { $0.date.month ?? 0 }
for month in months.keys.sorted() {
    let list = months[month, default: []]
    print("Month \(month): \(list.count) entries, balance \(show(list.map(\.amount).reduce(0, +)))")
    for kind in Kind.allCases {
        let sum = list.filter { $0.kind == kind }.reduce(Decimal(0)) { $0 + $1.amount }
        guard sum != 0 else { continue }
        print("  " + kind.rawValue.capitalized.padding(toLength: 8, withPad: " ", startingAt: 0) + show(sum))
    }
}
let largest = entries.filter { $0.amount < 0 }.min { $0.amount < $1.amount }
print(largest.map { "\($0.kind) \($0.amount)" } ?? "none")
print(entries.compactMap(\.note).map { $0.uppercased() }.joined(separator: ", "))
