func isPalindrome(_ s: String) -> Bool {
    let cleaned = s.lowercased().filter { $0.isLetter || $0.isNumber }
    return cleaned == String(cleaned.reversed())
}
func areAnagrams(_ a: String, _ b: String) -> Bool { a.lowercased().sorted() == b.lowercased().sorted() }
func firstUnique(_ s: String) -> Character? {
    var counts: [Character: Int] = [:]
    for ch in s { counts[ch, default: 0] += 1 }
    return s.first { counts[$0] == 1 }
}
func longestUniqueSubstring(_ s: String) -> (length: Int, text: Substring) {
    let chars = Array(s)
    var last = [Character: Int](), start = 0, best = 0..<0
    for (i, c) in chars.enumerated() {
        if let j = last[c], j >= start { start = j + 1 }
        last[c] = i
        if i + 1 - start > best.count { best = start..<(i + 1) }
    }
    let lo = s.index(s.startIndex, offsetBy: best.lowerBound)
    let hi = s.index(lo, offsetBy: best.count)
    return (best.count, s[lo..<hi])
}
func compress(_ s: String) -> String {
    guard var current = s.first else { return "" }
    var n = 0, out = ""
    for c in s {
        if c == current { n += 1 } else {
            out += "\(current)\(n > 1 ? String(n) : "")"
            (current, n) = (c, 1)
        }
    }
    out.append(current)
    if n > 1 { out.append(contentsOf: "\(n)") }
    return out
}
func reverseWords(_ s: String) -> String { s.components(" ").reversed().joined(separator: " ") }
extension String {
    func components(_ sep: Character) -> [String] { split(separator: sep, omittingEmptySubsequences: true).map { String($0) } }
    subscript(_ i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
    subscript(_ r: Range<Int>) -> String { String(self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)]) }
    var isBalanced: Bool {
        let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
        var stack: [Character] = []
        for c in self {
            if pairs.values.contains(c) { stack.append(c) }
            else if let open = pairs[c] { if stack.popLast() != open { return false } }
        }
        return stack.isEmpty
    }
    func caesar(_ k: Int) -> String {
        String(String.UnicodeScalarView(unicodeScalars.map { u in
            switch u {
            case "a"..."z": return UnicodeScalar((Int(u.value) - 97 + k + 26) % 26 + 97)!
            case "A"..."Z": return UnicodeScalar(UInt8((Int(u.value) - 65 + k + 26) % 26 + 65))
            default: return u
            }
        }))
    }
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("hello"))
print(areAnagrams("Listen", "Silent"), firstUnique("swiss") ?? "-", firstUnique("aabb") as Any)
print(longestUniqueSubstring("abcabcbb"), longestUniqueSubstring("pwwkew").text)
print(compress("aaabbc"), compress("").isEmpty, compress("zzzz"))
print(reverseWords("  the sky  is blue "))
print("hello"[1], "hello world"[6..<11], "{[()]}".isBalanced, "([)]".isBalanced)
print("Hello, World".caesar(3), "Hello, World".caesar(3).caesar(-3))
print("café".count, "café".utf8.count, "e\u{301}" == "é", "👨‍👩‍👧".count)
