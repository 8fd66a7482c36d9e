let count = 3
print("items: " + String(count))
let line = "items: " + 3
print(line)
