struct BigUInt: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    private static let base: UInt32 = 1_000_000_000
    private var limbs: [UInt32]   // little endian

    init(integerLiteral v: UInt64) {
        limbs = []
        var v = v
        while v > 0 {
            limbs.append(UInt32(v % UInt64(Self.base)))
            v /= UInt64(Self.base)
        }
    }
    init?(_ s: some StringProtocol) {
        guard !s.isEmpty, s.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        limbs = []
        var rest = s[...]
        while !rest.isEmpty {
            limbs.append(UInt32(rest.suffix(9))!)
            rest = rest.dropLast(9)
        }
        trim()
    }
    private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }
    var description: String {
        guard let top = limbs.last else { return "0" }
        return limbs.dropLast().reversed().reduce("\(top)") { s, l in
            let d = String(l)
            return s + String(repeating: "0", count: 9 - d.count) + d
        }
    }
    static func < (a: Self, b: Self) -> Bool {
        a.limbs.count != b.limbs.count ? a.limbs.count < b.limbs.count
            : a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed())
    }
    static func + (a: Self, b: Self) -> Self {
        var out: Self = 0, carry: UInt32 = 0
        for i in 0..<max(a.limbs.count, b.limbs.count) {
            let s = (i < a.limbs.count ? a.limbs[i] : 0) + (i < b.limbs.count ? b.limbs[i] : 0) + carry
            out.limbs.append(s % base)
            carry = s / base
        }
        if carry > 0 { out.limbs.append(carry) }
        return out
    }
    static func * (a: Self, b: Self) -> Self {
        var out: Self = 0
        out.limbs = Array(repeating: 0, count: a.limbs.count + b.limbs.count)
        for (i, x) in a.limbs.enumerated() {
            var carry: UInt64 = 0
            for (j, y) in b.limbs.enumerated() {
                let t = UInt64(x) * UInt64(y) + UInt64(out.limbs[i + j]) + carry
                out.limbs[i + j] = UInt32(t % UInt64(base))
                carry = t / UInt64(base)
            }
            out.limbs[i + b.limbs.count] += UInt32(carry)
        }
        out.trim()
        return out
    }
    static func += (a: inout Self, b: Self) { a = a + b }
    func power(_ e: Int) -> Self {
        var result: Self = 1, b = self, e = e
        while e > 0 {
            if e & 1 == 1 { result = result * b }
            b = b * b
            e >>= 1
        }
        return result
    }
    var digitSum: Int { description.compactMap(\.wholeNumberValue).reduce(0, +) }
}

let factorial30 = (1...30).reduce(1 as BigUInt) { $0 * BigUInt(integerLiteral: UInt64($1)) }
print("30! =", factorial30)
print("2^100 =", (2 as BigUInt).power(100), "digit sum", (2 as BigUInt).power(1000).digitSum)
var (a, b): (BigUInt, BigUInt) = (0, 1)
for _ in 0..<200 { (a, b) = (b, a + b) }
print("fib(200) =", a)
let n = BigUInt("000123456789012345678901234567890")!
print(n, n * 0, n + 1 > n, n == BigUInt("123456789012345678901234567890"), 18_446_744_073_709_551_615 as BigUInt)
print(BigUInt("12x") == nil, BigUInt("") == nil, BigUInt("0")! == 0, Set<BigUInt>([n, 5, n + 0]).count)
var sum: BigUInt = 999_999_999
for _ in 1...3 { sum += sum; print(sum, terminator: " ") }
print([BigUInt("99999999999999999999")!, 7, 1_000_000_000, 999_999_999].sorted().map { "\($0)" }.joined(separator: " < "))
