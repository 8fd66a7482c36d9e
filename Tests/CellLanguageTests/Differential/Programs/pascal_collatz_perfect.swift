func pascal(_ rows: Int) -> [[Int]] {
    (1..<rows).reduce(into: [[1]]) { triangle, _ in
        let last = triangle[triangle.count - 1]
        triangle.append([1] + zip(last, last.dropFirst()).map(+) + [1])
    }
}

for row in pascal(6) {
    let text = row.map { String($0) }.joined(separator: " ")
    print(String(repeating: " ", count: (12 - text.count) / 2) + text)
}

func collatz(_ n: Int) -> UnfoldSequence<Int, (Int?, Bool)> {
    sequence(first: n) { $0 == 1 ? nil : ($0.isMultiple(of: 2) ? $0 / 2 : 3 * $0 + 1) }
}
print(Array(collatz(6)))
let longest = (1...50).max { collatz($0).reduce(0) { n, _ in n + 1 } < collatz($1).reduce(0) { n, _ in n + 1 } }!
print(longest, collatz(longest).map { $0 }.count, collatz(longest).max()!)

func divisors(_ n: Int) -> [Int] { (1...max(1, n / 2)).filter { n % $0 == 0 } }
let perfect = (2...500).filter { divisors($0).reduce(0, +) == $0 }
print("perfect:", perfect, "abundant:", (1...40).filter { divisors($0).reduce(0, +) > $0 })

let limit = 50
var sieve = Array(repeating: true, count: limit + 1)
sieve.replaceSubrange(0...1, with: [false, false])
for i in 2...limit where sieve[i] && i * i <= limit {
    for multiple in stride(from: i * i, through: limit, by: i) { sieve[multiple] = false }
}
let primes = sieve.indices.filter { sieve[$0] }
print(primes, zip(primes, primes.dropFirst()).filter { $1 - $0 == 2 }.map { "(\($0), \($1))" }.joined(separator: " "))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(1071, 462), (1...6).reduce(1) { $0 * $1 / gcd($0, $1) }, (1...9).map { String($0 * $0, radix: 2) })
