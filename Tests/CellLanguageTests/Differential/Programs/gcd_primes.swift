func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func lcm(_ a: Int, _ b: Int) -> Int { a / gcd(a, b) * b }
print(gcd(48, 36), lcm(4, 6), gcd(17, 5))
func factors(_ n: Int) -> [Int] {
    var rest = n
    var found: [Int] = []
    var divisor = 2
    while divisor * divisor <= rest {
        while rest % divisor == 0 {
            found.append(divisor)
            rest /= divisor
        }
        divisor += 1
    }
    if rest > 1 { found.append(rest) }
    return found
}
for n in [12, 97, 360, 1001] { print(n, "=", factors(n).map { String($0) }.joined(separator: " * ")) }
