struct Score: Comparable {
    var points: Int
    static func < (a: Score, b: Score) -> Bool { a.points < b.points }
}
let range = Score(points: 1)...Score(points: 4)
print(range.contains(Score(points: 2)))
for score in range { print(score) }
