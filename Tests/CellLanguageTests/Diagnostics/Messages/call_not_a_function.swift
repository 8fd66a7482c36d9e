let size = 4
print(size(2))
let names = ["a"]
print(names.count())
