// Parts keep their places in the whole; texts of any script.
import Foundation

let line = "name=Zoë; city=Zürich; flag=🇨🇭🇱🇮; cafe\u{301}=1"
for field in line.split(separator: ";") {
    let trimmed = field.drop { $0 == " " }
    guard let equals = trimmed.firstIndex(of: "=") else { continue }
    let key = trimmed[..<equals]
    let value = trimmed[trimmed.index(after: equals)...]
    print(key, value, value.count, line.distance(from: line.startIndex, to: value.startIndex))
    print(line[..<trimmed.startIndex].count, String(key) == "caf\u{E9}", key == "city")
}
let words = "the cat the dog the end".split(separator: " ")
var counts: [Substring: Int] = [:]
for word in words { counts[word, default: 0] += 1 }
print(counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print(words.max() ?? "", words.min() ?? "", words.sorted(), Set(words).count, words.firstIndex(of: "dog") ?? -1)
let first = words[0]
let rest = String(repeating: "x", count: 3) + first + "é"
print(rest, first as Any, [first: 1], Optional(first) as Any)
let whole = first.base
print(whole.count, whole[first.endIndex...], first.startIndex == whole.startIndex, first.endIndex < whole.endIndex)
var place = whole.startIndex
var seen: [String.Index: Character] = [:]
while place < whole.endIndex { seen[place] = whole[place]; place = whole.index(place, offsetBy: 4, limitedBy: whole.endIndex) ?? whole.endIndex }
print(seen.keys.sorted().map { String(seen[$0]!) }.joined())
let anything: [Any] = [first, "text", whole.startIndex == place]
for one in anything { if let part = one as? Substring { print("part", part.uppercased()) } else { print(one) } }
let range = whole.range(of: "dog")!
print(whole[range], whole[range.lowerBound...].prefix(5), whole.indices.count)
