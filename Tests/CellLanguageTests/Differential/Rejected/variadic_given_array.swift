func total(_ values: Int...) -> Int { values.reduce(0, +) }
let list = [1, 2, 3]
print(total(1, 2))
print(total(list))
