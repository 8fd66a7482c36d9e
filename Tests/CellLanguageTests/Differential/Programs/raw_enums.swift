enum Suit: String, CaseIterable { case clubs, diamonds, hearts, spades }
enum Rank: Int, CaseIterable, Comparable {
    case two = 2, three, four
    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
}
for suit in Suit.allCases { print(suit.rawValue, suit) }
print(Rank.allCases.map { $0.rawValue }, Rank.two < Rank.four, Rank.allCases.max()!)
print(Suit(rawValue: "hearts") == .hearts, Suit.allCases.count)
