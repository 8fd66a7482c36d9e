import Foundation

// phantom types keep metres away from kilograms
protocol Dimension { static var symbol: String { get } }
enum Length: Dimension { static let symbol = "m" }
enum Mass: Dimension { static let symbol = "kg" }
enum Time: Dimension { static let symbol = "s" }

struct Quantity<D: Dimension>: Comparable, CustomStringConvertible {
    var value: Double
    static func < (a: Self, b: Self) -> Bool { a.value < b.value }
    static func + (a: Self, b: Self) -> Self { Self(value: a.value + b.value) }
    static func * (k: Double, q: Self) -> Self { Self(value: k * q.value) }
    static func / (a: Self, b: Self) -> Double { a.value / b.value }
    var description: String { "\(value) \(D.symbol)" }
}
extension Quantity where D == Length {
    static func km(_ v: Double) -> Self { Self(value: v * 1000) }
    static func / (d: Self, t: Quantity<Time>) -> String { String(format: "%.2f m/s", d.value / t.value) }
}
extension Double {
    var m: Quantity<Length> { .init(value: self) }
    var min: Quantity<Time> { .init(value: self * 60) }
    var kg: Quantity<Mass> { .init(value: self) }
}
let run = Quantity.km(5) + 250.0.m
print(run, run > .km(5.2), run / 25.0.min, 2 * 1.5.kg, run / Quantity.km(1) as Double)
print([(3.0).kg, (0.5).kg].max()!)

enum Temperature {
    case celsius(Double), fahrenheit(Double), kelvin(Double)
    var inKelvin: Double {
        switch self {
        case .celsius(let c): c + 273.15
        case .fahrenheit(let f): (f - 32) * 5 / 9 + 273.15
        case .kelvin(let k): k
        }
    }
}
for t in [Temperature.celsius(100), .fahrenheit(-40), .kelvin(0)] {
    print(t, String(format: "= %.2f K = %+.1f °C", t.inKelvin, t.inKelvin - 273.15))
}

struct Money: Hashable, CustomStringConvertible {
    enum Currency: String { case eur = "€", usd = "$", jpy = "¥"
        var decimals: Int { self == .jpy ? 0 : 2 }
    }
    struct Mismatch: Error { let a, b: Currency }
    var minor: Int
    var currency: Currency
    var description: String {
        guard currency.decimals > 0 else { return currency.rawValue + Money.grouped(minor) }
        let sign = minor < 0 ? "-" : ""
        return sign + currency.rawValue + Money.grouped(abs(minor) / 100) + "." + String(format: "%02d", abs(minor) % 100)
    }
    static func grouped(_ n: Int) -> String {
        let s = Array(String(n))
        return s.indices.map { i in (i > 0 && (s.count - i) % 3 == 0 ? "," : "") + String(s[i]) }.joined()
    }
    static func + (a: Money, b: Money) throws -> Money {
        guard a.currency == b.currency else { throw Mismatch(a: a.currency, b: b.currency) }
        return Money(minor: a.minor + b.minor, currency: a.currency)
    }
    func split(ways n: Int) -> [Money] {
        let (q, r) = minor.quotientAndRemainder(dividingBy: n)
        return (0..<n).map { Money(minor: q + ($0 < r ? 1 : 0), currency: currency) }
    }
    func applying(percent: Int) -> Money { .init(minor: Int((Double(minor) * Double(percent) / 100).rounded(.toNearestOrEven)), currency: currency) }
}
let bill = Money(minor: 123_456_789, currency: .eur)
print(bill, Money(minor: -1205, currency: .usd), Money(minor: 1_000_000, currency: .jpy), Money(minor: 7, currency: .eur))
print(Money(minor: 1000, currency: .usd).split(ways: 3), bill.applying(percent: 19), Money(minor: 250, currency: .eur).applying(percent: 1))
do { print(try bill + Money(minor: 11, currency: .eur)); _ = try bill + Money(minor: 1, currency: .usd) }
catch let e as Money.Mismatch { print("cannot add \(e.a.rawValue) and \(e.b)") }
