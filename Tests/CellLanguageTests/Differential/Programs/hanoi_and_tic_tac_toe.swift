// Tic-tac-toe with minimax; N-Queens; Hanoi: classic recursion homework

enum Player: Character {
    case x = "X", o = "O"
    var opponent: Player { self == .x ? .o : .x }
}

struct Board {
    private var squares: [Player?] = .init(repeating: nil, count: 9)
    private(set) var turn = Player.x
    static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]

    enum MoveError: Error { case outside, taken(by: Player), over }

    var moves: [Int] { winner == nil ? squares.indices.filter { squares[$0] == nil } : [] }
    var winner: Player? {
        for line in Board.lines {
            if let p = squares[line[0]], line.allSatisfy({ squares[$0] == p }) { return p }
        }
        return nil
    }
    mutating func play(_ at: Int) throws {
        guard squares.indices.contains(at) else { throw MoveError.outside }
        guard !moves.isEmpty else { throw MoveError.over }
        if let p = squares[at] { throw MoveError.taken(by: p) }
        squares[at] = turn
        turn = turn.opponent
    }
    func playing(_ at: Int) -> Board {
        var b = self
        try! b.play(at)
        return b
    }
    func show() {
        for r in 0..<3 {
            print(squares[r * 3..<r * 3 + 3].map { String($0?.rawValue ?? ".") }.joined(separator: " "))
        }
    }
}

var visited = 0
func score(_ b: Board, for me: Player, depth: Int = 0) -> Int {
    visited += 1
    if let w = b.winner { return w == me ? 10 - depth : depth - 10 }
    let results = b.moves.lazy.map { score(b.playing($0), for: me, depth: depth + 1) }
    return (b.turn == me ? results.max() : results.min()) ?? 0
}
func bestMove(_ b: Board) -> Int? {
    b.moves.map { ($0, score(b.playing($0), for: b.turn)) }.max { $0.1 < $1.1 }?.0
}

var game = Board()
for m in [4, 4, 11, 0, 2] {
    do { try game.play(m) }
    catch Board.MoveError.taken(let p) { print("\(m) already taken by \(p)") }
    catch { print("\(m): \(error)") }
}
while let m = bestMove(game) {
    print("\(game.turn.rawValue) plays \(m)")
    try game.play(m)
}
game.show()
print(game.winner.map { "\($0) wins" } ?? "draw", visited > 100, game.moves)

func queens(_ n: Int) -> [[Int]] {
    func place(_ row: Int, _ partial: [Int]) -> [[Int]] {
        guard row < n else { return [partial] }
        return (0..<n)
            .filter { c in !partial.enumerated().contains { $1 == c || abs($1 - c) == row - $0 } }
            .flatMap { place(row + 1, partial + [$0]) }
    }
    return place(0, [])
}
print((1...6).map { queens($0).count })
for row in queens(6)[0] { print(String(repeating: "- ", count: row) + "Q" + String(repeating: " -", count: 5 - row)) }

enum Peg: String { case left, middle, right }
func hanoi(_ n: Int, _ from: Peg = .left, _ to: Peg = .right, via: Peg = .middle, _ visit: (Int, Peg, Peg) -> Void) {
    guard n > 0 else { return }
    hanoi(n - 1, from, via, via: to, visit)
    visit(n, from, to)
    hanoi(n - 1, via, to, via: from, visit)
}
var count = 0
hanoi(3) { d, a, b in
    count += 1
    print("\(count): disk \(d) \(a) → \(b.rawValue.prefix(1))")
}
var pegs: [Peg: [Int]] = [.left: Array((1...6).reversed())]
hanoi(6) { d, a, b in
    precondition(pegs[a]?.last == d && pegs[b]?.last ?? 99 > d)
    pegs[b, default: []].append(pegs[a]!.removeLast())
}
print(pegs[.right]!, pegs[.left]!.isEmpty)
