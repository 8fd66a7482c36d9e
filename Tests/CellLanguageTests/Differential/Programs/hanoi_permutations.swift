// Recursion exercises.

func hanoi(_ n: Int, from a: Character = "A", via b: Character = "B", to c: Character = "C", _ moves: inout [(Int, Character, Character)]) {
    guard n > 0 else { return }
    hanoi(n - 1, from: a, via: c, to: b, &moves)
    moves.append((n, a, c))
    hanoi(n - 1, from: b, via: a, to: c, &moves)
}

func permutations<T>(_ items: [T]) -> [[T]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { i -> [[T]] in
        var rest = items
        let x = rest.remove(at: i)
        return permutations(rest).map { [x] + $0 }
    }
}

func subsets<T>(_ items: ArraySlice<T>) -> [[T]] {
    guard let first = items.first else { return [[]] }
    let others = subsets(items.dropFirst())
    return others + others.map { [first] + $0 }
}

func ackermann(_ m: Int, _ n: Int) -> Int {
    switch (m, n) {
    case (0, _): return n + 1
    case (_, 0): return ackermann(m - 1, 1)
    default: return ackermann(m - 1, ackermann(m, n - 1))
    }
}

var memo: [[Int]: Int] = [:]
func gridPaths(_ r: Int, _ c: Int) -> Int {
    if r == 0 || c == 0 { return 1 }
    if let known = memo[[r, c]] { return known }
    let v = gridPaths(r - 1, c) + gridPaths(r, c - 1)
    memo[[r, c]] = v
    return v
}

func flatten(_ x: Any) -> [Int] {
    if let n = x as? Int { return [n] }
    if let a = x as? [Any] { return a.flatMap(flatten) }
    return []
}

func power(_ x: Double, _ n: Int) -> Double {
    if n == 0 { return 1 }
    if n < 0 { return 1 / power(x, -n) }
    let h = power(x, n / 2)
    return n.isMultiple(of: 2) ? h * h : h * h * x
}

var moves: [(Int, Character, Character)] = []
hanoi(3, &moves)
for (i, m) in moves.enumerated() { print(i + 1, m) }
print(permutations([1, 2, 3]))
print(permutations(Array("abcd")).count, permutations(["x"]))
print(subsets(["r", "g", "b"][...]))
print((0...2).map { m in (0...3).map { ackermann(m, $0) } })
print(gridPaths(16, 16), memo.count)
print(flatten([1, [2, [3, [4]], 5], "skip", [[]]] as [Any]))
print(power(2, 10), power(2, -2), power(1.5, 3), power(10, 20), power(0.1, 5))
