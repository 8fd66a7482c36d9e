let words = ["one", "two", "three"]
for (index, word) in words.enumerated() {
    if word.count == 3 {
        print(index, word)
    }
}
print("last was", word)
