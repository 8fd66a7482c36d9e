import Foundation

/// Where texts and characters stand in a text, and what lies between them: Foundation's part of `StringProtocol`.
enum TextSearch {
    @MemberBuilder static var members: [any LibraryMember] {
        places
        cuts
        lines
        enumerations
    }

    @MemberBuilder private static var places: [any LibraryMember] {
        Method(
            "func range<T: StringProtocol>(of other: T, options: String.CompareOptions = [], range: Range<String.Index>? = nil, locale: Locale? = nil) -> Range<String.Index>?",
            "Where `other` stands in the text."
        ) {
            (
                text: Substring, other: Substring, options: String.CompareOptions, range: Range<String.Index>?,
                locale: Locale?
            ) in
            let range = try TextRange.checked(range, in: text)
            return text.range(of: other, options: options, range: range, locale: locale)
        }
        Method(
            "func rangeOfCharacter(from set: CharacterSet, options: String.CompareOptions = [], range: Range<String.Index>? = nil) -> Range<String.Index>?",
            "Where the first character of a set stands."
        ) {
            (text: Substring, set: CharacterSet, options: String.CompareOptions, range: Range<String.Index>?) in
            text.rangeOfCharacter(from: set, options: options, range: try TextRange.checked(range, in: text))
        }
        Method(
            "func localizedStandardRange<T: StringProtocol>(of other: T) -> Range<String.Index>?",
            "Where `other` stands, capitals, small letters and accents being the same."
        ) { (text: Substring, other: Substring) in text.localizedStandardRange(of: other) }
        Method(
            "func ranges<C: Collection>(of other: C) -> [Range<String.Index>] where C.Element == Character",
            "All places where `other` stands."
        ) { (text: Substring, other: CellSequence) in text.ranges(of: try TextEditing.text(other)) }
        Method(
            "func firstRange<C: Collection>(of other: C) -> Range<String.Index>? where C.Element == Character",
            "Where `other` stands first."
        ) { (text: Substring, other: CellSequence) in text.firstRange(of: try TextEditing.text(other)) }
    }

    @MemberBuilder private static var cuts: [any LibraryMember] {
        Method(
            "func components(separatedBy set: CharacterSet) -> [String]",
            "The parts between characters of the set, empty ones included."
        ) { (text: Substring, set: CharacterSet) in text.components(separatedBy: set) }
        Method(
            "func components<T: StringProtocol>(separatedBy separator: T) -> [String]",
            "The parts between separators, empty ones included."
        ) { (text: Substring, separator: Substring, context: CallContext) in
            if let parts = try TextSplit(String(separator), context)?.ranges(in: text) {
                return parts.map { String($0) }
            }
            return text.components(separatedBy: separator)
        }
        Method(
            "func commonPrefix<T: StringProtocol>(with other: T, options: String.CompareOptions = []) -> String",
            "What both begin with."
        ) { (text: Substring, other: Substring, options: String.CompareOptions) in
            text.commonPrefix(with: other, options: options)
        }
    }

    @MemberBuilder private static var lines: [any LibraryMember] {
        for kind in IndexRange.kinds {
            Method(
                "func lineRange(for range: \(kind)<String.Index>) -> Range<String.Index>",
                "The whole lines that a part lies in.",
                raw: { call in
                    let text = try TextEditing.part(call, Substring.self)
                    let range = text.lineRange(for: try TextRange.of(call, 1, in: text))
                    return try NativeConversion.toCell(range, as: call.result, in: call.context)
                })
            Method(
                "func paragraphRange(for range: \(kind)<String.Index>) -> Range<String.Index>",
                "The whole paragraphs that a part lies in.",
                raw: { call in
                    let text = try TextEditing.part(call, Substring.self)
                    let range = text.paragraphRange(for: try TextRange.of(call, 1, in: text))
                    return try NativeConversion.toCell(range, as: call.result, in: call.context)
                })
        }
    }

    @MemberBuilder private static var enumerations: [any LibraryMember] {
        Method(
            "func enumerateLines(invoking body: @escaping (String, inout Bool) -> Void)",
            "Passes one line after the other until `body` says stop."
        ) { (text: Substring, body: CellFunction) in
            try Enumerations.run { failed in
                text.enumerateLines { line, stop in failed.stop(&stop) { try body.stops(after: .string(line)) } }
            }
        }
        for kind in IndexRange.kinds {
            Method(
                "func enumerateSubstrings(in range: \(kind)<String.Index>, options: String.EnumerationOptions = [], _ body: @escaping (String?, Range<String.Index>, Range<String.Index>, inout Bool) -> Void)",
                "Passes one line, paragraph or character after the other, with its place, until `body` says stop.",
                raw: { call in
                    let text = try TextEditing.part(call, Substring.self)
                    let range = try TextRange.of(call, 1, in: text)
                    let options = try NativeConversion.fromCell(
                        call[2], as: call.types.parameters[2], to: String.EnumerationOptions.self, in: call.context)
                    let body = try call.function(3)
                    try Enumerations.run { failed in
                        text.enumerateSubstrings(in: range, options: options) { part, range, around, stop in
                            failed.stop(&stop) { try body.stops(afterSwift: part, range, around) }
                        }
                    }
                    return .void
                })
        }
    }

    /// `String.EnumerationOptions`.
    @LibraryBuilder static var types: [any LibraryItem] {
        LibraryType(
            "struct String.EnumerationOptions: OptionSet", String.EnumerationOptions.self, "What a text is cut into."
        ) {
            NativeOptions.members(
                String.EnumerationOptions.self, "EnumerationOptions",
                [
                    ("byLines", .byLines, "Lines."), ("byParagraphs", .byParagraphs, "Paragraphs."),
                    ("byComposedCharacterSequences", .byComposedCharacterSequences, "Characters."),
                    ("reverse", .reverse, "From the end."),
                    ("substringNotRequired", .substringNotRequired, "Places only."),
                ])
        }
    }
}
