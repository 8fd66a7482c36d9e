// Numbers in words and Roman digits, both ways, with a table and recursion.
let romans: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]

extension Int {
    var roman: String? {
        guard (1...3999).contains(self) else { return nil }
        var rest = self
        return romans.reduce(into: "") { text, entry in
            let (value, digits) = entry
            text += String(repeating: digits, count: rest / value)
            rest %= value
        }
    }

    init?(roman text: String) {
        var (rest, total) = (text[...], 0)
        for (value, digits) in romans {
            while rest.hasPrefix(digits) {
                total += value
                rest.removeFirst(digits.count)
            }
        }
        guard rest.isEmpty, total.roman == text else { return nil }
        self = total
    }

    var words: String {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        switch self {
        case ..<0: return "minus " + (-self).words
        case 0..<20: return small[self]
        case 20..<100: return tens[self / 10] + (self % 10 == 0 ? "" : "-" + (self % 10).words)
        case 100..<1000: return (self / 100).words + " hundred" + (self % 100 == 0 ? "" : " and " + (self % 100).words)
        default:
            for (power, name) in [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")] where self >= power {
                let rest = self % power
                let joint = rest == 0 ? "" : rest < 100 ? " and " : " "
                return (self / power).words + " \(name)" + (rest == 0 ? "" : joint + rest.words)
            }
            return "?"
        }
    }
}

for n in [1, 4, 9, 14, 90, 400, 1994, 2026, 3999] { print(n, n.roman!, Int(roman: n.roman!) == n) }
print(0.roman as Any, Int(roman: "IIII") as Any, Int(roman: "MCMXC") ?? 0, Int(roman: "ABC") == nil)
for n in [0, 13, 42, 100, 342, 1_001, -7, 12_345_678] { print(n, n.words) }
print((1...1000).map { $0.words.filter(\.isLetter).count }.reduce(0, +), (1...100).max { $0.words.count < $1.words.count }!)
