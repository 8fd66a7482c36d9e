let numbers = [1, 2, 3, 4]
var firstTwo: [Int] = numbers.prefix(2)
firstTwo.append(9)
print(firstTwo)
