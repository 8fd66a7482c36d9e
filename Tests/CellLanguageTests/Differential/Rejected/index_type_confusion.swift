let names = ["a", "b"]
let position: UInt = 1
print(names[position])
