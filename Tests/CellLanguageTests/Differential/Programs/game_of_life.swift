func step(_ cells: [[Bool]]) -> [[Bool]] {
    var next = cells
    for row in cells.indices {
        for column in cells[row].indices {
            var neighbours = 0
            for r in max(0, row - 1)...min(cells.count - 1, row + 1) {
                for c in max(0, column - 1)...min(cells[row].count - 1, column + 1) {
                    if (r != row || c != column) && cells[r][c] { neighbours += 1 }
                }
            }
            next[row][column] = neighbours == 3 || (cells[row][column] && neighbours == 2)
        }
    }
    return next
}
var cells = Array(repeating: Array(repeating: false, count: 5), count: 5)
for column in 1...3 { cells[2][column] = true }
for _ in 0..<2 {
    for row in cells { print(row.map { $0 ? "#" : "." }.joined()) }
    print("---")
    cells = step(cells)
}
