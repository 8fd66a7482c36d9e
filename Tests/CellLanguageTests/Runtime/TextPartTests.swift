import CellLanguage
import Testing

/// A part of a text is the same text, at the same places of the whole, after it has been stored.
struct TextPartTests {
    @Test(arguments: [
        "", "a", "the quick brown fox", "Zoë sah 🇨🇭🇱🇮 und e\u{301}\u{327}", "line\r\nline\n", "👩‍👩‍👧👩‍👩‍👧",
    ]) func keepsPlacesAndText(_ text: String) {
        let places = Array(text.indices) + [text.endIndex]
        for (number, start) in places.enumerated() {
            for end in places[number...] {
                let part = text[start..<end]
                let stored = TextPart(part)
                #expect(stored.text == part)
                #expect(stored.text.startIndex == start && stored.text.endIndex == end)
                #expect(stored.text.base == text)
                #expect(stored.string == String(part))
            }
        }
    }

    @Test func partsOfPartsKeepTheWhole() {
        let text = "key = value"
        let part = TextPart(text.dropFirst(3)).text
        let value = TextPart(part.drop { $0 == " " || $0 == "=" })
        #expect(value.string == "value")
        #expect(text[value.text.startIndex...] == "value")
    }

    /// The ends of a part may lie within a character of the whole.
    @Test func splitsCharacters() {
        let text = "e\u{301}x"
        let scalars = text.unicodeScalars
        let part = Substring(scalars[scalars.index(after: scalars.startIndex)...])
        #expect(TextPart(part).text.elementsEqual(part))
        #expect(TextPart(part).string == String(part))
    }
}
