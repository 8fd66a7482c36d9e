struct Card { var rank: Int; var suit: String }
let hand = [Card(rank: 3, suit: "hearts"), Card(rank: 5, suit: "clubs")]
if hand[0] == hand[1] {
    print("pair")
} else {
    print("no pair")
}
