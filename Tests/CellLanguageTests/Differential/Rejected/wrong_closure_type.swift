let numbers = [3, 1, 2]
let texts: [String] = numbers.map { $0 * 2 }
print(texts)
