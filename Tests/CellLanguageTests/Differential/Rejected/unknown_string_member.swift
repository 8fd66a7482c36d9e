let name = "Ann"
print(name.length)
