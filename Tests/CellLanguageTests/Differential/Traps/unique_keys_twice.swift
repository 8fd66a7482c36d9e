let words = ["ant", "bee", "ape"]
let byWord = Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) })
print(byWord.count)
let byLetter = Dictionary(uniqueKeysWithValues: words.map { ($0.first!, $0) })
print(byLetter.count)
