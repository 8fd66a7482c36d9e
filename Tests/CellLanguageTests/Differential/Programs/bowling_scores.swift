enum BowlingError: Error, Equatable { case tooManyPins(frame: Int, pins: Int), incomplete, unknownMark(Character) }
enum Frame: CustomStringConvertible {
    case strike
    case spare(first: Int)
    case open(Int, Int)
    var pins: [Int] {
        switch self {
        case .strike: [10]
        case .spare(let first): [first, 10 - first]
        case let .open(a, b): [a, b]
        }
    }
    var description: String {
        switch self {
        case .strike: "X"
        case .spare(let f): "\(f)/"
        case .open(0, 0): "--"
        case .open(let a, 0): "\(a)-"
        case .open(let a, let b): "\(a == 0 ? "-" : String(a))\(b)"
        }
    }
}
struct Game {
    private(set) var frames: [Frame] = []
    private(set) var bonus: [Int] = []
    init(_ text: String) throws {
        var rolls: [Int] = []
        for mark in text where !mark.isWhitespace && mark != "|" {
            switch mark {
            case "X", "x": rolls.append(10)
            case "/": rolls.append(10 - (rolls.last ?? 0))
            case "-": rolls.append(0)
            case "1"..."9": rolls.append(mark.wholeNumberValue!)
            default: throw BowlingError.unknownMark(mark)
            }
        }
        var at = 0
        while frames.count < 10 {
            guard at < rolls.count else { throw BowlingError.incomplete }
            if rolls[at] == 10 { frames.append(.strike); at += 1; continue }
            guard at + 1 < rolls.count else { throw BowlingError.incomplete }
            let sum = rolls[at] + rolls[at + 1]
            guard sum <= 10 else { throw BowlingError.tooManyPins(frame: frames.count + 1, pins: sum) }
            frames.append(sum == 10 ? .spare(first: rolls[at]) : .open(rolls[at], rolls[at + 1]))
            at += 2
        }
        bonus = Array(rolls[at...])
    }
    var score: Int {
        let all = frames.map(\.pins) + [bonus]
        var total = 0
        for (index, frame) in frames.enumerated() {
            let later = all[(index + 1)...].joined()
            total += frame.pins.reduce(0, +)
            if case .strike = frame { total += later.prefix(2).reduce(0, +) }
            if case .spare = frame { total += later.first ?? 0 }
        }
        return total
    }
}
for text in ["X X X X X X X X X X X X", "9- 9- 9- 9- 9- 9- 9- 9- 9- 9-", "5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5", "X 7/ 9- X -8 8/ -6 X X X 8 1", "18 99", "12 3", "a"] {
    do {
        let game = try Game(text)
        print(game.score, game.frames, game.bonus)
    } catch let error as BowlingError where error == .incomplete {
        print("not finished")
    } catch BowlingError.tooManyPins(let frame, let pins) {
        print("frame \(frame) has \(pins) pins")
    } catch { print(error) }
}
