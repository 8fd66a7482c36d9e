let a: Int? = 4
let b = 3
print(b + 1)
print(a * b)
