func longest(_ words: [String]) -> String {
    var best: String
    for word in words {
        if word.count > best.count {
            best = word
        }
    }
    return best
}
print(longest(["tea", "coffee", "water"]))
