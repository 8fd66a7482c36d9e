// Separators of one and of several characters, beside accents, marks and line ends.
let line = "  name: Ada;  city: Turin ;; year: 1815 "
print(line.split(separator: ";"))
print(line.split(separator: ";", omittingEmptySubsequences: false).map { String($0) })
print(line.split(separator: " ", maxSplits: 2))
print(line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false))
let pairs: [Substring] = line.split(separator: ": ")
print(pairs.count, pairs, line.split(separator: " ", maxSplits: 0).map { String($0) })

let accents = "é e\u{301} a \u{301}b caf\u{65}\u{301} fin"
print(accents.split(separator: " ").map { String($0) }.map { $0.count })
let lines = "one\r\ntwo\nthree\r\n\nfour\n"
let (feeds, returns) = (lines.split(separator: "\n").map { String($0) }, lines.split(separator: "\r\n").map { String($0) })
print(feeds.count, returns.count)
print(lines.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) })
print(lines.split { $0.isNewline }.map { String($0) })
let doubled: [Substring] = "aaaaa".split(separator: "aa", omittingEmptySubsequences: false)
let (none, one): ([Substring], [Substring]) = ("".split(separator: ","), "".split(separator: ",", omittingEmptySubsequences: false))
print(doubled, none.count, one.count)

let words = line.split(separator: " ")
let first = words[0]
print(first, first.startIndex == line.startIndex, line[first.endIndex...].count)
print(words.joined(separator: "-"), words.joined().count)
print(words.map { $0.uppercased() }.sorted().joined(separator: ","))
for part in words.prefix(3) { for sub in part.split(separator: "a") { print(sub, terminator: "|") } }
print()

var letters: [Character: Int] = [:]
for letter in "Hello, Wörld\r\nHello" { letters[letter, default: 0] += 1 }
print(letters.sorted { $0.key < $1.key }.map { "\($0.key.isNewline ? "\\n" : String($0.key))\($0.value)" }.joined(separator: " "))
print(String("straße".reversed()), String("abc\r\n".reversed()).count, Array("a\r\nb").count, "a\r\nb".count)
print("naïve café".uppercased(), "ǅ".lowercased(), Array("añb").reversed())
print(String(repeating: "ab", count: 3).enumerated().map { "\($0)\($1)" }.joined())
print(zip("abc", [1, 2, 3]).map { "\($0)\($1)" }, "abc" < "abd", "Z" < "a", "é" == "e\u{301}", "\u{212A}" == "K")
