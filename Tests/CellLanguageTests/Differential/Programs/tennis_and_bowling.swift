enum Player: Int { case one, two; var other: Player { self == .one ? .two : .one } }
enum TennisScore: Equatable, CustomStringConvertible {
    case points(Int, Int), advantage(Player), deuce, won(Player)
    private static let calls = [0: "love", 1: "fifteen", 2: "thirty", 3: "forty"]
    var description: String {
        switch self {
        case .points(let a, let b) where a == b: "\(Self.calls[a]!) all"
        case let .points(a, b): "\(Self.calls[a]!)–\(Self.calls[b]!)"
        case .advantage(let p): "advantage \(p)"
        case .deuce: "deuce"
        case .won(let p): "game \(p)"
        }
    }
    mutating func point(to player: Player) {
        self = switch (self, player) {
        case (.won, _): self
        case (.deuce, let p): .advantage(p)
        case (.advantage(let p), let q): p == q ? .won(p) : .deuce
        case (.points(3, _), .one): .won(.one)
        case (.points(_, 3), .two): .won(.two)
        case (.points(2, 3), .one), (.points(3, 2), .two): .deuce
        case (.points(let a, let b), .one): .points(a + 1, b)
        case (.points(let a, let b), .two): .points(a, b + 1)
        }
    }
}
for rally in ["1111", "12121212", "222112122", "1212121121"] {
    var score = TennisScore.points(0, 0), calls: [String] = []
    for c in rally {
        guard let n = c.wholeNumberValue, let player = Player(rawValue: n - 1) else { continue }
        score.point(to: player)
        calls.append("\(score)")
    }
    print(calls.joined(separator: ", "), score == .won(.two))
}

struct Frame { var rolls: [Int]; var isStrike: Bool { rolls.first == 10 }; var isSpare: Bool { !isStrike && rolls.prefix(2).reduce(0, +) == 10 } }
func bowl(_ card: String) -> (total: Int, frames: [Int])? {
    var rolls: [Int] = []
    for c in card where c != "|" {
        switch c {
        case "X": rolls.append(10)
        case "/":
            guard let last = rolls.last else { return nil }
            rolls.append(10 - last)
        case "-": rolls.append(0)
        case "0"..."9": rolls.append(c.wholeNumberValue!)
        default: return nil
        }
    }
    var i = 0, frames: [Int] = []
    for _ in 1...10 where i < rolls.count {
        let frame = Frame(rolls: Array(rolls[i...].prefix(3)))
        let bonus = frame.isStrike || frame.isSpare
        frames.append(frame.rolls.prefix(bonus ? 3 : 2).reduce(0, +))
        i += frame.isStrike ? 1 : 2
    }
    return (frames.reduce(0, +), frames)
}
for card in ["X|X|X|X|X|X|X|X|X|XXX", "9-|9-|9-|9-|9-|9-|9-|9-|9-|9-", "5/|5/|5/|5/|5/|5/|5/|5/|5/|5/5", "X|7/|9-|X|-8|8/|-6|X|X|X81", "??"] {
    if let (total, frames) = bowl(card) { print(total, frames) } else { print("not a card: \(card)") }
}
