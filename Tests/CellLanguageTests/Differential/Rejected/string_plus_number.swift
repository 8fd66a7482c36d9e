let apples = 5
let pears = 3
let total = apples + pears
print("There are " + total + " pieces of fruit")
