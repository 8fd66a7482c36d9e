enum BaseError: Error { case invalidRadix(Int), invalidDigit(Character) }
struct Base {
    static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    let radix: Int
    init(_ radix: Int) throws {
        guard 2...36 ~= radix else { throw BaseError.invalidRadix(radix) }
        self.radix = radix
    }
    func encode(_ n: Int) -> String {
        guard n != 0 else { return "0" }
        var m = n.magnitude, out: [Character] = []
        while m > 0 {
            let (q, r) = m.quotientAndRemainder(dividingBy: UInt(radix))
            out.append(Self.digits[Int(r)])
            m = q
        }
        return (n < 0 ? "-" : "") + String(out.reversed())
    }
    func decode(_ s: String) throws -> Int {
        let negative = s.hasPrefix("-")
        let value = try s.drop { $0 == "-" }.lowercased().reduce(0) { acc, c in
            guard let d = Self.digits[..<radix].firstIndex(of: c) else { throw BaseError.invalidDigit(c) }
            return acc * radix + d
        }
        return negative ? -value : value
    }
}
for (n, r) in [(255, 2), (255, 16), (-1295, 36), (0, 7), (123_456_789, 8), (Int.min, 16), (1 << 40, 32)] {
    let base = try Base(r)
    let s = base.encode(n)
    print(n, "base", r, "->", s, s == String(n, radix: r), Int(s, radix: r) == n)
}
for (s, r) in [("ff", 16), ("-Zz", 36), ("102", 2), ("", 10), ("10", 37), ("7é", 8)] {
    do { print(s, try Base(r).decode(s)) }
    catch BaseError.invalidDigit(let c) { print(s, "invalid digit", c) }
    catch { print(s, error) }
}

// Negative bases, factoradic, balanced ternary
func negabinary(_ n: Int) -> String {
    var n = n, out = n == 0 ? "0" : ""
    while n != 0 {
        let r = n & 1
        out = "\(r)" + out
        n = (n - r) / -2
    }
    return out
}
func balancedTernary(_ n: Int) -> String {
    var n = n, out = ""
    repeat {
        let r = ((n % 3) + 3) % 3
        out = String("0+-"[r]) + out
        n = (n - (r == 2 ? -1 : r)) / 3
    } while n != 0
    return out
}
extension StringProtocol { subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] } }
func factoradic(_ n: Int) -> [Int] {
    sequence(state: (n, 1)) { s in
        guard s.0 > 0 else { return nil }
        defer { s = (s.0 / s.1, s.1 + 1) }
        return s.0 % s.1
    }.reversed()
}
for n in [-5, -1, 0, 2, 6, 19] { print(n, negabinary(n), balancedTernary(n), n > 0 ? factoradic(n) : []) }
let roundTrip = (2...36).allSatisfy { r in [0, 1, -1, 12345, -987654321].allSatisfy { Int(String($0, radix: r), radix: r) == $0 } }
print(roundTrip, String(UInt64.max, radix: 36, uppercase: true), String(Int8.min, radix: 2), 0b101 + 0o17 + 0xA)
print(Array("Hi!".utf8).map { try! Base(2).encode(Int($0)) }.map { String(repeating: "0", count: 8 - $0.count) + $0 }.joined(separator: " "))
print([192, 168, 0, 1].reduce(0 as UInt32) { $0 << 8 | $1 }, (0..<4).map { (3232235521 as UInt32) >> (24 - 8 * $0) & 0xFF }.map(String.init).joined(separator: "."))
