// Shortest word ladders with breadth-first search over a small dictionary.
let dictionary: Set<String> = [
    "cold", "cord", "card", "ward", "warm", "word", "worm", "corm", "wars", "care", "cart", "dart", "dare", "bare",
]

func neighbours(of word: String) -> [String] {
    let letters = Array(word)
    var found: [String] = []
    for index in letters.indices {
        for letter in "abcdefghijklmnopqrstuvwxyz" where letter != letters[index] {
            var copy = letters
            copy[index] = letter
            let candidate = String(copy)
            if dictionary.contains(candidate) { found.append(candidate) }
        }
    }
    return found
}

func ladder(from start: String, to goal: String) -> [String]? {
    var paths = [[start]]
    var seen: Set = [start]
    while !paths.isEmpty {
        var next: [[String]] = []
        for path in paths {
            guard let last = path.last else { continue }
            if last == goal { return path }
            for word in neighbours(of: last).sorted() where seen.insert(word).inserted { next.append(path + [word]) }
        }
        paths = next
    }
    return nil
}

print(ladder(from: "cold", to: "warm")?.joined(separator: " → ") ?? "no way")
print(ladder(from: "bare", to: "word") ?? [])
print(ladder(from: "cold", to: "zzzz") as Any)

let degrees = dictionary.map { ($0, neighbours(of: $0).count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
for (word, degree) in degrees.prefix(3) { print(word, degree) }
