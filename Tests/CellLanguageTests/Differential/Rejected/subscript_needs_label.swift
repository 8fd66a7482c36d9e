struct Grid {
    var cells = [1, 2, 3, 4]
    subscript(row row: Int, column column: Int) -> Int { cells[row * 2 + column] }
}

let grid = Grid()
print(grid[row: 0, column: 1])
print(grid[1, 1])
