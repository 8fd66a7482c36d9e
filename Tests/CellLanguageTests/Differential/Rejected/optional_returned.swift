func longest(_ words: [String]) -> String {
    let best = words.max { $0.count < $1.count }
    return best
}

print(longest(["pear", "banana", "fig"]))
