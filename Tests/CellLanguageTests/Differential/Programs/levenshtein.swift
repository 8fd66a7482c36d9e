func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a), b = Array(b)
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in 1...a.count {
        for j in 1...b.count {
            let cost = a[i - 1] == b[j - 1] ? 0 : 1
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
        }
    }
    return table[a.count][b.count]
}

let words = ["kitten", "sitting", "mitten", "kitchen", "naïve", "naive", "", "über"]
for (x, y) in zip(words, words.dropFirst()) {
    print("\(x) -> \(y): \(distance(x, y))")
}
let dictionary = ["apple", "maple", "ample", "apply", "people", "staple"]
let typed = "aple"
let ranked = dictionary
    .map { (word: $0, distance: distance($0, typed)) }
    .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
for candidate in ranked.prefix(3) {
    print(candidate.word, candidate.distance, separator: ": ")
}
print(ranked.last!)
