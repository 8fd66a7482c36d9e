var cards = [1, 2, 3]
func shuffle(_ seed: Int) {
    for i in 0..<cards.count { cards.swapAt(i, (i * seed) % 4) }
    print(cards)
}

shuffle(2)
shuffle(3)
