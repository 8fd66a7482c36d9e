let word = "hello"
print(word.count)
let first = word[0]
print(first)
