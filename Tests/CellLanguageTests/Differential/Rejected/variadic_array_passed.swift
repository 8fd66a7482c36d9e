func total(_ numbers: Int...) -> Int { numbers.reduce(0, +) }
let list = [1, 2, 3]
print(total(1, 2, 3))
print(total(list))
