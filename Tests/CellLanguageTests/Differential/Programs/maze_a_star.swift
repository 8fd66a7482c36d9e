struct Point: Hashable { var x, y: Int
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    static let directions: [Point] = [.init(x: 0, y: -1), .init(x: 1, y: 0), .init(x: 0, y: 1), .init(x: -1, y: 0)]
    var neighbours: [Point] { Self.directions.map { self + $0 } }
    func distance(to o: Point) -> Int { abs(x - o.x) + abs(y - o.y) }
}
struct Maze {
    private var grid: [[Character]]
    let start: Point, goal: Point
    init?(_ text: String) {
        let rows = text.split(separator: "\n").map(Array.init)
        var found: [Character: Point] = [:]
        for (y, row) in rows.enumerated() {
            for (x, c) in row.enumerated() where c == "S" || c == "G" { found[c] = Point(x: x, y: y) }
        }
        guard let s = found["S"], let g = found["G"] else { return nil }
        (grid, start, goal) = (rows, s, g)
    }
    subscript(p: Point) -> Character? {
        guard grid.indices.contains(p.y), grid[p.y].indices ~= p.x else { return nil }
        return grid[p.y][p.x]
    }
    func isOpen(_ p: Point) -> Bool { self[p].map { $0 != "#" } ?? false }
    func solve() -> [Point]? {
        var open: Set = [start], from: [Point: Point] = [:], g = [start: 0]
        while let current = open.min(by: { (g[$0]! + $0.distance(to: goal), $0.y, $0.x) < (g[$1]! + $1.distance(to: goal), $1.y, $1.x) }) {
            if current == goal {
                return Array(sequence(first: current, next: { from[$0] })).reversed()
            }
            open.remove(current)
            for n in current.neighbours where isOpen(n) {
                let cost = g[current]! + 1
                if cost < g[n, default: Int.max] {
                    (from[n], g[n]) = (current, cost)
                    open.insert(n)
                }
            }
        }
        return nil
    }
    func drawn(_ path: [Point]) -> String {
        var copy = grid
        path.dropFirst().dropLast().forEach { copy[$0.y][$0.x] = "·" }
        return copy.map { String($0) }.joined(separator: "\n")
    }
}
let text = """
S.#.....
..#.##.#
.##.#...
......#G
"""
if let maze = Maze(text), let path = maze.solve() {
    print(path.count - 1, "steps")
    print(maze.drawn(path))
    print(path.prefix(3).map { ($0.x, $0.y) })
}
print(Maze("....") == nil, Maze("S#G")?.solve() as Any)
