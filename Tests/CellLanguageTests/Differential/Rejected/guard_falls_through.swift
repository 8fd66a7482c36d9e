<<<<<<< HEAD
func half(_ text: String) -> Int? {
    guard let number = Int(text) else {
        print("not a number")
    }
    return number / 2
}

print(half("8") ?? 0)
=======
func half(_ n: Int?) -> Int {
    guard let n = n else {
        print("nothing")
    }
    return n / 2
}
print(half(8))
>>>>>>> 888a3b9 (Let bodies know what where clauses say; unwrap T! where only its content fits; run lazy properties and observed variables)
