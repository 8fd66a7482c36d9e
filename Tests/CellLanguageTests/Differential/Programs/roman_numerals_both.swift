struct Roman: CustomStringConvertible, Comparable, Hashable, ExpressibleByStringLiteral {
    let value: Int
    private static let table: [(String, Int)] = [("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)]
    init?(_ value: Int) { guard 1..<4000 ~= value else { return nil }; self.value = value }
    init?(parsing text: String) {
        var rest = Substring(text.uppercased()), sum = 0
        for (symbol, amount) in Roman.table { while rest.hasPrefix(symbol) { sum += amount; rest = rest.dropFirst(symbol.count) } }
        guard rest.isEmpty, let made = Roman(sum), made.description == text.uppercased() else { return nil }
        self = made
    }
    init(stringLiteral text: String) { self = Roman(parsing: text)! }
    var description: String {
        var left = value
        return Roman.table.reduce(into: "") { out, entry in
            let (times, rest) = left.quotientAndRemainder(dividingBy: entry.1)
            out += String(repeating: entry.0, count: times)
            left = rest
        }
    }
    static func < (a: Self, b: Self) -> Bool { a.value < b.value }
    static func + (a: Self, b: Self) -> Self? { Roman(a.value + b.value) }
}
print([1, 4, 9, 14, 40, 90, 400, 1994, 3999].compactMap(Roman.init).map(\.description), Roman(0) as Any, Roman(4000) as Any)
print(["XIV", "mcmxciv", "IIX", "IC", "", "MMXXVI"].map { Roman(parsing: $0)?.value ?? -1 })
let a: Roman = "XIX", b: Roman = "LXXXVIII"
print(a < b, (a + b).map { "\($0)" } ?? "too large", Set<Roman>(["X", "X", "V"]).count, max(a, b), [b, a, "I"].sorted())
print(stride(from: 1, through: 3999, by: 37).allSatisfy { Roman(parsing: Roman($0)!.description)?.value == $0 && $0 > 0 } ? "all agree" : "differ")
