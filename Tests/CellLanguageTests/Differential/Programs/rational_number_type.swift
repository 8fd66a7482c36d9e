// Exact fractions: operators, literals, comparison, hashing, continued fractions.
struct Rational: Hashable, Comparable, Numeric, CustomStringConvertible {
    let numerator, denominator: Int

    init(_ numerator: Int, _ denominator: Int = 1) {
        precondition(denominator != 0, "division by zero")
        let divisor = Rational.gcd(numerator.magnitude, denominator.magnitude)
        let sign = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / Int(divisor)
        self.denominator = sign * denominator / Int(divisor)
    }

    init(integerLiteral value: Int) { self.init(value) }

    init?<T: BinaryInteger>(exactly source: T) {
        guard let value = Int(exactly: source) else { return nil }
        self.init(value)
    }

    private static func gcd(_ a: UInt, _ b: UInt) -> UInt { b == 0 ? max(a, 1) : gcd(b, a % b) }

    var magnitude: Rational { Rational(abs(numerator), denominator) }
    var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
    var value: Double { Double(numerator) / Double(denominator) }

    static func + (a: Rational, b: Rational) -> Rational {
        Rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
    }
    static func - (a: Rational, b: Rational) -> Rational { a + Rational(-b.numerator, b.denominator) }
    static func * (a: Rational, b: Rational) -> Rational {
        Rational(a.numerator * b.numerator, a.denominator * b.denominator)
    }
    static func / (a: Rational, b: Rational) -> Rational { a * Rational(b.denominator, b.numerator) }
    static func *= (a: inout Rational, b: Rational) { a = a * b }
    static func < (a: Rational, b: Rational) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
    static prefix func - (a: Rational) -> Rational { Rational(-a.numerator, a.denominator) }
}

let half = Rational(1, 2), third = Rational(2, 6)
print(half + third, half - third, half * third, half / third, -half, third.value)
print([half, third, 3, Rational(-7, 14)].sorted(), max(half, third), half > 0, Rational(4, 8) == half)
print((1...10).map { Rational(1, $0) }.reduce(0, +), Set([half, Rational(2, 4), 1]).count)

func power<T: Numeric>(_ base: T, _ exponent: Int) -> T { (0..<exponent).reduce(1) { result, _ in result * base } }
print(power(Rational(2, 3), 4), power(3, 4), power(1.5, 2))

func sum<S: Sequence>(_ numbers: S) -> S.Element where S.Element: AdditiveArithmetic { numbers.reduce(.zero, +) }
var total: Rational = 0
for n in 1...4 { total += Rational(1, n * (n + 1)) }
total *= 5
total -= 1
print(total, sum([half, half, third]), sum([1, 2, 3]), Rational(exactly: 200 as UInt8) ?? 0)

func continuedFraction(_ r: Rational) -> [Int] {
    var (r, result) = (r, [Int]())
    while true {
        let whole = Int(r.value.rounded(.down))
        result.append(whole)
        let rest = r - Rational(whole)
        if rest == 0 { return result }
        r = 1 / rest
    }
}
print(continuedFraction(Rational(415, 93)), [4, 2, 6, 7].reversed().reduce(Rational(0)) { r, n in r == 0 ? Rational(n) : Rational(n) + 1 / r })
