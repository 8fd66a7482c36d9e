struct BigInt: CustomStringConvertible, Equatable {
    private var digits: [Int]  // least significant first

    init(_ number: Int) {
        digits = String(number).reversed().map { Int(String($0))! }
    }

    init?(_ text: String) {
        let parsed = text.compactMap(\.wholeNumberValue)
        guard parsed.count == text.count, !parsed.isEmpty else { return nil }
        digits = parsed.reversed()
        trim()
    }

    private mutating func trim() {
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
    }

    var description: String { digits.reversed().map(String.init).joined() }

    static func + (a: BigInt, b: BigInt) -> BigInt {
        var result = BigInt(0)
        result.digits = []
        var carry = 0
        for i in 0..<max(a.digits.count, b.digits.count) {
            let sum = carry + (i < a.digits.count ? a.digits[i] : 0) + (i < b.digits.count ? b.digits[i] : 0)
            result.digits.append(sum % 10)
            carry = sum / 10
        }
        if carry > 0 { result.digits.append(carry) }
        return result
    }

    static func * (a: BigInt, b: BigInt) -> BigInt {
        var result = BigInt(0)
        result.digits = Array(repeating: 0, count: a.digits.count + b.digits.count)
        for (i, x) in a.digits.enumerated() {
            var carry = 0
            for (j, y) in b.digits.enumerated() {
                let value = result.digits[i + j] + x * y + carry
                (result.digits[i + j], carry) = (value % 10, value / 10)
            }
            result.digits[i + b.digits.count] += carry
        }
        result.trim()
        return result
    }

    static func += (a: inout BigInt, b: BigInt) { a = a + b }
}

let factorial = (1...30).reduce(BigInt(1)) { $0 * BigInt($1) }
print("30! =", factorial)
var (f, g) = (BigInt(0), BigInt(1))
for _ in 0..<100 { (f, g) = (g, f + g) }
print("fib(100) =", f)
var sum = BigInt("99999999999999999999")!
sum += BigInt(1)
print(sum, sum.description.count, BigInt("12a") == nil)
print(BigInt("000120")! == BigInt(120))
