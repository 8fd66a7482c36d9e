struct UnionFind<T: Hashable> {
    private var parent: [T: T] = [:]
    private var size: [T: Int] = [:]
    private(set) var groups = 0

    mutating func add(_ x: T) {
        guard parent.updateValue(x, forKey: x) == nil else { return }
        size[x] = 1
        groups += 1
    }
    mutating func find(_ x: T) -> T {
        guard let p = parent[x] else { add(x); return x }
        if p == x { return x }
        let root = find(p)
        parent[x] = root
        return root
    }
    @discardableResult mutating func union(_ a: T, _ b: T) -> Bool {
        var (x, y) = (find(a), find(b))
        guard x != y else { return false }
        if size[x]! < size[y]! { swap(&x, &y) }
        parent[y] = x
        size[x]! += size.removeValue(forKey: y)!
        groups -= 1
        return true
    }
    mutating func connected(_ a: T, _ b: T) -> Bool { find(a) == find(b) }
    var largest: Int { size.values.max() ?? 0 }
}

var sets = UnionFind<Int>()
(0..<10).forEach { sets.add($0) }
for (a, b) in [(0, 1), (2, 3), (1, 3), (4, 5), (0, 2)] { print(a, b, sets.union(a, b)) }
print(sets.groups, sets.largest, sets.connected(0, 3), sets.connected(0, 4))

// Kruskal: cheapest wiring
struct Wire: Comparable, CustomStringConvertible {
    var ends: ClosedRange<Character>, cost: Int
    static func < (a: Self, b: Self) -> Bool { a.cost != b.cost ? a.cost < b.cost : a.ends.lowerBound < b.ends.lowerBound }
    var description: String { "\(ends.lowerBound)\(ends.upperBound)(\(cost))" }
}
var wires: [Wire] = [.init(ends: "a"..."b", cost: 4), .init(ends: "b"..."c", cost: 8), .init(ends: "a"..."c", cost: 7), .init(ends: "c"..."d", cost: 4), .init(ends: "b"..."d", cost: 11)]
wires.sort()
var forest = UnionFind<Character>()
let chosen = wires.filter { forest.union($0.ends.lowerBound, $0.ends.upperBound) }
print(chosen, chosen.reduce(0) { $0 + $1.cost }, forest.groups)
// Islands on a map
let map = ["##..#", "#...#", "..#..", "...##"].map(Array.init)
struct Cell: Hashable { let r, c: Int }
var islands = UnionFind<Cell>()
for (r, row) in map.enumerated() {
    for (c, mark) in row.enumerated() where mark == "#" {
        let here = Cell(r: r, c: c)
        islands.add(here)
        if r > 0, map[r - 1][c] == "#" { islands.union(here, Cell(r: r - 1, c: c)) }
        if c > 0, row[c - 1] == "#" { islands.union(here, Cell(r: r, c: c - 1)) }
    }
}
print("islands:", islands.groups, "largest:", islands.largest)
