let a = 4
let b = a -1
let c = a- 1
print(b, c)
