struct PrimeSieve: Sequence {
    let limit: Int
    private let composite: [Bool]
    init(upTo limit: Int) {
        self.limit = limit
        var c = [Bool](repeating: false, count: Swift.max(limit, 1) + 1)
        c[0] = true; c[1] = true
        var p = 2
        while p * p <= limit {
            if !c[p] { for m in stride(from: p * p, through: limit, by: p) { c[m] = true } }
            p += 1
        }
        composite = c
    }
    func contains(_ n: Int) -> Bool { (2...Swift.max(2, limit)) ~= n && !composite[n] }
    func makeIterator() -> AnyIterator<Int> {
        var n = 1
        return AnyIterator {
            repeat { n += 1 } while n <= limit && composite[n]
            return n <= limit ? n : nil
        }
    }
}

extension BinaryInteger {
    var digits: [Int] {
        var n = magnitude, out: [Int] = []
        repeat { out.insert(Int(n % 10), at: 0); n /= 10 } while n > 0
        return out
    }
    var isPerfect: Bool {
        self > 1 && stride(from: 1, to: Int(self), by: 1).filter { Int(self) % $0 == 0 }.reduce(0, +) == Int(self)
    }
    func factorized() -> [(prime: Self, power: Int)] {
        var rest = self, p: Self = 2, result: [(prime: Self, power: Int)] = []
        while p * p <= rest {
            var k = 0
            while rest.isMultiple(of: p) { rest /= p; k += 1 }
            if k > 0 { result.append((p, k)) }
            p += p == 2 ? 1 : 2
        }
        if rest > 1 { result.append((rest, 1)) }
        return result
    }
}

func gcd<I: BinaryInteger>(_ a: I, _ b: I) -> I { b == 0 ? a : gcd(b, a % b) }
func lcm<I: BinaryInteger>(_ a: I, _ b: I) -> I { a / gcd(a, b) * b }

let primes = PrimeSieve(upTo: 60)
print(Array(primes))
print(primes.contains(59), primes.contains(57), primes.contains(-5))
let twins = zip(primes, primes.dropFirst()).filter { $1 - $0 == 2 }.map { "(\($0),\($1))" }
print(twins.joined())
print(primes.reduce(0, +), primes.min()!, primes.first { $0 % 10 == 7 } ?? 0)
for n in [360, 97, 1001, 65_536] {
    print(n, "=", n.factorized().map { $0.power > 1 ? "\($0.prime)^\($0.power)" : "\($0.prime)" }.joined(separator: " * "))
}
print((UInt8(210).factorized().map { $0.prime }), Int64(-9075).digits)
print((1...500).filter(\.isPerfect), (1...20).reduce(1, lcm), gcd(462, 1071))
var collatz = Array(sequence(first: 27) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 })
print(collatz.count - 1, collatz.max()!, collatz.suffix(5))
