enum Player: String, CaseIterable {
    case x = "X", o = "O"
    var other: Player { self == .x ? .o : .x }
}

struct Game {
    private(set) var cells: [Player?] = Array(repeating: nil, count: 9)
    static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]

    var winner: Player? {
        for line in Game.lines {
            if let p = cells[line[0]], line.allSatisfy({ cells[$0] == p }) { return p }
        }
        return nil
    }
    var free: [Int] { cells.indices.filter { cells[$0] == nil } }
    var isOver: Bool { winner != nil || free.isEmpty }

    func playing(_ player: Player, at index: Int) -> Game {
        var copy = self
        copy.cells[index] = player
        return copy
    }

    func score(for player: Player, toMove: Player, depth: Int = 0) -> Int {
        if let winner { return winner == player ? 10 - depth : depth - 10 }
        if free.isEmpty { return 0 }
        let scores = free.map { playing(toMove, at: $0).score(for: player, toMove: toMove.other, depth: depth + 1) }
        return toMove == player ? scores.max()! : scores.min()!
    }

    func bestMove(for player: Player) -> Int? {
        var best: (move: Int, score: Int)?
        for move in free {
            let s = playing(player, at: move).score(for: player, toMove: player.other)
            if best == nil || s > best!.score { best = (move, s) }
        }
        return best?.move
    }
}

extension Game: CustomStringConvertible {
    var description: String {
        stride(from: 0, to: 9, by: 3).map { start in
            cells[start..<start + 3].map { $0?.rawValue ?? "." }.joined()
        }.joined(separator: "/")
    }
}

var game = Game().playing(.x, at: 0).playing(.o, at: 4).playing(.x, at: 8)
var player = Player.o
while !game.isOver {
    guard let move = game.bestMove(for: player) else { break }
    game = game.playing(player, at: move)
    print("\(player.rawValue) plays \(move): \(game)")
    player = player.other
}
print(game.winner.map { "winner: \($0.rawValue)" } ?? "draw")
print(Player.allCases.map(\.rawValue), Player(rawValue: "O") as Any, Player(rawValue: "Z") as Any)
