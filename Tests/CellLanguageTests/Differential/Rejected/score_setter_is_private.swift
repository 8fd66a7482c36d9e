class Player {
    let nick: String
    private(set) var score = 0
    init(nick: String) { self.nick = nick }
    func win() { score += 3 }
}

class Match {
    let home: Player, away: Player
    init(_ home: Player, _ away: Player) {
        self.home = home
        self.away = away
    }
    func draw() {
        home.score += 1
        away.win()
    }
}

let match = Match(Player(nick: "a"), Player(nick: "b"))
match.draw()
print(match.home.score)
