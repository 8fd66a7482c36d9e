func square(_ n: Int) -> Int { n * n }
<<<<<<< HEAD

let inputs = ["4", "x", "7"]
for text in inputs {
    let number = Int(text)
    print(square(number))
}
=======
let input = Int("12")
print(square(input))
>>>>>>> 888a3b9 (Let bodies know what where clauses say; unwrap T! where only its content fits; run lazy properties and observed variables)
