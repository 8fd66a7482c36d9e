// Game scores: bowling, Yahtzee categories, poker hands.
func bowling(_ rolls: [Int]) -> Int {
    var (score, roll) = (0, 0)
    for _ in 0..<10 {
        guard roll < rolls.count else { break }
        let next = { (n: Int) in roll + n < rolls.count ? rolls[roll + n] : 0 }
        switch (rolls[roll], next(1)) {
        case (10, let bonus):
            score += 10 + bonus + next(2)
            roll += 1
        case let (a, b) where a + b == 10:
            score += 10 + next(2)
            roll += 2
        case let (a, b):
            score += a + b
            roll += 2
        }
    }
    return score
}
print(bowling(Array(repeating: 10, count: 12)), bowling([9, 1, 5] + [Int](repeating: 0, count: 17)), bowling([3, 4, 10, 2, 8, 5]))

enum Category: String, CaseIterable {
    case ones, threeOfAKind = "three of a kind", fullHouse = "full house", smallStraight = "small straight", yahtzee
    func score(_ dice: [Int]) -> Int {
        let counts = dice.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values.sorted(by: >)
        switch self {
        case .ones: return dice.filter { $0 == 1 }.count
        case .threeOfAKind: return counts[0] >= 3 ? dice.reduce(0, +) : 0
        case .fullHouse: return counts == [3, 2] ? 25 : 0
        case .smallStraight: return [1...4, 2...5, 3...6].contains { Set($0).isSubset(of: dice) } ? 30 : 0
        case .yahtzee: return counts.first == 5 ? 50 : 0
        }
    }
}
for dice in [[2, 2, 3, 3, 3], [1, 2, 3, 4, 6], [5, 5, 5, 5, 5], [1, 1, 6, 6, 4]] {
    let scores = Category.allCases.map { ($0, $0.score(dice)) }.filter { $0.1 > 0 }
    print(dice, scores.map { "\($0.0.rawValue) \($0.1)" }.joined(separator: ", "))
}

struct Card: Comparable, Hashable, CustomStringConvertible {
    enum Suit: Character, CaseIterable { case clubs = "♣", diamonds = "♦", hearts = "♥", spades = "♠" }
    static let ranks = Array("23456789TJQKA")
    let rank: Int
    let suit: Suit
    init?(_ text: some StringProtocol) {
        guard let first = text.first, let rank = Card.ranks.firstIndex(of: first), let suit = text.last.flatMap(Suit.init) else { return nil }
        (self.rank, self.suit) = (rank + 2, suit)
    }
    var description: String { "\(Card.ranks[rank - 2])\(suit.rawValue)" }
    static func < (a: Card, b: Card) -> Bool { a.rank < b.rank }
}

enum Hand: Int, Comparable {
    case high, pair, twoPairs, triple, straight, flush, fullHouse, four, straightFlush
    static func < (a: Hand, b: Hand) -> Bool { a.rawValue < b.rawValue }
    init(_ cards: [Card]) {
        let ranks = cards.map(\.rank).sorted()
        let isFlush = Set(cards.map(\.suit)).count == 1
        let isStraight = zip(ranks, ranks.dropFirst()).allSatisfy { $1 - $0 == 1 } || ranks == [2, 3, 4, 5, 14]
        let groups = Dictionary(grouping: ranks) { $0 }.values.map(\.count).sorted(by: >)
        self =
            switch (groups, isFlush, isStraight) {
            case (_, true, true): .straightFlush
            case ([4, 1], _, _): .four
            case ([3, 2], _, _): .fullHouse
            case (_, true, _): .flush
            case (_, _, true): .straight
            case ([3, 1, 1], _, _): .triple
            case ([2, 2, 1], _, _): .twoPairs
            case ([2, 1, 1, 1], _, _): .pair
            default: .high
            }
    }
}
let hands = ["2♥ 3♥ 4♥ 5♥ A♥", "T♣ T♦ T♥ 4♠ 4♣", "9♣ 9♦ K♥ 4♠ 4♣", "2♥ 7♦ J♠ Q♣ A♥", "6♣ 7♦ 8♥ 9♠ T♣"]
    .map { $0.split(separator: " ").compactMap { Card($0) } }
for cards in hands.sorted(by: { Hand($0) > Hand($1) }) { print(Hand(cards), cards.sorted(), cards.max()!) }
print(Card("1♣") as Any, Card("Qx") == nil, Set(hands.joined()).count)
