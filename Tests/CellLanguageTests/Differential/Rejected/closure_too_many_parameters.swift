let numbers = [3, 1, 2]
let sorted = numbers.sorted { a, b, c in a < b }
print(sorted)
