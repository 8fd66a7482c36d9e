enum Suit: Character, CaseIterable { case clubs = "c", diamonds = "d", hearts = "h", spades = "s" }
struct Card: Hashable, CustomStringConvertible {
    let rank: Int, suit: Suit
    static let ranks = "23456789TJQKA"
    init?(_ text: some StringProtocol) {
        guard text.count == 2, let r = Self.ranks.firstIndex(of: text.first!), let s = Suit(rawValue: text.last!) else { return nil }
        rank = Self.ranks.distance(from: Self.ranks.startIndex, to: r) + 2
        suit = s
    }
    var description: String { "\(Array(Self.ranks)[rank - 2])\(suit.rawValue)" }
}
enum Category: Int, Comparable {
    case high, pair, twoPair, three, straight, flush, full, four, straightFlush
    static func < (a: Category, b: Category) -> Bool { a.rawValue < b.rawValue }
}
struct Hand: Comparable {
    let cards: [Card]
    let category: Category
    let kickers: [Int]
    init?(_ text: String) {
        let cards = text.split(separator: " ").compactMap { Card($0) }
        guard cards.count == 5, Set(cards).count == 5 else { return nil }
        self.cards = cards
        let groups = Dictionary(grouping: cards, by: \.rank).map { (count: $1.count, rank: $0) }
            .sorted { ($0.count, $0.rank) > ($1.count, $1.rank) }
        var ranks = groups.flatMap { Array(repeating: $0.rank, count: $0.count) }
        let isFlush = Set(cards.map(\.suit)).count == 1
        if ranks == [14, 5, 4, 3, 2] { ranks = [5, 4, 3, 2, 1] }
        let isStraight = groups.count == 5 && ranks[0] - ranks[4] == 4
        category = switch (groups.map(\.count), isFlush, isStraight) {
        case (_, true, true): .straightFlush
        case ([4, 1], _, _): .four
        case ([3, 2], _, _): .full
        case (_, true, _): .flush
        case (_, _, true): .straight
        case ([3, 1, 1], _, _): .three
        case ([2, 2, 1], _, _): .twoPair
        case ([2, 1, 1, 1], _, _): .pair
        default: .high
        }
        kickers = ranks
    }
    static func == (a: Hand, b: Hand) -> Bool { a.category == b.category && a.kickers == b.kickers }
    static func < (a: Hand, b: Hand) -> Bool {
        a.category != b.category ? a.category < b.category : a.kickers.lexicographicallyPrecedes(b.kickers)
    }
}
let texts = ["2h 3d 5s 9c Kd", "2c 3h 4s 8c Ah", "2h 4s 4c 2d 4h", "2s 8s As Qs 3s", "2h 3d 5s 9c Kh", "Ah 2d 3s 4c 5d", "Ts Js Qs Ks As", "9h 9d 9s 2c 2c", "7h 7d 6s 6c Ad", "6h 7d 8s 9c Td", "3h 3d 3s 3c 4d", "Qh Qd 2s 3c 4d"]
let hands = texts.map { (text: $0, hand: Hand($0)) }
for (text, hand) in hands { print(text, hand.map { "\($0.category) \($0.kickers)" } ?? "invalid") }
let valid = hands.compactMap(\.hand).sorted()
print(valid.map { "\($0.category)" }.joined(separator: " < "))
print(Hand(texts[0])! == Hand(texts[4])!, Hand(texts[0])! < Hand(texts[1])!, valid.max()!.cards, valid.min()!.cards.map(\.description).sorted())
print(Dictionary(grouping: valid, by: \.category).mapValues(\.count).filter { $1 > 1 }.sorted { $0.key < $1.key }, Card("1x") as Any, Suit.allCases.map(\.rawValue))
