let text = """
    The quick brown fox jumps over the lazy dog. The dog, it seems,
    did not mind; in fact -- the dog slept on.

    A quick test: does "it's" count as one word? It should!
    """
let words = text.lowercased()
    .split { !($0.isLetter || $0 == "'") }
    .map(String.init)
    .filter { !$0.isEmpty }
print(words.count, Set(words).count)
let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
let top = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(5)
let width = top.map(\.key.count).max() ?? 0
for (word, n) in top { print(word.padding(width), String(repeating: "▇", count: n), n) }
extension String {
    func padding(_ n: Int) -> String { self + String(repeating: ".", count: Swift.max(0, n - count)) }
    var isPalindrome: Bool { let s = lowercased().filter(\.isLetter); return s == String(s.reversed()) }
    func caesar(_ shift: Int) -> String {
        String(unicodeScalars.map { s -> Character in
            switch s {
            case "a"..."z": return Character(UnicodeScalar((s.value - 97 + UInt32((shift % 26 + 26) % 26)) % 26 + 97)!)
            case "A"..."Z": return Character(UnicodeScalar((s.value - 65 + UInt32((shift % 26 + 26) % 26)) % 26 + 65)!)
            default: return Character(s)
            }
        })
    }
}
let byLength = Dictionary(grouping: Set(words), by: \.count).mapValues { $0.sorted() }
for length in byLength.keys.sorted(by: >) where byLength[length]!.count > 1 { print(length, byLength[length]!) }
print("A man, a plan, a canal: Panama".isPalindrome, "Swift".isPalindrome)
print("Hello, World!".caesar(3), "Hello, World!".caesar(3).caesar(-3), "abc".caesar(-27))
let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
for (number, line) in zip(1..., lines) { print(number, line.count, line.first.map { String($0) } ?? "<empty>", line.last ?? "-") }
let longest = words.max { a, b in (a.count, b) < (b.count, a) }
print(longest ?? "none", words.firstIndex(of: "dog")!, words.lastIndex(of: "dog")!)
var acrostic = ""
for line in lines where !line.isEmpty { acrostic.append(line[line.startIndex]) }
print(acrostic, text.contains("dog slept"), text.hasSuffix("!"))
