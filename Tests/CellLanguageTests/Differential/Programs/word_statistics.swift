import Foundation

let text = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness; it was the epoch of belief!
"""
let words = text.lowercased().components(separatedBy: CharacterSet.letters.inverted).filter { !$0.isEmpty }
var counts = NSCountedSetLike<String>()
for word in words { counts.add(word) }
struct NSCountedSetLike<T: Hashable> {
    private var storage: [T: Int] = [:]
    mutating func add(_ element: T) { storage[element, default: 0] += 1 }
    func count(of element: T) -> Int { storage[element] ?? 0 }
    var ranking: [(key: T, value: Int)] { storage.sorted { $0.value > $1.value } }
    var distinct: Int { storage.count }
}
print(words.count, counts.distinct, counts.count(of: "was"), counts.count(of: "dog"))
let top = counts.ranking.filter { $0.value > 2 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (word, n) in top { print(word.padding(toLength: 6, withPad: " ", startingAt: 0), String(repeating: "▇", count: n), n) }
let lengths = Dictionary(grouping: Set(words), by: \.count).mapValues { $0.sorted() }
for (length, list) in lengths.sorted(by: { $0.key < $1.key }) { print(length, list.joined(separator: " ")) }
let sentences = text.components(separatedBy: CharacterSet(charactersIn: ".!?;")).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
print(sentences.count, sentences.map { $0.split(whereSeparator: \.isWhitespace).count })
var title = text.prefix(23).capitalized
if let range = title.range(of: "Best") { title.replaceSubrange(range, with: "BEST") }
print(title, title.replacingOccurrences(of: " ", with: "_"))
let vowels = Set("aeiou")
print(String(text.filter { !vowels.contains($0) }.prefix(20)), text.contains("wisdom"), text.range(of: "Epoch", options: .caseInsensitive) != nil)
print(words.map { String($0.first!) }.joined().prefix(12), words.max { $0.count < $1.count }!, words.allSatisfy { $0 == $0.lowercased() })
let average = Double(words.map(\.count).reduce(0, +)) / Double(words.count)
print("average length \(String(format: "%.2f", average)), median \(words.map(\.count).sorted()[words.count / 2])")
