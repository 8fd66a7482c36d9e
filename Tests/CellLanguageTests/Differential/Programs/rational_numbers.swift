struct Rational: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    let numerator: Int
    let denominator: Int
    init(_ numerator: Int, _ denominator: Int = 1) {
        precondition(denominator != 0, "denominator is zero")
        func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
        let divisor = gcd(abs(numerator), abs(denominator))
        let sign = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }
    init(integerLiteral value: Int) { self.init(value) }
    var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
    var reciprocal: Rational? { numerator == 0 ? nil : Rational(denominator, numerator) }
    static func < (a: Rational, b: Rational) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
    static func + (a: Rational, b: Rational) -> Rational {
        Rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
    }
    static func * (a: Rational, b: Rational) -> Rational {
        Rational(a.numerator * b.numerator, a.denominator * b.denominator)
    }
    static prefix func - (a: Rational) -> Rational { Rational(-a.numerator, a.denominator) }
    static func - (a: Rational, b: Rational) -> Rational { a + -b }
    static func / (a: Rational, b: Rational) -> Rational? { b.reciprocal.map { a * $0 } }
    static func += (a: inout Rational, b: Rational) { a = a + b }
}
infix operator ÷ : MultiplicationPrecedence
func ÷ (a: Int, b: Int) -> Rational { Rational(a, b) }
extension Double { init(_ r: Rational) { self = Double(r.numerator) / Double(r.denominator) } }
let third: Rational = 1 ÷ 3
print(third + 1 ÷ 6, third * 3, -third - 1, third < 1 ÷ 2, (1 ÷ 2) / third as Any)
var harmonic: Rational = 0
for n in 1...6 { harmonic += 1 ÷ n }
print(harmonic, Double(harmonic), [2 ÷ 3, 1 ÷ 2, 3 ÷ 4].sorted(), [1 ÷ 2, 2 ÷ 4].map(\.hashValue).count)
print(Set([1 ÷ 2, 2 ÷ 4, 3 ÷ 6]).count, (0 as Rational).reciprocal as Any, max(third, 0.25 < 0.3 ? 2 : 1))
print([third, 2, 5 ÷ 4].reduce(0, +), third == Rational(-2, -6))
