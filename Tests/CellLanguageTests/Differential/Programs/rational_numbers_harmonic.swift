func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
struct Rational: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, AdditiveArithmetic {
    let numerator: Int, denominator: Int
    static let zero: Rational = 0
    init(_ n: Int, _ d: Int = 1) {
        precondition(d != 0, "zero denominator")
        let g = gcd(n, d) * (d < 0 ? -1 : 1)
        (numerator, denominator) = (n / g, d / g)
    }
    init(integerLiteral value: Int) { self.init(value) }
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        switch (parts.first ?? nil, parts.count > 1 ? parts[1] : 1, parts.count) {
        case let (n?, d?, 1...2) where d != 0: self.init(n, d)
        default: return nil
        }
    }
    var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
    static func + (a: Self, b: Self) -> Self { Self(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator) }
    static func - (a: Self, b: Self) -> Self { a + Self(-b.numerator, b.denominator) }
    static func * (a: Self, b: Self) -> Self { Self(a.numerator * b.numerator, a.denominator * b.denominator) }
    static func / (a: Self, b: Self) -> Self { Self(a.numerator * b.denominator, a.denominator * b.numerator) }
    static func < (a: Self, b: Self) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
    static prefix func - (a: Self) -> Self { 0 - a }
    var double: Double { Double(numerator) / Double(denominator) }
}
infix operator ⁄: MultiplicationPrecedence
func ⁄ (a: Int, b: Int) -> Rational { Rational(a, b) }
let half = 1 ⁄ 2, third = Rational(1, 3)
print(half + third, half - third, half * third, half / third, -half, half + 1, half < third)
print([half, third, 2, Rational(-3, 6)].sorted(), [half, third, 1 ⁄ 6].reduce(.zero, +), Set([half, Rational(2, 4)]).count)
print(["3/4", "5", "1/0", "x", "1/2/3", ""].map { Rational($0).map { "\($0)" } ?? "nil" })
func harmonic(_ n: Int) -> Rational { (1...n).reduce(0) { $0 + Rational(1, $1) } }
print((1...6).map(harmonic), harmonic(10).double)
func continued(_ x: Rational) -> [Int] {
    let whole = Int(x.double.rounded(.down)), rest = x - Rational(whole)
    return rest == .zero ? [whole] : [whole] + continued(1 / rest)
}
print(continued(Rational(415, 93)), continued(Rational(-7, 2)))
var sum: Rational = 0
sum += half; sum += third; sum -= 1
print(sum, max(sum, .zero), min(half, third), abs(-3), half == 0.5.description.count ⁄ 6)
