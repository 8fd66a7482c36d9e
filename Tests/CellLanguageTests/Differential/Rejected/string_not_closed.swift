let a = "first
let b = "second"
print(a, b)
