func spiral(_ m: [[Int]]) -> [Int] {
    guard let first = m.first else { return [] }
    let rest = m.dropFirst()
    guard !rest.isEmpty else { return first }
    let rotated = first.indices.reversed().map { c in rest.map { $0[c] } }
    return first + spiral(rotated)
}
func rotate(_ m: inout [[Int]]) {
    let n = m.count
    for i in 0..<n { for j in i..<n { (m[i][j], m[j][i]) = (m[j][i], m[i][j]) } }
    for i in m.indices { m[i].reverse() }
}
func islands(_ grid: [String]) -> [Int] {
    var cells = grid.map { Array($0) }
    func sink(_ r: Int, _ c: Int) -> Int {
        guard cells.indices.contains(r), cells[r].indices.contains(c), cells[r][c] == "1" else { return 0 }
        cells[r][c] = "0"
        return 1 + [(0, 1), (1, 0), (0, -1), (-1, 0)].map { sink(r + $0.0, c + $0.1) }.reduce(0, +)
    }
    return cells.indices.flatMap { r in cells[r].indices.map { c in sink(r, c) } }.filter { $0 > 0 }.sorted(by: >)
}
func twoSum(_ a: [Int], _ target: Int) -> (Int, Int)? {
    var seen = [Int: Int]()
    for (i, x) in a.enumerated() {
        if let j = seen[target - x] { return (j, i) }
        seen[x] = i
    }
    return nil
}
func longestUnique(_ s: String) -> Substring {
    var last: [Character: String.Index] = [:], start = s.startIndex, best = s.startIndex..<s.startIndex
    for i in s.indices {
        if let p = last[s[i]], p >= start { start = s.index(after: p) }
        last[s[i]] = i
        let end = s.index(after: i)
        if s.distance(from: start, to: end) > s.distance(from: best.lowerBound, to: best.upperBound) { best = start..<end }
    }
    return s[best]
}
func balanced(_ s: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack: [Character] = []
    for c in s {
        if pairs.values.contains(c) { stack.append(c) } else if let open = pairs[c], stack.popLast() != open { return false }
    }
    return stack.isEmpty
}
func merge(_ intervals: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    intervals.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, next in
        if let last = merged.last, last.overlaps(next) {
            merged[merged.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
        } else { merged.append(next) }
    }
}
func roman(_ n: Int) -> String {
    let table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    return table.reduce(into: (n, "")) { acc, e in while acc.0 >= e.0 { acc.0 -= e.0; acc.1 += e.1 } }.1
}
func fizz(_ n: Int) -> String {
    switch (n % 3, n % 5) { case (0, 0): "FizzBuzz"; case (0, _): "Fizz"; case (_, 0): "Buzz"; default: "\(n)" }
}
var m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print(spiral(m), spiral([[1, 2], [3, 4], [5, 6]]), spiral([]))
rotate(&m)
print(m)
print(islands(["11000", "11000", "00100", "00011"]), islands([]))
print(twoSum([2, 7, 11, 15], 26) as Any, twoSum([1], 2) == nil)
print(longestUnique("abcabcbb"), longestUnique("pwwkew"), longestUnique("").isEmpty)
print(["([]{})", "([)]", "((", ""].map(balanced))
print(merge([1...3, 8...10, 2...6, 10...12]), merge([]))
print([1994, 2026, 49].map(roman), (1...15).map(fizz).joined(separator: " "))
