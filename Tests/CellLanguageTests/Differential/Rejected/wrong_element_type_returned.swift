func lengths(of words: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for word in words {
        result[word] = word
    }
    return result
}
print(lengths(of: ["ab"]))
