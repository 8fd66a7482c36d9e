let n = 3
let text = n > 2 ? "big" : 0
print(text)
