let scores = [3, 8, 5]
func score(of player: Int) -> Int {
    scores[player]
}
for player in 0..<5 {
    print(player, score(of: player))
}
