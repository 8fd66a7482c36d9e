struct Position {
    var row: Int
    var column: Int
}

var board: [Position: String] = [:]
board[Position(row: 0, column: 0)] = "X"
board[Position(row: 1, column: 2)] = "O"
print(board.count)
