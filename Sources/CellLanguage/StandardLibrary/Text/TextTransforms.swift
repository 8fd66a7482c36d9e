import Foundation

/// `StringTransform`: texts in other writing systems.
enum TextTransforms {
    private static let all: [(name: String, value: StringTransform, documentation: String)] = [
        ("stripCombiningMarks", .stripCombiningMarks, "Without accents that are characters of their own."),
        ("stripDiacritics", .stripDiacritics, "Without accents."),
        ("fullwidthToHalfwidth", .fullwidthToHalfwidth, "Wide letters as narrow ones."),
        ("hiraganaToKatakana", .hiraganaToKatakana, "Hiragana as katakana."),
        ("latinToArabic", .latinToArabic, "Latin letters as Arabic ones."),
        ("latinToCyrillic", .latinToCyrillic, "Latin letters as Cyrillic ones."),
        ("latinToHangul", .latinToHangul, "Latin letters as Korean ones."),
        ("latinToHebrew", .latinToHebrew, "Latin letters as Hebrew ones."),
        ("latinToHiragana", .latinToHiragana, "Latin letters as hiragana."),
        ("latinToKatakana", .latinToKatakana, "Latin letters as katakana."),
        ("latinToThai", .latinToThai, "Latin letters as Thai ones."),
        ("mandarinToLatin", .mandarinToLatin, "Chinese characters as pinyin."),
        ("toLatin", .toLatin, "All in Latin letters."),
        ("toUnicodeName", .toUnicodeName, "Each character by its name in Unicode."),
        ("toXMLHex", .toXMLHex, "Each character as an XML entity."),
    ]

    @LibraryBuilder static var types: [any LibraryItem] {
        LibraryType("struct StringTransform: Hashable", StringTransform.self, "A way of writing texts otherwise.") {
            for entry in all {
                Property(
                    "static var \(entry.name): StringTransform { get }", entry.documentation, value: { entry.value })
            }
        }
    }

    @MemberBuilder static var members: [any LibraryMember] {
        Method(
            "func applyingTransform(_ transform: StringTransform, reverse: Bool) -> String?",
            "The text written otherwise, or back; nil where there is no way back."
        ) { (text: Substring, transform: StringTransform, reverse: Bool) in
            String(text).applyingTransform(transform, reverse: reverse)
        }
    }
}
