let text = "the quick brown fox jumps over the lazy dog"
let result = text
    .split(separator: " ")
    .map { word in
        word.prefix(1).uppercased()
            + word.dropFirst()
    }
    // a comment in between
    .filter { $0.count > 3 }
    .joined(separator: " ")
print(result)
let total =
    [1, 2, 3]
    .map { $0 * 2 }
    .reduce(0, +)
    + 1
print(total)
