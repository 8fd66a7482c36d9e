import Foundation

let text = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of
incredulity; it was the season of Light - it was the season of Darkness.
"""

let words = text.lowercased()
    .components(separatedBy: CharacterSet.alphanumerics.inverted)
    .filter { !$0.isEmpty }
var counts: [String: Int] = [:]
for word in words { counts[word, default: 0] += 1 }
let ranked = counts.sorted { a, b in a.value == b.value ? a.key < b.key : a.value > b.value }
print("\(words.count) words, \(counts.count) different")
for (rank, (word, count)) in ranked.prefix(6).enumerated() {
    let bar = String(repeating: "█", count: count)
    print("\(rank + 1). \(word.padding(toLength: 6, withPad: " ", startingAt: 0))\(bar) \(count)")
}
let lengths = Dictionary(grouping: counts.keys, by: { $0.count }).mapValues { $0.sorted() }
for length in lengths.keys.sorted(by: >).prefix(3) { print(length, lengths[length]!) }
let once = ranked.filter { $0.value == 1 }.map(\.key)
print("once:", once.joined(separator: ", "))
let letters = text.lowercased().filter(\.isLetter).reduce(into: [:]) { (result: inout [Character: Int], c) in result[c, default: 0] += 1 }
let top = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }!
print("most common letter: \(top.key) (\(top.value)), vowels: \(letters.filter { "aeiou".contains($0.key) }.values.reduce(0, +))")
print(text.components(separatedBy: "\n").map { $0.count }, text.contains("Light"), text.hasSuffix("."))
