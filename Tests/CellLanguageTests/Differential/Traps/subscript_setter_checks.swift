struct Board {
    private var cells = [[Character]](repeating: ["-", "-", "-"], count: 3)
    subscript(_ r: Int, _ c: Int) -> Character {
        get { cells[r][c] }
        set {
            precondition(cells[r][c] == "-", "taken: \(r), \(c)")
            cells[r][c] = newValue
        }
    }
    var text: String { cells.map { String($0) }.joined(separator: "/") }
}

var board = Board()
board[1, 1] = "x"
print(board.text)
board[1, 1] = "o"
print(board.text)
