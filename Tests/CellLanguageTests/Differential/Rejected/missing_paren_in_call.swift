let values = [3, 1, 2]
let sorted = values.sorted(by: { $0 < $1 }
print(sorted)
