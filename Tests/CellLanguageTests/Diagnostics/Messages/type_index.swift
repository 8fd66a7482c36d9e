let list = [1, 2, 3]
let i = 1.0
print(list[i])
print(list["first"])
print("abc"[0])
