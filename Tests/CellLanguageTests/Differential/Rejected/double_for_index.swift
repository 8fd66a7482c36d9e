let values = [1.5, 2.5, 3.5]
let middle = Double(values.count) / 2
print(values[middle])
