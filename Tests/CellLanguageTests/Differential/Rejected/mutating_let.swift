let list = [1]
print("never")
list.append(2)
