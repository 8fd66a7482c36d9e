struct Position: Hashable {
    let row: Int
    let column: Int
}
var visited: Set<Position> = []
var board: [Position: String] = [:]
for (index, mark) in ["x", "o", "x"].enumerated() {
    let position = Position(row: index / 2, column: index % 2)
    board[position] = mark
    visited.insert(position)
}
print(visited.count, visited.contains(Position(row: 0, column: 1)), visited.contains(Position(row: 5, column: 1)))
print(board[Position(row: 1, column: 0)] ?? "-", board[Position(row: 9, column: 9)] ?? "-")
