let names = ["a", "b"]
let count = names.count!
print(count)
