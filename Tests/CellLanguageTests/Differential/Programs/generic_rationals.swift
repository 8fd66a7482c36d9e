func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }

struct Rational<T: SignedInteger & FixedWidthInteger>: Hashable {
    let num: T, den: T

    enum ArithmeticFault: Error { case zeroDenominator, overflow(String) }

    init(_ n: T, over d: T = 1) throws {
        guard d != 0 else { throw ArithmeticFault.zeroDenominator }
        let g = gcd(n, d) * (gcd(n, d).signum() == d.signum() ? 1 : -1)
        (num, den) = (n / g, d / g)
    }

    static func times(_ a: T, _ b: T) throws -> T {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow { throw ArithmeticFault.overflow("\(a)*\(b) in Int\(T.bitWidth)") }
        return value
    }
    static func + (a: Self, b: Self) throws -> Self {
        let (l, r) = (try times(a.num, b.den), try times(b.num, a.den))
        let (sum, overflow) = l.addingReportingOverflow(r)
        guard !overflow else { throw ArithmeticFault.overflow("\(l)+\(r) in Int\(T.bitWidth)") }
        return try Self(sum, over: times(a.den, b.den))
    }
    static func * (a: Self, b: Self) throws -> Self { try Self(times(a.num, b.num), over: times(a.den, b.den)) }
    static func / (a: Self, b: Self) throws -> Self { try a * Self(b.den, over: b.num) }
}

extension Rational: CustomStringConvertible, Comparable {
    var description: String { den == 1 ? "\(num)" : "\(num)/\(den)" }
    var double: Double { Double(num) / Double(den) }
    static func < (a: Self, b: Self) -> Bool { a.num * b.den < b.num * a.den }
}

extension Rational: LosslessStringConvertible {
    init?(_ s: String) {
        let parts = s.split(separator: "/", maxSplits: 1).map { T($0) }
        switch (parts.first ?? nil, parts.count) {
        case let (n?, 1): try? self.init(n)
        case let (n?, 2) where parts[1] != nil: try? self.init(n, over: parts[1]!)
        default: return nil
        }
    }
}

let texts = ["1/2", "-3/4", "6/-8", "5", "0/7", "1/0", "x/2", "2/3/4", ""]
let parsed = texts.map { Rational<Int>($0) }
print(parsed)
let good = parsed.compactMap { $0 }
print(good.sorted(), good.max()!, Set(good).count, good.map(\.double))
print(try good[0] + good[1], try good[0] * good[1], try good[0] / good[1], try good.reduce(Rational(0), +))

do { print(try good[0] / good[4]) } catch { print("fault:", error) }
var h = try Rational<Int8>(0)
for d in Int8(1)...9 {
    do {
        h = try h + Rational(1, over: d)
        print("H\(d)=\(h)", terminator: " ")
    } catch Rational<Int8>.ArithmeticFault.overflow(let what) {
        print("\nstopped at \(d): \(what)")
        break
    }
}
print(gcd(84, 36), gcd(UInt8(200), 75), -7 / 2, -7 % 2, (-7).quotientAndRemainder(dividingBy: 2))
print(Int8.max &+ 1, UInt8(3) &- 5, Int16(300) &* 300, Int8(truncatingIfNeeded: 300), Int8(exactly: 300) as Any, UInt8(clamping: -4))
