enum Suit: String { case hearts, spades, clubs, diamonds }
func isRed(_ suit: Suit) -> Bool {
    switch suit {
    case .hearts, .diamonds: return true
    case .spades: return false
    }
}
print(isRed(.hearts))
