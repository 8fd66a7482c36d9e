let numbers = [1, 2, 3]
let text = numbers.joined(separator: ", ")
print(text)
