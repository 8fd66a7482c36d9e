var names = []
names.append("Ann")
print(names)
