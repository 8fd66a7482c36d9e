struct Cell {
    var row: Int
    var column: Int
}

var visited: [Cell: Bool] = [:]
for row in 0..<3 {
    for column in 0..<3 where row != column {
        visited[Cell(row: row, column: column)] = true
    }
}
print(visited.count)
