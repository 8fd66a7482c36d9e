import Foundation
struct Fraction: Hashable, Comparable, SignedNumeric, CustomStringConvertible, ExpressibleByFloatLiteral {
    let n: Int, d: Int
    init(_ n: Int, _ d: Int = 1) {
        precondition(d != 0, "zero denominator")
        let g = Fraction.gcd(abs(n), abs(d)), s = d < 0 ? -1 : 1
        (self.n, self.d) = (s * n / g, s * d / g)
    }
    static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
    init(integerLiteral value: Int) { self.init(value) }
    init(floatLiteral value: Double) { self.init(Int((value * 1000).rounded()), 1000) }
    init?<T: BinaryInteger>(exactly source: T) { guard let i = Int(exactly: source) else { return nil }; self.init(i) }
    var magnitude: Fraction { Fraction(abs(n), d) }
    static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) }
    static func - (a: Self, b: Self) -> Self { .init(a.n * b.d - b.n * a.d, a.d * b.d) }
    static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) }
    static func *= (a: inout Self, b: Self) { a = a * b }
    static func / (a: Self, b: Self) -> Self { .init(a.n * b.d, a.d * b.n) }
    static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
    var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
    var mixed: String { abs(n) > d && d > 1 ? "\(n / d) \(abs(n % d))/\(d)" : description }
}
extension Double { init(_ f: Fraction) { self = Double(f.n) / Double(f.d) } }
let half = Fraction(1, 2), third: Fraction = Fraction(2, 6)
print(half + third, half - third, half * third, half / third, -half, abs(Fraction(-3, 4)), half + 2, 0.75 as Fraction)
print([half, third, 0.4, 1].sorted(), [half, third].max()!, (1...4).map { Fraction(1, $0) }.reduce(0, +), (1...4).map { Fraction($0) }.reduce(1, *))
print(Fraction(7, 3).mixed, Fraction(-7, 3).mixed, Double(third), Fraction(exactly: UInt8(7))!, Set([half, 0.5, Fraction(3, 6)]).count)
func egyptian(_ f: Fraction) -> [Fraction] {
    var rest = f, out: [Fraction] = []
    while rest > 0 { let d = (rest.d + rest.n - 1) / rest.n; out.append(Fraction(1, d)); rest -= Fraction(1, d) }
    return out
}
print(egyptian(Fraction(4, 13)), egyptian(Fraction(4, 13)).reduce(0, +) == Fraction(4, 13))
func continued(_ x: Double, _ n: Int) -> [Int] { var x = x, out = [Int](); for _ in 0..<n { out.append(Int(x.rounded(.down))); let f = x - x.rounded(.down); if f < 1e-9 { break }; x = 1 / f }; return out }
let terms = continued(Double.pi, 4)
let approx = terms.reversed().dropFirst().reduce(Fraction(terms.last!)) { Fraction($1) + 1 / $0 }
print(terms, approx, String(format: "%.7f", Double(approx) - .pi), continued(2.5, 5))
func power<T: Numeric>(_ b: T, _ e: Int) -> T { (0..<e).reduce(1) { a, _ in a * b } }
print(power(half, 3), power(2, 10), power(1.5, 2), power(Fraction(-2, 3), 3))
