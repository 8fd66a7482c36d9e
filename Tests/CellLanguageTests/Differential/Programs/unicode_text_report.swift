import Foundation

// Characters, scalars and bytes of texts that are not plain ASCII.
let samples = ["naïve", "nai\u{308}ve", "👩‍👩‍👧 + 🇨🇭", "e\u{301}te\u{301}", "ﬁn", "Straße", "日本語"]
for text in samples {
    let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
    print(text, text.count, text.unicodeScalars.count, text.utf16.count, text.utf8.count, scalars.prefix(4).joined(separator: " "))
}
print(samples[0] == samples[1], samples[0].utf8.elementsEqual(samples[1].utf8), Set(samples[..<2]).count)
print("Straße".uppercased(), "İ".lowercased().count, "ﬁn".capitalized)
print(String("résumé".reversed()), "résumé".dropFirst(2).first!, "résumé".contains("é"))

let flag = "🇩🇪"
for scalar in flag.unicodeScalars { print(scalar.value - 0x1F1E6, scalar.isASCII, terminator: " ") }
print(flag.unicodeScalars.first!.properties.isEmoji, Character(Unicode.Scalar(0x41)), Unicode.Scalar("z").value)

func rot13(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "a"..."z": result.append(Unicode.Scalar((scalar.value - 97 + 13) % 26 + 97)!)
        case "A"..."Z": result.append(Unicode.Scalar((scalar.value - 65 + 13) % 26 + 65)!)
        default: result.append(scalar)
        }
    }
    return String(result)
}
print(rot13("Hello, Wörld"), rot13(rot13("Round trip")))

let vowels = CharacterSet(charactersIn: "aeiou")
print("education".unicodeScalars.filter { vowels.contains($0) }.count, "a-b_c".components(separatedBy: CharacterSet.alphanumerics.inverted))
let bytes: [UInt8] = Array("AZaz".utf8)
print(bytes, bytes.map { $0 | 0x20 }.map { Character(UnicodeScalar($0)) }, "x".utf8.first! - UInt8(ascii: "a"))
print("line one\r\nline two\nthree".split(whereSeparator: \.isNewline).count, "a\u{0301}".unicodeScalars.map(\.properties.isDiacritic))
