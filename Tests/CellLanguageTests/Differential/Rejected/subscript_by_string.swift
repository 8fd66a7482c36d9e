let ranking = ["Anna", "Ben", "Cleo"]
let position = "first"
print(ranking[position])
