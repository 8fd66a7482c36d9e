func sieve(upTo n: Int) -> [Int] {
    guard n >= 2 else { return [] }
    var composite = [Bool](repeating: false, count: n + 1)
    return (2...n).filter { p in
        guard !composite[p] else { return false }
        for m in stride(from: p * p, through: n, by: p) { composite[m] = true }
        return true
    }
}

func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func lcm<T: BinaryInteger>(_ a: T, _ b: T) -> T { a / gcd(a, b) * b }
func extendedGCD(_ a: Int, _ b: Int) -> (g: Int, x: Int, y: Int) {
    guard b != 0 else { return (a, 1, 0) }
    let (g, x, y) = extendedGCD(b, a % b)
    return (g, y, x - a / b * y)
}

extension UInt64 {
    func multiplied(by other: UInt64, modulo m: UInt64) -> UInt64 {
        m.dividingFullWidth(multipliedFullWidth(by: other)).remainder
    }
    func power(_ exponent: UInt64, modulo m: UInt64) -> UInt64 {
        var (result, base, e): (UInt64, UInt64, UInt64) = (1, self % m, exponent)
        while e > 0 {
            if e & 1 == 1 { result = result.multiplied(by: base, modulo: m) }
            base = base.multiplied(by: base, modulo: m)
            e >>= 1
        }
        return result
    }
    var isPrime: Bool {
        guard self > 3 else { return self > 1 }
        guard self & 1 == 1 else { return false }
        let s = (self - 1).trailingZeroBitCount
        let d = (self - 1) >> UInt64(s)
        return [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37].allSatisfy { (a: UInt64) in
            if a % self == 0 { return true }
            var x = a.power(d, modulo: self)
            if x == 1 || x == self - 1 { return true }
            for _ in 1..<Swift.max(s, 1) {
                x = x.multiplied(by: x, modulo: self)
                if x == self - 1 { return true }
            }
            return false
        }
    }
}

func factorize(_ n: Int) -> [(prime: Int, power: Int)] {
    var n = n, out: [(prime: Int, power: Int)] = []
    for p in sequence(first: 2, next: { $0 == 2 ? 3 : $0 + 2 }) {
        guard p * p <= n else { break }
        var k = 0
        while n.isMultiple(of: p) { n /= p; k += 1 }
        if k > 0 { out.append((p, k)) }
    }
    return n > 1 ? out + [(n, 1)] : out
}
print(sieve(upTo: 60), sieve(upTo: 1), sieve(upTo: 10_000).count)
print(gcd(84, 36), lcm(4 as UInt8, 6), gcd(0, 9), (1...20).reduce(1, lcm), extendedGCD(240, 46))
for n in [1, 97, 360, 1001, 1 << 20, 9_999_991] {
    print(n, "=", factorize(n).map { $1 == 1 ? "\($0)" : "\($0)^\($1)" }.joined(separator: " × "))
}
print(factorize(12), (2 as UInt64).power(64, modulo: 1_000_000_007), (3 as UInt64).power(.max, modulo: .max - 58))
print([0, 1, 2, 561, 7919, 1_000_000_007, 18446744073709551557].map(\UInt64.isPrime))
print(zip(sieve(upTo: 100), sieve(upTo: 100).dropFirst()).filter { $1 - $0 == 2 }.map { "(\($0),\($1))" }.joined(separator: " "))
print((1...500).filter { n in (1..<n).filter { n % $0 == 0 }.reduce(0, +) == n }, (10...99).first { n in String(n * n).hasSuffix("\(n)") } ?? 0)
