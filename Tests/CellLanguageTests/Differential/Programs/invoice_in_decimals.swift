import Foundation

func rounded(_ amount: Decimal, _ places: Int = 2, _ mode: NSDecimalNumber.RoundingMode = .plain) -> Decimal {
    var (value, result) = (amount, Decimal())
    NSDecimalRound(&result, &value, places, mode)
    return result
}

struct Line {
    let text: String, count: Int, price: Decimal
    var total: Decimal { price * Decimal(count) }
}
let lines = [
    Line(text: "Notebook", count: 3, price: Decimal(string: "2.49")!),
    Line(text: "Fountain pen", count: 1, price: 24.95),
    Line(text: "Ink", count: 12, price: Decimal(sign: .plus, exponent: -2, significand: 385)),
]
let net = lines.reduce(Decimal.zero) { $0 + $1.total }
let tax = net * Decimal(string: "0.19")!
print(net, tax, rounded(tax), rounded(net + tax))
for mode in [NSDecimalNumber.RoundingMode.plain, .down, .up, .bankers] {
    print(mode, rounded(Decimal(string: "2.345")!, 2, mode), rounded(Decimal(string: "-2.345")!, 2, mode))
}

let formatter = NumberFormatter()
formatter.locale = Locale(identifier: "en_US")
formatter.numberStyle = .currency
formatter.currencyCode = "USD"
for line in lines {
    let total = formatter.string(from: line.total as NSDecimalNumber) ?? "?"
    print(line.text.padding(toLength: 14, withPad: ".", startingAt: 0), line.count, total)
}
print(formatter.string(from: NSDecimalNumber(decimal: rounded(net + tax)))!)

var tenths = Decimal(0), doubles = 0.0
for _ in 1...10 {
    tenths += Decimal(string: "0.1")!
    doubles += 0.1
}
print(tenths == 1, doubles == 1.0, tenths, doubles)

func split(_ amount: Decimal, among people: Int) -> [Decimal] {
    let share = rounded(amount / Decimal(people), 2, .down)
    var rest = amount - share * Decimal(people)
    return (0..<people).map { _ in
        let cent: Decimal = rest > 0 ? 0.01 : 0
        rest -= cent
        return share + cent
    }
}
print(split(100, among: 3), split(Decimal(string: "0.05")!, among: 4), split(10, among: 3).reduce(0, +) == 10)
print(Decimal(string: "12.5 kg")!, Decimal(string: "kg") as Any, Decimal(1) / 3, Decimal(2) / 0, pow(Decimal(2), 70))
print(net.exponent, net.significand, net.sign, (-net).isSignMinus, net.isNaN, Decimal.nan.isNaN, abs(-tax) == tax.magnitude)
print(NSDecimalNumber(decimal: net).doubleValue, Int(truncating: net as NSNumber), Double(truncating: 1.5 as NSNumber), max(net, tax) == net)
print(stride(from: Decimal(0), to: 1, by: Decimal(string: "0.25")!).map { "\($0)" }, [tax, net].sorted().first == tax)
