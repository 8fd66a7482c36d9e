func solveQueens(_ n: Int) -> (count: Int, first: [Int]?) {
    var cols = Set<Int>(), d1 = Set<Int>(), d2 = Set<Int>(), placed: [Int] = [], count = 0, first: [Int]?
    func place(_ row: Int) {
        if row == n { count += 1; first = first ?? placed; return }
        for c in 0..<n where !cols.contains(c) && !d1.contains(row + c) && !d2.contains(row - c) {
            cols.insert(c); d1.insert(row + c); d2.insert(row - c); placed.append(c)
            place(row + 1)
            placed.removeLast(); cols.remove(c); d1.remove(row + c); d2.remove(row - c)
        }
    }
    place(0)
    return (count, first)
}
let q = solveQueens(6)
print(q.count, q.first ?? [])
for c in q.first! { print((0..<6).map { $0 == c ? "Q" : "." }.joined(separator: " ")) }
struct Sudoku {
    var cells: [[Int]]
    func candidates(_ r: Int, _ c: Int) -> [Int] {
        let n = cells.count, b = Int(Double(n).squareRoot())
        var used = Set(cells[r])
        used.formUnion(cells.map { $0[c] })
        for i in 0..<b { for j in 0..<b { used.insert(cells[r / b * b + i][c / b * b + j]) } }
        return (1...n).filter { !used.contains($0) }
    }
    mutating func solve() -> Bool {
        var best: (r: Int, c: Int, options: [Int])?
        for (r, row) in cells.enumerated() {
            for (c, v) in row.enumerated() where v == 0 {
                let o = candidates(r, c)
                if best.map({ o.count < $0.options.count }) ?? true { best = (r, c, o) }
            }
        }
        guard let (r, c, options) = best else { return true }
        for v in options {
            cells[r][c] = v
            if solve() { return true }
        }
        cells[r][c] = 0
        return false
    }
}
var s = Sudoku(cells: [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]])
print(s.solve(), s.cells)
func subsets<T>(_ xs: [T]) -> [[T]] { xs.reduce([[]]) { acc, x in acc + acc.map { $0 + [x] } } }
print(subsets([1, 2, 3]), subsets("ab".map { $0 }).count)
func combinations<C: Collection>(_ c: C, taking k: Int) -> [[C.Element]] {
    if k == 0 { return [[]] }
    guard let head = c.first else { return [] }
    let tail = c.dropFirst()
    return combinations(tail, taking: k - 1).map { [head] + $0 } + combinations(tail, taking: k)
}
print(combinations(["a", "b", "c", "d"], taking: 2).map { $0.joined() }, combinations(1...5, taking: 3).count)
func partitions(_ n: Int, max m: Int? = nil) -> [[Int]] {
    guard n > 0 else { return [[]] }
    return stride(from: min(n, m ?? n), through: 1, by: -1).flatMap { k in partitions(n - k, max: k).map { [k] + $0 } }
}
print(partitions(5).map { $0.map(String.init).joined(separator: "+") })
func ackermann(_ m: Int, _ n: Int) -> Int {
    switch (m, n) { case (0, _): n + 1; case (_, 0): ackermann(m - 1, 1); default: ackermann(m - 1, ackermann(m, n - 1)) }
}
print(ackermann(2, 3), (1...5).map { n in (1...n).reduce(1, *) })
func wordBreak(_ s: Substring, _ words: Set<String>) -> [String]? {
    if s.isEmpty { return [] }
    for end in s.indices.dropFirst() + [s.endIndex] where words.contains(String(s[..<end])) {
        if let rest = wordBreak(s[end...], words) { return [String(s[..<end])] + rest }
    }
    return nil
}
print(wordBreak("catsanddog", ["cat", "cats", "and", "sand", "dog"]) ?? [], wordBreak("xyz", ["x"]) as Any)
