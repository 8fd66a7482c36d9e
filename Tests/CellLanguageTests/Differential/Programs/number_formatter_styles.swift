import Foundation

let formatter = NumberFormatter()
formatter.locale = Locale(identifier: "en_US")
let styles: [(String, NumberFormatter.Style)] = [
    ("none", .none), ("decimal", .decimal), ("percent", .percent), ("currency", .currency), ("scientific", .scientific),
    ("spelled", .spellOut), ("ordinal", .ordinal),
]
for (name, style) in styles {
    formatter.numberStyle = style
    let texts = [0, 7, 1234, -56].map { formatter.string(from: NSNumber(value: $0)) ?? "-" }
    print(name.padding(toLength: 11, withPad: " ", startingAt: 0), texts.joined(separator: " | "))
}

func money(_ amount: Double, _ code: String, _ place: String) -> String {
    let formatter = NumberFormatter()
    formatter.numberStyle = .currency
    formatter.currencyCode = code
    formatter.locale = Locale(identifier: place)
    return formatter.string(from: amount as NSNumber)!
}
print(money(1234.5, "USD", "en_US"), money(1234.5, "EUR", "de_DE"), money(1234.5, "GBP", "en_GB"), money(-0.99, "USD", "en_US"))

let table = NumberFormatter()
table.locale = Locale(identifier: "en_US")
table.numberStyle = .decimal
table.minimumFractionDigits = 1
table.maximumFractionDigits = 3
for value in [0, 0.5, 3.14159, 1_000_000, 2.0 / 3] { print(table.string(from: NSNumber(value: value))!, terminator: "  ") }
print()
table.usesGroupingSeparator = false
table.minimumIntegerDigits = 4
print(table.string(from: 42)!, table.string(for: 7.25)!, table.minimumFractionDigits, table.usesGroupingSeparator)

let german = NumberFormatter()
german.locale = Locale(identifier: "de_DE")
german.numberStyle = .decimal
for text in ["1.234,5", "12", "zwölf"] {
    if let number = german.number(from: text) { print(text, "=", number.doubleValue, number.intValue) } else { print(text, "is no number") }
}
let score = NumberFormatter()
score.locale = Locale(identifier: "en_US")
score.positivePrefix = "+"
score.maximumFractionDigits = 0
print([3, -4, 0].map { score.string(from: $0 as NSNumber)! }, score.string(from: 2.5)!, score.string(from: 3.5)!)
score.roundingMode = .halfUp
print(score.string(from: 2.5)!, score.roundingMode == .halfUp)

let number = NSNumber(value: 3.75)
print(number, number.intValue, number.doubleValue, number.stringValue, number.boolValue, number == NSNumber(value: 3.75), number.compare(4) == .orderedAscending)
let places = NumberFormatter()
places.locale = Locale(identifier: "en_US")
places.numberStyle = .ordinal
print((1...4).map { places.string(from: NSNumber(value: $0))! }.joined(separator: ", "))
