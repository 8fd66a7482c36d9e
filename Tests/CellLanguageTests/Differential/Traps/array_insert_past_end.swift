var list = [1, 2]
list.insert(3, at: 2)
print(list)
list.insert(5, at: 5)
print(list)
