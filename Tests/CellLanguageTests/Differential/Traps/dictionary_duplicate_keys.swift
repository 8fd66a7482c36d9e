let words = ["one", "two", "three", "six"]
let byLetter = Dictionary(words.map { ($0.first!, $0) }, uniquingKeysWith: { old, _ in old })
print(byLetter.count)
let byLength = Dictionary(uniqueKeysWithValues: words.map { ($0.count, $0) })
print(byLength.count)
