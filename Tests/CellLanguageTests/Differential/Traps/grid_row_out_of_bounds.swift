struct Grid {
    var cells: [[Int]]
    subscript(row: Int, column: Int) -> Int {
        get { cells[row][column] }
        set { cells[row][column] = newValue }
    }
    func neighbours(_ row: Int, _ column: Int) -> Int {
        self[row - 1, column] + self[row + 1, column]
    }
}

let grid = Grid(cells: [[1, 2], [3, 4], [5, 6]])
print(grid.neighbours(1, 0))
print(grid.neighbours(2, 1))
