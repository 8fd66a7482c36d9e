struct Money { var cents: Int }
extension DefaultStringInterpolation {
    mutating func appendInterpolation(_ money: Money) {
        appendLiteral("$\(money.cents / 100).")
        let rest = money.cents % 100
        appendLiteral(rest < 10 ? "0\(rest)" : "\(rest)")
    }
    mutating func appendInterpolation<T>(_ value: T?, or fallback: String) {
        if let value { appendInterpolation(value) } else { appendLiteral(fallback) }
    }
    mutating func appendInterpolation(_ number: Double, decimals: Int) {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        appendInterpolation((number * scale).rounded() / scale)
    }
    mutating func appendInterpolation(_ text: String, padded width: Int) {
        appendLiteral(text + String(repeating: " ", count: max(0, width - text.count)))
    }
    mutating func appendInterpolation(if condition: Bool, _ text: @autoclosure () -> String) {
        if condition { appendLiteral(text()) }
    }
}
let price = Money(cents: 1205)
print("price: \(price), half: \(Money(cents: 602))")
let name: String? = nil, age: Int? = 41
print("name: \(name, or: "unknown"), age: \(age, or: "?")")
print("pi is \(Double.pi, decimals: 2)")
for (word, count) in [("apple", 3), ("fig", 12)] { print("|\(word, padded: 8)|\(count)") }
print("it is\(if: price.cents > 1000, " rather") expensive")
let list = [price, Money(cents: 9)]
print("\(list.map { "\($0)" }.joined(separator: ", "))")
let s: String = "a\(1)b\("x")c\([1, 2])\(Optional(3) as Any)"
print(s, s.count)
func label(_ text: String) -> String { "<\(text, padded: 4)>" }
print(label("ab"), "\(label("\(price)"))")
print("no interpolation", "\(1 + 2)", "\(true)")
