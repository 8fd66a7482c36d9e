struct Score { var points = 0; mutating func add(_ n: Int) { points += n } }
struct Game {
    private var scores: [String: Score] = [:]
    var leader: Score { scores.values.max { $0.points < $1.points } ?? Score() }
    mutating func play(_ name: String, _ n: Int) { scores[name, default: Score()].add(n) }
}

var game = Game()
game.play("a", 3)
game.leader.add(1)
print(game.leader.points)
