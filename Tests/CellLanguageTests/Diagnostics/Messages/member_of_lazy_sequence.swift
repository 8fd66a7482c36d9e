let numbers = (1...5).lazy.map { $0 * $0 }
print(numbers[numbers.startIndex])
