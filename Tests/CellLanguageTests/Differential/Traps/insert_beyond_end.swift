var list = [1, 2, 3]
list.insert(9, at: 3)
print(list)
list.insert(10, at: 6)
print(list)
