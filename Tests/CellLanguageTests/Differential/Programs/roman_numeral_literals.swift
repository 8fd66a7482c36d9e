struct Roman: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible, Comparable {
    static let symbols: [(value: Int, text: String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    let value: Int

    init(integerLiteral value: Int) { self.value = value }
    init(stringLiteral text: String) { value = Roman.parse(text) ?? 0 }
    init?(_ text: some StringProtocol) {
        guard let n = Roman.parse(String(text)) else { return nil }
        value = n
    }

    private static func parse(_ text: String) -> Int? {
        let digits: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        var total = 0, previous = 0
        for c in text.reversed() {
            guard let d = digits[c] else { return nil }
            total += d < previous ? -d : d
            previous = max(previous, d)
        }
        return Roman(integerLiteral: total).description == text ? total : nil
    }

    var description: String {
        var rest = value, out = ""
        for (v, s) in Self.symbols {
            while rest >= v {
                out += s
                rest -= v
            }
        }
        return out
    }
    static func < (a: Roman, b: Roman) -> Bool { a.value < b.value }
    static func + (a: Roman, b: Roman) -> Roman { .init(integerLiteral: a.value + b.value) }
}

let year: Roman = 1994
print(year, "MMXXIV" as Roman, year + "VI", year < "MM")
let words = "I IV IX XL XLII XCIX CD MCMXCIV IIII VX ABC"
for word in words.split(separator: " ") {
    print(word.padded(to: 8), Roman(word)?.value ?? "not Roman")
}
extension StringProtocol {
    func padded(to n: Int) -> String { String(self) + String(repeating: ".", count: Swift.max(0, n - count)) }
}
print((1...12).map(Roman.init(integerLiteral:)).sorted(by: >).map(\.description).joined(separator: " "))
print([Roman]([3, 1, 2]).max()!, Roman.symbols.first { $0.value < 60 }?.text ?? "")
