let values: [AnyHashable] = [1, 2, 3]
print(values.count)
let sum = values[0] + values[1]
print(sum)
