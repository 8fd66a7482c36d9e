// A grid that topples: nested arrays changed in place by recursion.
struct Sandpile {
    var grid: [[Int]]
    private(set) var topplings = 0
    init(size: Int) { grid = Array(repeating: Array(repeating: 0, count: size), count: size) }

    mutating func drop(_ grains: Int, row: Int, column: Int) {
        grid[row][column] += grains
        settle(row, column)
    }
    private mutating func settle(_ row: Int, _ column: Int) {
        while grid[row][column] >= 4 {
            grid[row][column] -= 4
            topplings += 1
            for (dy, dx) in [(-1, 0), (1, 0), (0, -1), (0, 1)] {
                let y = row + dy, x = column + dx
                guard grid.indices.contains(y), grid[y].indices.contains(x) else { continue }
                grid[y][x] += 1
                settle(y, x)
            }
        }
    }
    var picture: String {
        grid.map { row in row.map { ".:*#"[$0] }.joined() }.joined(separator: "\n")
    }
}
extension String {
    subscript(offset: Int) -> String { String(self[index(startIndex, offsetBy: offset)]) }
}
var pile = Sandpile(size: 7)
let before = pile
pile.drop(60, row: 3, column: 3)
print(pile.picture)
print(pile.topplings, before.topplings, before.grid.allSatisfy { $0.allSatisfy { $0 == 0 } })
print(pile.grid.reduce(0) { $0 + $1.reduce(0, +) })
