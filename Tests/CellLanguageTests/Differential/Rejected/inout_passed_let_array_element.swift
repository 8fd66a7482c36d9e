func clear(_ value: inout Int) { value = 0 }
let values = [1, 2, 3]
clear(&values[0])
print(values)
