typealias A = B
typealias B = A
let x: A = 3
print(x)
