let text = "the quick brown fox jumps over the lazy dog the end"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, count) in counts.sorted(by: { $0.key < $1.key }) { print(word, count) }
print(counts["the"] ?? 0, counts["cat"] ?? 0, counts.count)
counts["the"] = nil
print(counts["the"] == nil, counts.keys.sorted().joined(separator: ","))
let groups = Dictionary(grouping: 1...10, by: { $0 % 3 })
for key in groups.keys.sorted() { print(key, groups[key]!) }
print(["a": 1].mapValues { $0 + 1 })
