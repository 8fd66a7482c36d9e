let word = "swift"
var place = word.startIndex
for _ in 0..<10 {
    print(word[place])
    place = word.index(after: place)
}
