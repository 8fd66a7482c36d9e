struct Maze {
    struct Cell: Hashable { var x: Int, y: Int
        static func + (c: Cell, d: Direction) -> Cell { Cell(x: c.x + d.delta.x, y: c.y + d.delta.y) } }
    enum Direction: Int, CaseIterable {
        case north, east, south, west
        var opposite: Direction { Direction(rawValue: (rawValue + 2) % 4)! }
        var delta: (x: Int, y: Int) { [(0, -1), (1, 0), (0, 1), (-1, 0)][rawValue] }
    }
    struct Walls: OptionSet {
        let rawValue: UInt8
        static let all: Walls = [.init(.north), .init(.east), .init(.south), .init(.west)]
        init(rawValue: UInt8) { self.rawValue = rawValue }
        init(_ d: Direction) { rawValue = 1 << UInt8(d.rawValue) }
    }
    let width: Int, height: Int
    private var walls: [[Walls]]
    init(_ width: Int, _ height: Int, seed: Int) {
        (self.width, self.height) = (width, height)
        walls = .init(repeating: .init(repeating: .all, count: width), count: height)
        var state = seed
        func random(_ n: Int) -> Int {
            state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff
            return (state >> 8) % n
        }
        var visited: Set<Cell> = [Cell(x: 0, y: 0)]
        var stack = Array(visited)
        while let here = stack.last {
            let options = Direction.allCases.filter { contains(here + $0) && !visited.contains(here + $0) }
            if options.isEmpty { stack.removeLast(); continue }
            let d = options[random(options.count)], next = here + d
            walls[here.y][here.x].remove(Walls(d))
            walls[next.y][next.x].remove(.init(d.opposite))
            visited.insert(next)
            stack.append(next)
        }
    }
    func contains(_ c: Cell) -> Bool { (0..<width) ~= c.x && (0..<height) ~= c.y }
    func isOpen(_ c: Cell, _ d: Direction) -> Bool { !walls[c.y][c.x].contains(Walls(d)) }
    func solve(from start: Cell, to goal: Cell) -> [Direction] {
        var cameFrom: [Cell: (cell: Cell, by: Direction)] = [:], frontier = [start]
        while let c = frontier.first, c != goal {
            frontier.removeFirst()
            for d in Direction.allCases where isOpen(c, d) && c + d != start && cameFrom[c + d] == nil {
                cameFrom[c + d] = (c, d)
                frontier.append(c + d)
            }
        }
        var path: [Direction] = [], at = goal
        while at != start, let step = cameFrom[at] { path.append(step.by); at = step.cell }
        return path.reversed()
    }
    func draw(_ marks: Set<Cell> = []) -> String {
        var out = "+" + String(repeating: "--+", count: width) + "\n"
        for y in 0..<height {
            var middle = "|", bottom = "+"
            for x in 0..<width {
                let c = Cell(x: x, y: y)
                middle += (marks.contains(c) ? "* " : "  ") + (isOpen(c, .east) ? " " : "|")
                bottom += isOpen(c, .south) ? "  +" : "--+"
            }
            out += middle + "\n" + bottom + (y < height - 1 ? "\n" : "")
        }
        return out
    }
}
let maze = Maze(7, 4, seed: 11)
let path = maze.solve(from: .init(x: 0, y: 0), to: .init(x: 6, y: 3))
let cells = path.reduce(into: [Maze.Cell(x: 0, y: 0)]) { $0.append($0.last! + $1) }
print(maze.draw(Set(cells)))
print(path.count, path.map { "\($0)".first!.uppercased() }.joined(), Maze.Walls.all.rawValue)
print(Maze.Direction.allCases.map(\.opposite), path.filter { $0 == .east }.count - path.filter { $0 == .west }.count)
