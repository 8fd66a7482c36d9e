struct Score {
    private(set) var points = 0
    mutating func win() { points += 3 }
}
var score = Score()
score.win()
print(score.points)
score.points = 100
print(score.points)
