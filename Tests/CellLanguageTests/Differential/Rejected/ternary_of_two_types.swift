let n = 5
let text = n > 3 ? "many" : n
print(text)
