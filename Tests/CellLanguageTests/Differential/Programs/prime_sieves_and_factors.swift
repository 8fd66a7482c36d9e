// Primes in several ways, factorisation, totients, Goldbach, perfect numbers, Collatz records.
func sieve(upTo n: Int) -> [Int] {
    guard n >= 2 else { return [] }
    var isPrime = [Bool](repeating: true, count: n + 1)
    isPrime[0...1] = [false, false]
    var p = 2
    while p * p <= n {
        defer { p += 1 }
        guard isPrime[p] else { continue }
        for multiple in stride(from: p * p, through: n, by: p) { isPrime[multiple] = false }
    }
    return isPrime.indices.filter { isPrime[$0] }
}

struct Primes: Sequence, IteratorProtocol {
    private var found: [Int] = []
    mutating func next() -> Int? {
        var candidate = (found.last ?? 1) + 1
        while !found.prefix(while: { $0 * $0 <= candidate }).allSatisfy({ candidate % $0 != 0 }) { candidate += 1 }
        found.append(candidate)
        return candidate
    }
}

func factors(_ n: Int) -> [(prime: Int, power: Int)] {
    var (rest, result) = (n, [(prime: Int, power: Int)]())
    for p in sequence(first: 2, next: { $0 == 2 ? 3 : $0 + 2 }).prefix(while: { $0 * $0 <= n }) where rest % p == 0 {
        var power = 0
        while rest.isMultiple(of: p) { rest /= p; power += 1 }
        result.append((p, power))
    }
    if rest > 1 { result.append((rest, 1)) }
    return result
}

let primes = sieve(upTo: 100)
print(primes.count, primes.suffix(3), Array(Primes().prefix(10)), Primes().first { $0 > 60 }!, sieve(upTo: 1))
for n in [360, 97, 1001, 1_048_576] { print(n, "=", factors(n).map { $0.power == 1 ? "\($0.prime)" : "\($0.prime)^\($0.power)" }.joined(separator: " · ")) }

let totient = { (n: Int) in factors(n).reduce(n) { $0 / $1.prime * ($1.prime - 1) } }
print((1...12).map(totient), factors(360).map { $0.power + 1 }.reduce(1, *))

func goldbach(_ n: Int) -> (Int, Int)? {
    let set = Set(primes)
    return primes.first { set.contains(n - $0) }.map { ($0, n - $0) }
}
print(goldbach(98)!, goldbach(28) ?? (0, 0), goldbach(11) as Any)
let divisorSums = (1...500).map { n in (n, (1..<max(n, 2)).filter { n % $0 == 0 && $0 < n }.reduce(0, +)) }
print(divisorSums.filter { $0.0 == $0.1 && $0.0 > 1 }.map(\.0), divisorSums.filter { $0.1 > $0.0 }.count)

var record = (start: 1, steps: 0)
for start in 1...300 {
    let steps = sequence(first: start) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }.reduce(-1) { count, _ in count + 1 }
    if steps > record.steps { record = (start, steps) }
}
print(record, zip(primes, primes.dropFirst()).filter { $1 - $0 == 2 }.count)
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
func modPower(_ base: Int, _ exponent: Int, _ modulus: Int) -> Int {
    var (result, base, exponent) = (1, base % modulus, exponent)
    while exponent > 0 {
        if exponent & 1 == 1 { result = result * base % modulus }
        base = base * base % modulus
        exponent >>= 1
    }
    return result
}
print(gcd(462, 1071), [12, 18, 30].reduce(0, gcd), modPower(3, 200, 1_000_007), primes.filter { modPower(2, $0 - 1, $0) != 1 })
