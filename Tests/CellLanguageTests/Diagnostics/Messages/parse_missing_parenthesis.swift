let widths = [3, 5, 8]
print("total: \(widths.reduce(0, +))"
let next = 1
