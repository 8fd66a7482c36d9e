func bump(_ number: inout Int, by step: Int) {
    number += step
}

var score = 10
bump(&score, by: 5)
bump(score, by: 5)
print(score)
