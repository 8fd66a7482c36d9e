struct Point: Hashable { var x: Int, y: Int }
struct Grid {
    private var cells: [[Character]]
    init(_ text: String) { cells = text.split(separator: "\n").map(Array.init) }
    subscript(p: Point) -> Character? {
        guard cells.indices.contains(p.y), cells[p.y].indices.contains(p.x) else { return nil }
        return cells[p.y][p.x]
    }
    mutating func mark(_ path: some Sequence<Point>) { for p in path where self[p] == "." { cells[p.y][p.x] = "*" } }
    func find(_ c: Character) -> Point? {
        for (y, row) in cells.enumerated() { if let x = row.firstIndex(of: c) { return Point(x: x, y: y) } }
        return nil
    }
    var text: String { cells.map { String($0) }.joined(separator: "\n") }
}
func shortestPath(in grid: Grid, from start: Point, to goal: Point) -> [Point]? {
    var previous: [Point: Point] = [:], queue = [start], seen: Set<Point> = [start], head = 0
    while head < queue.count {
        let p = queue[head]; head += 1
        if p == goal {
            var path = [p]
            while let before = previous[path[0]] { path.insert(before, at: 0) }
            return path
        }
        for (dx, dy) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
            let next = Point(x: p.x + dx, y: p.y + dy)
            guard let cell = grid[next], cell != "#", seen.insert(next).inserted else { continue }
            previous[next] = p
            queue.append(next)
        }
    }
    return nil
}
var grid = Grid("""
S..#....
.#.#.##.
.#...#..
.####.#.
......#G
""")
if let start = grid.find("S"), let goal = grid.find("G"), let path = shortestPath(in: grid, from: start, to: goal) {
    print("steps:", path.count - 1)
    grid.mark(path)
    print(grid.text)
} else { print("no way") }
print(shortestPath(in: Grid("S#G"), from: Point(x: 0, y: 0), to: Point(x: 2, y: 0)) == nil)
