let items: [Int] = []
let total = items.reduce(0, +)
print(total / items.count)
