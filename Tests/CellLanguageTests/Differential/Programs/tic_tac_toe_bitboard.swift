struct BitBoard: OptionSet, Hashable, CustomStringConvertible {
    let rawValue: UInt16
    static let all = BitBoard(rawValue: 0x1FF)
    static func cell(_ r: Int, _ c: Int) -> BitBoard { BitBoard(rawValue: 1 << (r * 3 + c)) }
    static let lines: [BitBoard] = (0..<3).map { r in (0..<3).reduce(into: BitBoard()) { $0.insert(.cell(r, $1)) } }
        + (0..<3).map { c in BitBoard((0..<3).map { BitBoard.cell($0, c) }) }
        + [[.cell(0, 0), .cell(1, 1), .cell(2, 2)], [.cell(0, 2), .cell(1, 1), .cell(2, 0)]]
    var isWon: Bool { Self.lines.contains { isSuperset(of: $0) } }
    var description: String { String(rawValue, radix: 2) }
}
enum Player: Character { case x = "X", o = "O"; var other: Player { self == .x ? .o : .x } }
struct Game {
    var boards: [Player: BitBoard] = [.x: [], .o: []]
    var turn = Player.x
    var taken: BitBoard { boards.values.reduce([]) { $0.union($1) } }
    var free: [Int] { (0..<9).filter { taken.rawValue >> $0 & 1 == 0 } }
    func played(_ i: Int) -> Game {
        var g = self
        g.boards[turn]!.insert(BitBoard(rawValue: 1 << i))
        g.turn = turn.other
        return g
    }
    func score(_ depth: Int = 0, _ alpha: Int = -10, _ beta: Int = 10) -> (value: Int, move: Int?) {
        Game.visited += 1
        if boards[turn.other]!.isWon { return (depth - 10, nil) }
        if free.isEmpty { return (0, nil) }
        var best = (value: -100, move: Int?.none), alpha = alpha
        for m in free {
            let v = -played(m).score(depth + 1, -beta, -alpha).value
            if v > best.value { best = (v, m) }
            alpha = max(alpha, v)
            if alpha >= beta { break }
        }
        return best
    }
    nonisolated(unsafe) static var visited = 0
}
extension Game: CustomStringConvertible {
    var description: String {
        (0..<3).map { r in
            String((0..<3).map { c -> Character in
                boards.first { $0.value.contains(.cell(r, c)) }?.key.rawValue ?? "."
            })
        }.joined(separator: "/")
    }
}
var g = Game().played(0).played(4).played(8)
print(g, g.free, g.taken)
while let m = g.score().move { g = g.played(m); print(g.turn.other, m, g) }
print(g.boards.values.contains(where: \.isWon) ? "won" : "draw", Game.visited > 50, BitBoard.lines.count, BitBoard.all)
let mask: UInt8 = 0b1011_0010
print(mask.nonzeroBitCount, mask.leadingZeroBitCount, mask.trailingZeroBitCount, String(~mask, radix: 2), mask << 3, mask >> 3, mask &* 3)
print((0..<8).map { mask >> $0 & 1 }.reversed(), UInt8(truncatingIfNeeded: 300), Int8(bitPattern: mask), mask.byteSwapped)
var gray = (0..<8).map { $0 ^ ($0 >> 1) }
gray.swapAt(0, 7)
print(gray.map { String($0, radix: 2) })
