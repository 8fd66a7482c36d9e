let word = "abc"
let start = word.index(word.startIndex, offsetBy: 2)
let end = word.index(word.startIndex, offsetBy: 1)
print(word[end...])
print(word[start..<end])
