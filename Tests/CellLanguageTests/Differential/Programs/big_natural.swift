struct BigNatural: ExpressibleByIntegerLiteral, Comparable, Hashable, CustomStringConvertible, AdditiveArithmetic {
    private var limbs: [UInt32]   // little endian, no trailing zeros

    init(integerLiteral value: UInt64) { self.init(value) }
    init(_ value: some BinaryInteger) {
        limbs = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
        trim()
    }
    init?(_ text: String) {
        self = 0
        for c in text {
            guard let d = c.wholeNumberValue else { return nil }
            self = self * 10 + BigNatural(d)
        }
    }
    private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }

    static var zero: BigNatural { 0 }
    static func + (a: BigNatural, b: BigNatural) -> BigNatural {
        var result = a, carry: UInt64 = 0
        for i in 0..<max(a.limbs.count, b.limbs.count) {
            if i == result.limbs.count { result.limbs.append(0) }
            carry += UInt64(result.limbs[i]) + (i < b.limbs.count ? UInt64(b.limbs[i]) : 0)
            result.limbs[i] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { result.limbs.append(UInt32(carry)) }
        return result
    }
    static func - (a: BigNatural, b: BigNatural) -> BigNatural {
        precondition(a >= b, "negative")
        var result = a, borrow: Int64 = 0
        for i in result.limbs.indices {
            var d = Int64(a.limbs[i]) - borrow - (b.limbs.indices.contains(i) ? Int64(b.limbs[i]) : 0)
            borrow = d < 0 ? 1 : 0
            if d < 0 { d += 1 << 32 }
            result.limbs[i] = UInt32(d)
        }
        result.trim()
        return result
    }
    static func * (a: BigNatural, b: BigNatural) -> BigNatural {
        var result: BigNatural = 0
        result.limbs = Array(repeating: 0, count: a.limbs.count + b.limbs.count)
        for (i, x) in a.limbs.enumerated() {
            var carry: UInt64 = 0
            for (j, y) in b.limbs.enumerated() {
                carry += UInt64(x) * UInt64(y) + UInt64(result.limbs[i + j])
                result.limbs[i + j] = UInt32(carry & 0xFFFF_FFFF)
                carry >>= 32
            }
            result.limbs[i + b.limbs.count] = UInt32(carry)
        }
        result.trim()
        return result
    }
    static func < (a: BigNatural, b: BigNatural) -> Bool {
        a.limbs.count == b.limbs.count ? a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed()) : a.limbs.count < b.limbs.count
    }
    func dividedBy(small d: UInt32) -> (quotient: BigNatural, remainder: UInt32) {
        var q = self, rest: UInt64 = 0
        for i in limbs.indices.reversed() {
            let v = rest << 32 | UInt64(limbs[i])
            (q.limbs[i], rest) = (UInt32(v / UInt64(d)), v % UInt64(d))
        }
        q.trim()
        return (q, UInt32(rest))
    }
    var description: String {
        guard !limbs.isEmpty else { return "0" }
        var digits = "", n = self
        while n > 0 {
            let (q, r) = n.dividedBy(small: 10)
            digits.append(Character(String(r)))
            n = q
        }
        return String(digits.reversed())
    }
}

func power(_ b: BigNatural, _ n: Int) -> BigNatural { n == 0 ? 1 : n % 2 == 0 ? power(b * b, n / 2) : b * power(b, n - 1) }
let factorial = (1...30).map { BigNatural($0) }.reduce(1, *)
print(factorial, power(2, 100), BigNatural("00123")!, BigNatural("12a") as Any)
print(factorial > power(10, 32), power(10, 20) - 1, [power(2, 64), 5, 7].max()!, (1...5).map { BigNatural($0) }.reduce(.zero, +))
print(factorial.description.reduce(0) { $0 + $1.wholeNumberValue! }, Set([power(2, 3), 8]).count)
var (a, b): (BigNatural, BigNatural) = (0, 1)
for _ in 1...150 { (a, b) = (b, a + b) }
print(a, power(3, 50).dividedBy(small: 1_000_003).remainder)
b += 1; b -= a
print(b)
