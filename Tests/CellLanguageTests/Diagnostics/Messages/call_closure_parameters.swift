let numbers = [1, 2, 3]
print(numbers.map { a, b in a + b })
print(numbers.reduce(0) { $0 })
print(numbers.sorted { $0 })
