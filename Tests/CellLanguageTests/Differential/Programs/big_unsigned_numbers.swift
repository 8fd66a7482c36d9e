struct BigUInt: Comparable, Hashable, ExpressibleByIntegerLiteral, LosslessStringConvertible {
    private var digits: [UInt32]
    private static let base: UInt64 = 1_000_000_000
    private init(digits: [UInt32]) { self.digits = digits; while self.digits.last == 0 { self.digits.removeLast() } }
    init(integerLiteral value: UInt64) { self.init(value) }
    init(_ value: UInt64) { var v = value, d: [UInt32] = []; while v > 0 { d.append(UInt32(v % Self.base)); v /= Self.base }; digits = d }
    init?(_ text: String) {
        guard !text.isEmpty, text.allSatisfy({ $0.isNumber }) else { return nil }
        var d: [UInt32] = [], end = text.endIndex
        while end > text.startIndex {
            let start = text.index(end, offsetBy: -9, limitedBy: text.startIndex) ?? text.startIndex
            guard let part = UInt32(text[start..<end]) else { return nil }
            d.append(part); end = start
        }
        self.init(digits: d)
    }
    var description: String {
        guard let top = digits.last else { return "0" }
        return digits.dropLast().reversed().reduce("\(top)") { s, d in let t = String(d); return s + String(repeating: "0", count: 9 - t.count) + t }
    }
    static func < (a: Self, b: Self) -> Bool {
        a.digits.count != b.digits.count ? a.digits.count < b.digits.count : a.digits.reversed().lexicographicallyPrecedes(b.digits.reversed())
    }
    static func + (a: Self, b: Self) -> Self {
        var out: [UInt32] = [], carry: UInt64 = 0
        for i in 0..<max(a.digits.count, b.digits.count) {
            let s = carry + UInt64(i < a.digits.count ? a.digits[i] : 0) + UInt64(i < b.digits.count ? b.digits[i] : 0)
            out.append(UInt32(s % base)); carry = s / base
        }
        if carry > 0 { out.append(UInt32(carry)) }
        return Self(digits: out)
    }
    static func * (a: Self, b: Self) -> Self {
        var out = [UInt64](repeating: 0, count: a.digits.count + b.digits.count + 1)
        for (i, x) in a.digits.enumerated() {
            var carry: UInt64 = 0
            for (j, y) in b.digits.enumerated() {
                let t = out[i + j] + UInt64(x) * UInt64(y) + carry
                out[i + j] = t % base; carry = t / base
            }
            out[i + b.digits.count] += carry
        }
        return Self(digits: out.map { UInt32($0) })
    }
    static func *= (a: inout Self, b: Self) { a = a * b }
    var isEven: Bool { (digits.first ?? 0) % 2 == 0 }
    func power(_ n: Int) -> Self { n == 0 ? 1 : n % 2 == 0 ? (self * self).power(n / 2) : self * power(n - 1) }
}
func factorial(_ n: Int) -> BigUInt { (1...max(n, 1)).reduce(1) { $0 * BigUInt(UInt64($1)) } }
print(factorial(30), factorial(0), BigUInt(2).power(100))
let a = BigUInt("123456789012345678901234567890")!, b: BigUInt = 987654321
print(a + b, a * b, a > b, [b, a, 5].sorted().map(\.description), BigUInt("12x") as Any)
var f: (BigUInt, BigUInt) = (0, 1)
for _ in 0..<150 { f = (f.1, f.0 + f.1) }
print(f.0, f.0.isEven, Set([a, a + 0, b]).count, String(a).count, BigUInt("000")!.description)
print((1...40).map { BigUInt(3).power($0) }.filter { "\($0)".hasSuffix("7") }.count)
