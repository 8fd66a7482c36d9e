struct Rational: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, SignedNumeric {
    let numerator: Int, denominator: Int
    init(_ n: Int, _ d: Int = 1) {
        precondition(d != 0)
        let g = Rational.gcd(abs(n), abs(d)), sign = d < 0 ? -1 : 1
        numerator = sign * n / max(g, 1)
        denominator = sign * d / max(g, 1)
    }
    init(integerLiteral value: Int) { self.init(value) }
    init?<T: BinaryInteger>(exactly source: T) { guard let n = Int(exactly: source) else { return nil }; self.init(n) }
    private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
    var magnitude: Rational { Rational(abs(numerator), denominator) }
    var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
    static func + (a: Rational, b: Rational) -> Rational {
        Rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
    }
    static func - (a: Rational, b: Rational) -> Rational { a + Rational(-b.numerator, b.denominator) }
    static func * (a: Rational, b: Rational) -> Rational { Rational(a.numerator * b.numerator, a.denominator * b.denominator) }
    static func / (a: Rational, b: Rational) -> Rational { Rational(a.numerator * b.denominator, a.denominator * b.numerator) }
    static func *= (a: inout Rational, b: Rational) { a = a * b }
    static func < (a: Rational, b: Rational) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
    var reciprocal: Rational? { numerator == 0 ? nil : Rational(denominator, numerator) }
}
let half = Rational(1, 2), third: Rational = 1 / 3
print(half + third, half - 2 * third, -half, half > third, [half, 1, third, -2].sorted(), [half, third, third].reduce(0, +))
func harmonic(_ n: Int) -> Rational { (1...n).map { Rational(1, $0) }.reduce(0, +) }
print((1...6).map(harmonic), harmonic(4).reciprocal!, Rational(0).reciprocal as Any)
var r = half
r += 1
r *= third
r -= Rational(1, 6)
r.negate()
print(r, abs(r), Set([half, Rational(2, 4), Rational(-1, -2)]).count, max(half, third), Rational(6, -8))
func continued(_ terms: [Int]) -> Rational { terms.reversed().reduce(nil as Rational?) { Rational($1) + ($0?.reciprocal ?? 0) } ?? 0 }
print(continued([3, 7, 15, 1]), continued([1, 1, 1, 1, 1, 1]), continued([]))
func sum<T: Numeric>(_ items: [T]) -> T { items.reduce(0, +) }
func power<T: Numeric>(_ base: T, _ n: Int) -> T { (0..<n).reduce(1 as T) { p, _ in p * base } }
print(sum([half, half, third]), power(Rational(2, 3), 3), power(2, 10), power(1.5, 2))
switch r { case 0: print("zero"); case ..<0: print("negative"); default: print("positive") }
print(Rational(exactly: 7)!, stride(from: 0, to: 3, by: 1).map { Rational($0, 3) })
