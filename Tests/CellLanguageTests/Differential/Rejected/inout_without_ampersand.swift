<<<<<<< HEAD
func bump(_ number: inout Int, by step: Int) {
    number += step
}

var score = 10
bump(&score, by: 5)
bump(score, by: 5)
print(score)
=======
func triple(_ n: inout Int) { n *= 3 }
var amount = 7
triple(amount)
print(amount)
>>>>>>> 888a3b9 (Let bodies know what where clauses say; unwrap T! where only its content fits; run lazy properties and observed variables)
