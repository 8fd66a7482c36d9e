import Foundation
let text = """
    It was the best of times, it was the worst of times, it was the age of wisdom, \
    it was the age of foolishness... It was the epoch of belief;
    it was the epoch of "incredulity" - it was the season of Light.

    We had everything before us, we had nothing before us!
    """
let lines = text.components(separatedBy: .newlines)
let words = text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
print(lines.count, words.count, Set(words).count)
var frequency: [String: Int] = [:]
words.forEach { frequency[$0, default: 0] += 1 }
let top = frequency.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(5)
for (index, (key: word, value: count)) in top.enumerated() {
    print("\(index + 1). \(word.padding(toLength: 8, withPad: " ", startingAt: 0)) \(String(repeating: "*", count: count)) \(count)")
}
let lengths = Dictionary(grouping: Set(words), by: \.count).mapValues { $0.sorted() }
for n in lengths.keys.sorted(by: >).prefix(3) { print(n, lengths[n]!) }
let average = Double(words.map(\.count).reduce(0, +)) / Double(words.count)
print("average length:", String(format: "%.2f", average), "longest:", words.max { $0.count < $1.count } ?? "")
let sentences = text.split { ".!?;".contains($0) }.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
print(sentences.count, sentences.last ?? "none", sentences[0].split(separator: ",").count)
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
let (v, c) = text.lowercased().filter(\.isLetter).reduce(into: (0, 0)) { r, ch in if vowels.contains(ch) { r.0 += 1 } else { r.1 += 1 } }
print("vowels \(v) consonants \(c) ratio \((Double(v) / Double(v + c) * 1000).rounded() / 10)%")
func titleCase(_ s: String) -> String { s.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ") }
print(titleCase("the qUICK brown fOX"), "snake_case_name".split(separator: "_").enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined())
print("camelCaseStringHere".reduce("") { $1.isUppercase ? $0 + "_" + $1.lowercased() : $0 + String($1) })
print(text.range(of: "wisdom").map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? -1, text.replacingOccurrences(of: "was", with: "is").count)
if let r = "key=value=more".firstIndex(of: "=") { print("key=value=more"[..<r], "key=value=more"[r...].dropFirst()) }
print(String("stressed".reversed()), "ab".compare("abc") == .orderedAscending, "Apple" < "apple", "10" < "9")
