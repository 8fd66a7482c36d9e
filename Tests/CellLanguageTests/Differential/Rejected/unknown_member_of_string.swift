let sentence = "the quick brown fox"
let words = sentence.split(separator: " ")
print(words.count)
for word in words {
    print(word.length)
}
