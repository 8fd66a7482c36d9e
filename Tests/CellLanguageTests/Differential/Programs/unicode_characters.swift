let samples: [Character] = ["A", "ß", "7", "½", "Ⅷ", " ", "\n", "é", "😀", "ñ", "_", "€", "中", "🇩🇪"]
for c in samples {
    var traits: [String] = []
    if c.isLetter { traits.append("letter") }
    if c.isNumber { traits.append("number") }
    if c.isWholeNumber { traits.append("whole=\(c.wholeNumberValue!)") }
    if c.isHexDigit { traits.append("hex=\(c.hexDigitValue ?? -1)") }
    if c.isUppercase { traits.append("upper") }
    if c.isLowercase { traits.append("lower") }
    if c.isWhitespace { traits.append(c.isNewline ? "newline" : "space") }
    if c.isPunctuation { traits.append("punctuation") }
    if c.isSymbol { traits.append("symbol") }
    if c.isCurrencySymbol { traits.append("currency") }
    if let ascii = c.asciiValue { traits.append("ascii \(ascii)") }
    print(c.debugDescription, traits.joined(separator: " "), c.unicodeScalars.count, c.utf8.count, c.utf16.count)
}

let word = "Cafe\u{301} 🇫🇷👨‍👩‍👧"
print(word, word.count, word.unicodeScalars.count, word.utf16.count, word.utf8.count)
print(word.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " "))
print(word.hasPrefix("Café"), "é" == "e\u{301}", "é".utf8.elementsEqual("e\u{301}".utf8), word.reversed().map { $0 }.first!)
print("straße".uppercased(), "İ".lowercased().count, "ǆ".uppercased(), ("a" as Character).uppercased(), "HeLLo".map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }.joined())
let scalar: Unicode.Scalar = "ü"
print(scalar, scalar.value, scalar.isASCII, scalar.properties.isAlphabetic, scalar.properties.name ?? "?")
print(Unicode.Scalar(0x1F600 as UInt32)?.description ?? "none", Unicode.Scalar(0xD800 as UInt32) as Any, Character(UnicodeScalar(65)))
print("\u{41}\t|\\ \"q\" \u{1F44D}", #"raw \n \#(1 + 1)"#, "tab\tq\"".debugDescription, "nul\0".debugDescription, "e\u{301}".debugDescription)
let s = "naïve résumé"
if let i = s.firstIndex(of: " ") {
    print(s[..<i], s[i...].dropFirst(), s[s.index(after: i)], s.distance(from: s.startIndex, to: i), s.utf8.distance(from: s.startIndex, to: i))
}
var counts: [String: Int] = [:]
for c in "Hello, World! 123" { counts[c.isLetter ? "aeiou".contains(c.lowercased()) ? "vowel" : "consonant" : c.isNumber ? "digit" : "other", default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0): \($1)" })
print("abc" < "abd", "Z" < "a", "ä" < "b", "10" < "9", Character("a") < "b", ("a"..."f").contains("c"), "a"..."c" ~= "bb")
print(String("ab".flatMap { [$0, $0] }), String(repeating: "=-", count: 3), "x,y,,z".split(separator: ","), "x,y,,z".split(separator: ",", omittingEmptySubsequences: false).count)
