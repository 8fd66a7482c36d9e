struct Square: Hashable, CustomStringConvertible {
    let file: Int, rank: Int
    init?(_ file: Int, _ rank: Int) {
        guard 1...8 ~= file, 1...8 ~= rank else { return nil }
        (self.file, self.rank) = (file, rank)
    }
    init?(_ name: String) {
        guard name.count == 2, let letter = name.first, let file = "abcdefgh".firstIndex(of: letter),
            let rank = name.last?.wholeNumberValue
        else { return nil }
        self.init("abcdefgh".distance(from: "abcdefgh".startIndex, to: file) + 1, rank)
    }
    var description: String { "\(Array("abcdefgh")[file - 1])\(rank)" }
    func moved(_ step: (Int, Int)) -> Square? { Square(file + step.0, rank + step.1) }
}
enum Piece: Character {
    case king = "K", knight = "N", rook = "R"
    var isSlider: Bool { if case .rook = self { true } else { false } }
    var steps: [(Int, Int)] {
        switch self {
        case .king: [-1, 0, 1].flatMap { x in [-1, 0, 1].map { (x, $0) } }.filter { $0 != (0, 0) }
        case .knight: [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
        case .rook: [(1, 0), (-1, 0), (0, 1), (0, -1)]
        }
    }
    func targets(from start: Square, blocked: Set<Square> = []) -> [Square] {
        steps.flatMap { step -> [Square] in
            var reached: [Square] = []
            var current = start
            while let next = current.moved(step), !blocked.contains(next) {
                reached.append(next)
                current = next
                if !isSlider { break }
            }
            return reached
        }
    }
}
let corner = Square("a1")!
for piece in [Piece.king, .knight, .rook] {
    print(piece.rawValue, piece.targets(from: corner).map(\.description).sorted())
}
print(Piece.rook.targets(from: corner, blocked: [Square("a3")!, Square("b1")!]), Square("i9") as Any, Square("d") == nil)
func distances(from start: Square, by piece: Piece) -> [Square: Int] {
    var found = [start: 0]
    var frontier = [start]
    while let square = frontier.first {
        frontier.removeFirst()
        for next in piece.targets(from: square) where found[next] == nil {
            found[next] = found[square, default: 0] + 1
            frontier.append(next)
        }
    }
    return found
}
let knight = distances(from: corner, by: .knight)
print(knight.count, knight.values.max() ?? 0, knight[Square("h8")!] ?? -1)
