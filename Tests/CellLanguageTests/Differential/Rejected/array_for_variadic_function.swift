let total: (Int...) -> Int = { $0.reduce(0, +) }
print(total(1, 2))
print(total([1, 2]))
