struct RomanNumeral: CustomStringConvertible, Comparable, ExpressibleByIntegerLiteral {
    let value: Int
    static let table: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    init(integerLiteral value: Int) { self.value = value }
    init(_ value: Int) { self.value = value }

    init?(_ text: String) {
        let digits: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        var total = 0
        var previous = 0
        for c in text.uppercased().reversed() {
            guard let digit = digits[c] else { return nil }
            total += digit < previous ? -digit : digit
            previous = max(previous, digit)
        }
        value = total
        guard description == text.uppercased() else { return nil }
    }

    var description: String {
        var rest = value
        var text = ""
        for (number, letters) in Self.table {
            while rest >= number {
                text += letters
                rest -= number
            }
        }
        return text
    }

    static func < (a: RomanNumeral, b: RomanNumeral) -> Bool { a.value < b.value }
    static func + (a: RomanNumeral, b: RomanNumeral) -> RomanNumeral { RomanNumeral(a.value + b.value) }
}

for n in [1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999] {
    print(n, RomanNumeral(n))
}
let a: RomanNumeral = 12
print(a + 30, a < 30, [a, 3, 7].sorted(), [a, 50].max()!)
for text in ["mcmxciv", "IIII", "ABC", "XLII", ""] {
    if let numeral = RomanNumeral(text) {
        print(text, "->", numeral.value)
    } else {
        print(text, "is not a roman numeral")
    }
}
print(RomanNumeral("XX").map { $0 + 1 } as Any)
