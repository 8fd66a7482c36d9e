let line = "  The quick brown Fox -- jumps over 13 lazy dogs.  "
let words = line.split { !$0.isLetter }.map { $0.lowercased() }
print(words, words.count)
let trimmed = line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
print(String(trimmed), trimmed.count)
func caesar(_ s: String, _ k: UInt8) -> String {
    String(decoding: s.utf8.map { b in
        switch b {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): (b - 97 + k) % 26 + 97
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): (b - 65 + k) % 26 + 65
        default: b
        }
    }, as: UTF8.self)
}
let secret = caesar("Hello, World", 3)
print(secret, caesar(secret, 23), caesar(secret, 23) == "Hello, World")
var s = "swift"
s.replaceSubrange(s.startIndex...s.startIndex, with: "S")
if let i = s.firstIndex(of: "f") { s.insert(contentsOf: "--", at: i); print(s[..<i], s[i...], s.distance(from: s.startIndex, to: i)) }
print(s.uppercased(), s.contains("--"), s.hasSuffix("ft"), s.index(s.endIndex, offsetBy: -2) < s.endIndex, s.prefix(3) + s.suffix(2))
let isPalindrome = { (t: String) -> Bool in let c = t.lowercased().filter(\.isLetter); return c == String(c.reversed()) }
print(["A man, a plan, a canal: Panama", "nope"].map(isPalindrome))
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
let counts = line.lowercased().reduce(into: [Character: Int]()) { if vowels.contains($1) { $0[$1, default: 0] += 1 } }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0)\($1)" }.joined(separator: " "))
let rle = "aaabccd".reduce(into: [(Character, Int)]()) { acc, c in
    if acc.last?.0 == c { acc[acc.count - 1].1 += 1 } else { acc.append((c, 1)) }
}
print(rle.map { $1 > 1 ? "\($1)\($0)" : "\($0)" }.joined(), rle.flatMap { String(repeating: $0.0, count: $0.1) }.count)
print("é".unicodeScalars.count, "e\u{301}" == "é", "🇩🇪🇫🇷".count, "naïve".map(\.isASCII), "12½".compactMap(\.wholeNumberValue), Character("7").hexDigitValue ?? -1)
let title = words.map { w in w.prefix(1).uppercased() + w.dropFirst() }.joined(separator: " ")
print(title, title.lastIndex(of: " ").map { title[title.index(after: $0)...] } ?? "")
let multi = #"raw "\n" \#(1 + 1)"# + """

  two
    lines \
  joined
"""
print(multi, multi.split(separator: "\n", omittingEmptySubsequences: false).count)
print("a-b_c d".split(whereSeparator: "-_ ".contains), "k=v=w".split(separator: "=", maxSplits: 1), "abc" < "abd", "Zebra" < "apple", "abc".elementsEqual(["a", "b", "c"]))
print(Int("ff", radix: 16)!, String(255, radix: 2), Int("12x") as Any, Double("1e3")!, Bool("true")!)
