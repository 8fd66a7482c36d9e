var letters = ["a", "b"]
letters.insert("c", at: 2)
print(letters)
letters.insert("e", at: 4)
print(letters)
