import Foundation
// Strings under the microscope
let cafe1 = "café", cafe2 = "cafe\u{301}"
print(cafe1 == cafe2, cafe1.count, cafe2.count, cafe1.unicodeScalars.count, cafe2.unicodeScalars.count, cafe1.utf8.count, cafe2.utf16.count, cafe1.hashValue == cafe2.hashValue)
let flag = "🇫🇷", family = "👨‍👩‍👧", thumb = "👍🏽"
for s in [flag, family, thumb, "e\u{301}", "한", "\r\n"] {
    print(s.count, s.unicodeScalars.count, s.utf16.count, s.utf8.count, s.unicodeScalars.map { String($0.value, radix: 16) })
}
let mixed = "Zoë's 3 café½ ②\t#!"
for ch in mixed where !ch.isASCII || ch.isNumber || ch.isPunctuation || ch.isWhitespace {
    print("\(ch.debugDescription)", ch.isLetter, ch.isNumber, ch.isWholeNumber, ch.wholeNumberValue ?? -1, ch.isPunctuation, ch.isSymbol, ch.isWhitespace, ch.asciiValue ?? 0)
}
print("a".first!.isLowercase, Character("Q").isUppercase, Character("F").hexDigitValue!, Character("\n").isNewline, Character("$").isCurrencySymbol, Character("+").isMathSymbol)
func caesar(_ s: String, _ k: Int) -> String {
    String(s.unicodeScalars.map { u -> Character in
        switch u {
        case "a"..."z": return Character(UnicodeScalar((UInt8(ascii: "a") + UInt8((Int(u.value) - 97 + k + 26) % 26))))
        case "A"..."Z": return Character(Unicode.Scalar((u.value - 65 + UInt32(k + 26)) % 26 + 65)!)
        default: return Character(u)
        }
    })
}
let enc = caesar("Hello, Wörld xyz!", 3)
print(enc, caesar(enc, -3))
var s = "Swift is fun"
let i = s.firstIndex(of: "i")!, j = s.lastIndex(of: "i")!
print(s[i...], s[..<i], s[i...j], s.distance(from: i, to: j), s[s.index(before: s.endIndex)], s[s.index(s.startIndex, offsetBy: 6)...].prefix(2))
print(s.index(s.startIndex, offsetBy: 99, limitedBy: s.endIndex) == nil, s.suffix(3), s.dropFirst(6).dropLast(4), s.prefix { $0 != " " })
s.insert(contentsOf: "really ", at: s.range(of: "fun")!.lowerBound)
s.replaceSubrange(s.range(of: "Swift")!, with: "Coding")
s.append("!"); s.insert("¡", at: s.startIndex)
print(s, s.remove(at: s.startIndex), s.removeLast(), s)
s.removeAll { "aeiou".contains($0) }
s.removeSubrange(..<s.index(s.startIndex, offsetBy: 2)); print(s, s.isEmpty)
print(String(Array("stressed").reversed()), String("abc".sorted(by: >)), "abc" < "abd", "Z" < "a", "10" < "9", "a\u{0}b".count, #"raw \n "quotes" \#(1 + 1)"#)
print(Array("né".utf8), Array("é😀".utf16), String(decoding: [72, 105, 0xF0, 0x9F, 0x98, 0x80], as: UTF8.self), String(bytes: [0x41, 0x42], encoding: .utf8)!, Unicode.Scalar(0xD800) as Any)
print("naïve café".applyingTransform(.stripDiacritics, reverse: false) ?? "?", "Ångström".folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil), "abc".compare("ABC", options: .caseInsensitive) == .orderedSame, "file10".compare("file9", options: .numeric) == .orderedDescending)
let multi = """
    indented
      "more" \
    joined \("\t".count)
    end
    """
print(multi, multi.split(whereSeparator: \.isNewline).count, multi.debugDescription)
