let total = 10
let count = 4.0
let average = total / count
print(average)
