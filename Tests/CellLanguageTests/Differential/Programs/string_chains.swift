import Foundation
let text = "the quick brown fox jumps over the lazy dog the end"
let words = text.split(separator: " ")
print(words.count, type(of: words), type(of: words[0]))
let counts = words.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
print(counts.filter { $0.value > 1 }, type(of: counts))
let top = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(3).map { "\($0.key)=\($0.value)" }
print(top)
let initials = words.compactMap(\.first).map { String($0) }.joined()
print(initials, type(of: words.compactMap(\.first)))
let caps = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
print(caps.joined(separator: " "), type(of: caps))
let rev = words.map { String($0.reversed()) }.reversed().prefix(2)
print(Array(rev), type(of: Array(rev)))
let vowels = text.filter { "aeiou".contains($0) }
print(vowels, type(of: vowels), vowels.count)
let freq = Dictionary(grouping: text.filter(\.isLetter), by: { $0 }).mapValues(\.count)
print(freq.max { ($0.value, $1.key) < ($1.value, $0.key) }!)
let longest = words.max(by: { $0.count < $1.count }) ?? ""
print(longest, type(of: longest))
let i = text.firstIndex(of: "q")!
print(text[i...].prefix(5), text[..<i], type(of: text[i...]))
print(text.first { $0 > "t" } ?? "?", text.last(where: \.isWhitespace) == " ")
print(text.drop { $0 != " " }.dropFirst().prefix { $0 != " " })
print("a,b,,c".split(separator: ","), "a,b,,c".components(separatedBy: ","))
print("a,b,,c".split(separator: ",", omittingEmptySubsequences: false).map(\.isEmpty))
print("  pad ".trimmingCharacters(in: .whitespaces) + "|")
print("hello".map { $0.uppercased() }, "hello".map { $0 }, type(of: "hello".map { $0.asciiValue! }))
print("hello".enumerated().map { $0 % 2 == 0 ? $1.uppercased() : String($1) }.joined())
print(zip("abc", "abd").first { $0 != $1 }.map { "\($0.0)/\($0.1)" } ?? "same")
print("abc" + String("abc".reversed()), "abc".reversed() == "cba".map { $0 })
print(String(format: "%.2f %d %@", 2.0 / 3, 42, "z"), "x".unicodeScalars.map(\.value))
print("z".utf8.reduce(0) { $0 + Int($1) }, "b" > "a", Character("b") > "a", "1" + "2")
print("level".elementsEqual("level".reversed()), "ab".contains("b"), "ab".contains("abc"))
print(String("swift".sorted()), String("swift".sorted(by: >)), "swift".min()!, "swift".max { $0 < $1 }!)
