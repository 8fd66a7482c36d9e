// Tic-tac-toe: both players play perfectly; minimax with pruning and counted positions.
enum Player: Character { case cross = "X", nought = "O"
    var opponent: Player { self == .cross ? .nought : .cross }
}

struct Board: CustomStringConvertible {
    private var cells: [Player?] = Array(repeating: nil, count: 9)
    private static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]

    subscript(row: Int, column: Int) -> Player? {
        get { cells[row * 3 + column] }
        set { cells[row * 3 + column] = newValue }
    }
    var free: [Int] { cells.indices.filter { cells[$0] == nil } }
    var winner: Player? {
        for line in Board.lines {
            if let first = cells[line[0]], line.allSatisfy({ cells[$0] == first }) { return first }
        }
        return nil
    }
    func playing(_ place: Int, _ player: Player) -> Board {
        var copy = self
        copy.cells[place] = player
        return copy
    }
    var description: String {
        stride(from: 0, to: 9, by: 3).map { row in
            cells[row..<row + 3].map { String($0?.rawValue ?? "·") }.joined()
        }.joined(separator: "/")
    }
}

var positions = 0
func value(_ board: Board, _ player: Player, _ alpha: Int = -10, _ beta: Int = 10) -> Int {
    positions += 1
    if let winner = board.winner { return winner == player ? 1 + board.free.count : -1 - board.free.count }
    if board.free.isEmpty { return 0 }
    var best = alpha
    for place in board.free {
        best = max(best, -value(board.playing(place, player), player.opponent, -beta, -best))
        if best >= beta { break }
    }
    return best
}

func bestMove(_ board: Board, _ player: Player) -> Int? {
    board.free.map { ($0, -value(board.playing($0, player), player.opponent)) }
        .max { ($0.1, -$0.0) < ($1.1, -$1.0) }?.0
}

var board = Board()
board[1, 1] = .cross
board[0, 0] = .nought
board[2, 2] = .cross
var player = Player.nought
print(board)
while board.winner == nil, let move = bestMove(board, player) {
    board = board.playing(move, player)
    print(player, move, board)
    player = player.opponent
}
print(board.winner.map { "\($0) wins" } ?? "draw", positions)
var trap = Board()
for (place, player) in [(0, Player.cross), (3, .nought), (1, .cross), (4, .nought)] { trap = trap.playing(place, player) }
print(bestMove(trap, .cross) as Any, bestMove(trap, .nought) as Any, trap[0, 0] == .cross, trap[2, 2] as Any)
