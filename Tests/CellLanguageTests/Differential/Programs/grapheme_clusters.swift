let samples: [(label: String, text: String)] = [
    ("ascii", "hello"),
    ("precomposed", "caf\u{E9}"),
    ("decomposed", "cafe\u{301}"),
    ("flag", "🇨🇦🇫🇷"),
    ("family", "👨‍👩‍👧‍👦"),
    ("skin tone", "👍🏽"),
    ("hangul", "\u{1112}\u{1161}\u{11AB}"),
    ("crlf", "a\r\nb"),
]

func pad(_ s: String, to width: Int) -> String {
    s + String(repeating: " ", count: max(0, width - s.count))
}

for (label, text) in samples {
    let counts = (text.count, text.unicodeScalars.count, text.utf16.count, text.utf8.count)
    print(pad(label, to: 12), counts)
}

let a = "caf\u{E9}", b = "cafe\u{301}"
print(a == b, a.hashValue == b.hashValue, a.utf8.elementsEqual(b.utf8), Set([a, b]).count)
print(Array(b.unicodeScalars).map { String($0.value, radix: 16) })
print(b.unicodeScalars.map { $0 })

let family = Character("👨‍👩‍👧‍👦")
print(family.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " "))
print(family.isASCII, family.asciiValue as Any, Character("\r\n").isNewline, Character("\r\n").utf8.count)

var word = "cafe"
print(word, word.count, terminator: " -> ")
word += "\u{301}"
print(word, word.count)
word.unicodeScalars.removeLast()
print(word)

let mixed = "Ωmega ½ ٣ Ⅷ 文 _ \t ß"
for ch in mixed where !(ch == " ") {
    var traits: [String] = []
    if ch.isLetter { traits.append("letter") }
    if ch.isNumber { traits.append("number") }
    if ch.isWholeNumber { traits.append("whole=\(ch.wholeNumberValue!)") }
    if ch.isUppercase { traits.append("upper") }
    if ch.isLowercase { traits.append("lower") }
    if ch.isWhitespace { traits.append("space") }
    if ch.isPunctuation { traits.append("punctuation") }
    print(String(reflecting: ch), traits.isEmpty ? "-" : traits.joined(separator: ","))
}
print("straße".uppercased(), "ΑΣ".lowercased(), "ǆ".uppercased(), Character("ß").uppercased())

let flags = "🇨🇦🇫🇷🇯🇵"
print(String(flags.reversed()), flags.first!, flags.dropFirst().first!, flags[flags.index(flags.startIndex, offsetBy: 2)])
print("\u{1F600}".utf16.map { String($0, radix: 16) }, Array("é".utf8))
print("tab\there \"quoted\" \u{0} \u{7F} é \\".debugDescription)
