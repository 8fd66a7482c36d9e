enum Suit { case hearts, spades }
enum Card {
    case number(Int, Suit)
    case face(Face, Suit)
    case joker
    enum Face { case jack, queen, king }
}

func points(_ card: Card) -> Int {
    switch card {
    case .number(let value, _):
        return value
    case .face(.king, .hearts), .face(.queen, .hearts):
        return 20
    case .face(.jack, _):
        return 11
    case .face(_, .spades):
        return 10
    }
}

print(points(.number(7, .spades)))
print(points(.face(.king, .hearts)))
