class Player {
    var name: String
    var score = 0

    func win() { score += 1 }
}

let player = Player()
player.win()
print(player.score)
