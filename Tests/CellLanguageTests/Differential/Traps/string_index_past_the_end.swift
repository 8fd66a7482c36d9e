let word = "cat"
var index = word.startIndex
while true {
    print(word[index])
    index = word.index(after: index)
}
