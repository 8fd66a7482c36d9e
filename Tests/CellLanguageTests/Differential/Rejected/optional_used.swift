let number = Int("3")
print("never")
let sum = number + 1
