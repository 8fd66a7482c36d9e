let words = ["one", "two"]
for (index, word) in words.enumerated() {
    print(index, word)
}
print("last was", word)
