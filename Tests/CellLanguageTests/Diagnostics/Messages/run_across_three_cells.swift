struct Grid {
    var rows: [[Int]]
    func value(_ x: Int, _ y: Int) -> Int { rows[y][x] }
}
// ---- next cell ----
func column(_ x: Int, of grid: Grid) -> [Int] {
    (0..<4).map { grid.value(x, $0) }
}
// ---- next cell ----
let grid = Grid(rows: [[1, 2], [3, 4]])
print(column(0, of: grid))
