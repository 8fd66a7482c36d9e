func fizzBuzz(upTo n: Int) -> [String] {
    (1...n).map { i in
        switch (i % 3, i % 5) {
        case (0, 0): "FizzBuzz"
        case (0, _): "Fizz"
        case (_, 0): "Buzz"
        default: "\(i)"
        }
    }
}
print(fizzBuzz(upTo: 15).joined(separator: ","))
func twoSum(_ nums: [Int], _ target: Int) -> [Int]? {
    var seen = [Int: Int]()
    for (i, n) in nums.enumerated() {
        if let j = seen[target - n] { return [j, i] }
        seen[n] = i
    }
    return nil
}
print(twoSum([2, 7, 11, 15], 9) ?? [], twoSum([1, 2], 7) as Any)
func maxSubarray(_ a: [Int]) -> (sum: Int, range: ClosedRange<Int>) {
    var best = (sum: a[0], range: 0...0), current = 0, start = 0
    for (i, x) in a.enumerated() {
        if current <= 0 { (current, start) = (x, i) } else { current += x }
        if current > best.sum { best = (current, start...i) }
    }
    return best
}
let m = maxSubarray([-2, 1, -3, 4, -1, 2, 1, -5, 4])
print(m, m.range.count)
func permutations<T>(_ items: [T]) -> [[T]] {
    guard let first = items.first else { return [[]] }
    return permutations(Array(items.dropFirst())).flatMap { p in
        (0...p.count).map { i in Array(p[..<i] + [first] + p[i...]) }
    }
}
print(permutations([1, 2, 3]), permutations(Array("ab")).map { String($0) })
func spiral(_ m: [[Int]]) -> [Int] {
    guard let top = m.first else { return [] }
    let rest = m.dropFirst()
    guard !rest.isEmpty else { return top }
    let turned = rest[rest.startIndex].indices.reversed().map { c in rest.map { $0[c] } }
    return top + spiral(turned)
}
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
func hanoi(_ n: Int, from: Character = "A", to: Character = "C", via: Character = "B", move: (Character, Character) -> Void) {
    guard n > 0 else { return }
    hanoi(n - 1, from: from, to: via, via: to, move: move)
    move(from, to)
    hanoi(n - 1, from: via, to: to, via: from, move: move)
}
var moves: [String] = []
hanoi(3) { moves.append("\($0)\($1)") }
print(moves, moves.count)
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
func lcm(_ a: Int, _ b: Int) -> Int { a / gcd(a, b) * b }
print((1...10).reduce(1, lcm), [48, 36, 120].reduce(0, gcd))
func climb(_ n: Int, memo: inout [Int: Int]) -> Int {
    if n < 2 { return 1 }
    if let m = memo[n] { return m }
    let r = climb(n - 1, memo: &memo) + climb(n - 2, memo: &memo)
    memo[n] = r
    return r
}
var memo: [Int: Int] = [:]
print(climb(30, memo: &memo), memo.count)
print(String(255, radix: 2), Int("101", radix: 2)!, (0..<5).map { 1 << $0 }.reversed() as [Int])
func pascal(_ n: Int) -> [[Int]] { (0..<n).reduce(into: []) { t, i in t.append(i == 0 ? [1] : zip([0] + t[i - 1], t[i - 1] + [0]).map(+)) } }
for row in pascal(5) { print(String(repeating: " ", count: 5 - row.count) + row.map(String.init).joined(separator: " ")) }
