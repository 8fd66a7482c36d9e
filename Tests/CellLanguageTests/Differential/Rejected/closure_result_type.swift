let words = ["one", "three", "five"]
let long = words.filter { $0.count }
print(long)
