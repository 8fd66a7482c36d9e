let syllables = ["ka", "lo", "mi", "ne", "pu", "ra", "si", "to"]
var state = 12345

func random(below limit: Int) -> Int {
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    return state / 65536 % limit
}

func makeText(words: Int) -> String {
    var text = ""
    for _ in 0..<words {
        text += syllables[random(below: 8)]
        text += syllables[random(below: 8)]
        if random(below: 3) == 0 { text += syllables[random(below: 8)] }
        text += " "
    }
    return text
}

func countWords(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.split(separator: " ") {
        counts[String(word), default: 0] += 1
    }
    return counts
}

let counts = countWords(makeText(words: 150_000))
let common = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
for (word, count) in common.prefix(5) { print(word, count) }
print(counts.count)
