func lcs(_ a: String, _ b: String) -> String {
    let x = Array(a), y = Array(b)
    var t = [[Int]](repeating: .init(repeating: 0, count: y.count + 1), count: x.count + 1)
    for i in x.indices.reversed() { for j in y.indices.reversed() { t[i][j] = x[i] == y[j] ? t[i + 1][j + 1] + 1 : max(t[i + 1][j], t[i][j + 1]) } }
    var (i, j, out) = (0, 0, "")
    while i < x.count && j < y.count {
        if x[i] == y[j] { out.append(x[i]); i += 1; j += 1 } else if t[i + 1][j] >= t[i][j + 1] { i += 1 } else { j += 1 }
    }
    return out
}
func distance<S: StringProtocol, T: StringProtocol>(_ s: S, _ t: T) -> Int {
    var row = Array(0...t.count)
    for (i, a) in s.enumerated() {
        var previous = row[0]
        row[0] = i + 1
        for (j, b) in t.enumerated() { (previous, row[j + 1]) = (row[j + 1], a == b ? previous : 1 + min(previous, row[j], row[j + 1])) }
    }
    return row.last!
}
struct Item { let name: String; let weight, value: Int }
func knapsack(_ items: [Item], capacity: Int) -> (value: Int, chosen: [String]) {
    var best = Array(repeating: (value: 0, chosen: [String]()), count: capacity + 1)
    for item in items where item.weight <= capacity {
        for w in stride(from: capacity, through: item.weight, by: -1) {
            let candidate = best[w - item.weight]
            if candidate.value + item.value > best[w].value { best[w] = (candidate.value + item.value, candidate.chosen + [item.name]) }
        }
    }
    return best[capacity]
}
func change(_ amount: Int, _ coins: [Int]) -> [Int]? {
    var from = [0: 0], frontier = [0]
    while !frontier.isEmpty, from[amount] == nil {
        frontier = frontier.flatMap { a in coins.map { (a + $0, $0) } }.filter { $0.0 <= amount && from.updateValue($0.1, forKey: $0.0) == nil }.map(\.0)
    }
    guard from[amount] != nil else { return nil }
    return Array(sequence(first: amount) { a in a > 0 ? a - from[a]! : nil }.lazy.filter { $0 > 0 }.map { from[$0]! })
}
print(lcs("AGGTAB", "GXTXAYB"), distance("kitten", "sitting"), distance("flaw".dropFirst(), "lawn"), lcs("", "x").isEmpty)
print(knapsack([Item(name: "map", weight: 9, value: 150), .init(name: "compass", weight: 13, value: 35), .init(name: "water", weight: 153, value: 200), .init(name: "sandwich", weight: 50, value: 160)], capacity: 100))
print(change(63, [1, 10, 21, 25]).map { $0.sorted() } as Any, change(3, [2]) as Any)
func permutations<T>(_ a: [T]) -> [[T]] { a.isEmpty ? [[]] : a.indices.flatMap { i in permutations(Array(a[..<i] + a[(i + 1)...])).map { [a[i]] + $0 } } }
func subsets<T>(_ a: [T]) -> [[T]] { a.reduce([[]]) { sets, x in sets + sets.map { $0 + [x] } } }
func queens(_ n: Int, _ placed: [Int] = []) -> Int {
    placed.count == n ? 1 : (0..<n).filter { c in placed.enumerated().allSatisfy { r, q in q != c && abs(q - c) != placed.count - r } }.map { queens(n, placed + [$0]) }.reduce(0, +)
}
print(permutations([1, 2, 3]).map { $0.map(String.init).joined() }, subsets(["a", "b"]), queens(6), permutations(Array("ab")).map { String($0) })
var calls = 0
func hanoi(_ n: Int, _ a: Character = "A", _ b: Character = "B", _ c: Character = "C", move: (Character, Character) -> Void) {
    calls += 1
    if n == 0 { return }
    hanoi(n - 1, a, c, b, move: move); move(a, c); hanoi(n - 1, b, a, c, move: move)
}
var moves: [String] = []
hanoi(3) { moves.append("\($0)\($1)") }
print(moves.joined(separator: " "), calls)
let grid = ["S.#.", "..#.", ".#..", "...E"].map(Array.init)
func find(_ c: Character) -> (Int, Int)? { for (r, row) in grid.enumerated() { if let k = row.firstIndex(of: c) { return (r, k) } }; return nil }
var queue = [(find("S")!, 0)], seen = Set(["\(find("S")!)"])
search: while !queue.isEmpty {
    let ((r, c), d) = queue.removeFirst()
    if grid[r][c] == "E" { print("distance", d); break search }
    for (y, x) in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)] where grid.indices ~= y && grid[y].indices ~= x && grid[y][x] != "#" && seen.insert("\((y, x))").inserted { queue.append(((y, x), d + 1)) }
}
