let a: [Int, String] = [1, "a"]
print(a)
