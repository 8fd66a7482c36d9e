let numbers = [4, 5]
let sum = numbers.first + 1
print(sum)
