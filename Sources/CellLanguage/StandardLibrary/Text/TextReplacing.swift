import Foundation

/// Texts made of texts: Foundation's part of `StringProtocol`.
enum TextReplacing {
    @MemberBuilder static var members: [any LibraryMember] {
        replacing
        filling
        letters
        normalForms
    }

    @MemberBuilder private static var replacing: [any LibraryMember] {
        Method(
            "func replacingOccurrences<T: StringProtocol, R: StringProtocol>(of target: T, with replacement: R, options: String.CompareOptions = [], range: Range<String.Index>? = nil) -> String",
            "The text with parts replaced."
        ) {
            (
                text: Substring, target: Substring, replacement: Substring, options: String.CompareOptions,
                range: Range<String.Index>?, context: CallContext
            ) in
            // Foundation finds a line feed behind a carriage return, too.
            if options.isEmpty, range == nil, !target.utf8.contains(UInt8(ascii: "\n")),
                let parts = try TextSplit(String(target), context)?.ranges(in: text)
            {
                return try context.joined(parts, separator: String(replacement))
            }
            let range = try TextRange.checked(range, in: text)
            try context.admit(replacing: text, with: replacement)
            return text.replacingOccurrences(of: target, with: replacement, options: options, range: range)
        }
        for kind in IndexRange.kinds {
            Method(
                "func replacingCharacters<T: StringProtocol>(in range: \(kind)<String.Index>, with replacement: T) -> String",
                "The text with a part replaced.",
                raw: { call in
                    let text = try TextEditing.part(call, Substring.self)
                    let range = try TextRange.of(call, 1, in: text)
                    let replacement = try NativeConversion.fromCell(
                        call[2], as: call.types.parameters[2], to: Substring.self, in: call.context)
                    return .string(text.replacingCharacters(in: range, with: replacement))
                })
        }
    }

    @MemberBuilder private static var filling: [any LibraryMember] {
        Method("func appending<T: StringProtocol>(_ more: T) -> String", "The text and more behind it.") {
            (text: Substring, more: Substring) in text.appending(more)
        }
        Method(
            "func appendingFormat<T: StringProtocol>(_ format: T, _ arguments: CVarArg...) -> String",
            "The text, and a format with its places filled in behind it.",
            raw: { call in
                let text = try TextEditing.part(call, Substring.self)
                let format = try NativeConversion.fromCell(
                    call[1], as: call.types.parameters[1], to: Substring.self, in: call.context)
                return .string(text + (try StringFormat.text(String(format), call[2], call.context)))
            })
        Method(
            "func trimmingCharacters(in set: CharacterSet) -> String",
            "The text without characters of the set at its ends."
        ) { (text: Substring, set: CharacterSet) in text.trimmingCharacters(in: set) }
        Method(
            "func padding<T: StringProtocol>(toLength length: Int, withPad pad: T, startingAt index: Int) -> String",
            "The text cut or filled up to a length."
        ) { (text: Substring, length: Int, pad: Substring, index: Int, context: CallContext) in
            guard length >= 0, !pad.isEmpty, (0..<pad.count).contains(index) else {
                throw LibraryTrap("padding needs a length of 0 or more and a text to fill up with")
            }
            try context.admit(count: length, stride: pad.utf8.count)
            return text.padding(toLength: length, withPad: pad, startingAt: index)
        }
    }

    @MemberBuilder private static var letters: [any LibraryMember] {
        Property("var capitalized: String { get }", "The text with a capital letter at the beginning of each word.") {
            (text: Substring) in text.capitalized
        }
        Property("var localizedCapitalized: String { get }", "The text with capitals, by the machine's customs.") {
            (text: Substring) in text.localizedCapitalized
        }
        Property("var localizedUppercase: String { get }", "The text in capital letters, by the machine's customs.") {
            (text: Substring) in text.localizedUppercase
        }
        Property("var localizedLowercase: String { get }", "The text in small letters, by the machine's customs.") {
            (text: Substring) in text.localizedLowercase
        }
        Method("func uppercased(with locale: Locale?) -> String", "The text in the capital letters of a language.") {
            (text: Substring, locale: Locale?) in text.uppercased(with: locale)
        }
        Method("func lowercased(with locale: Locale?) -> String", "The text in the small letters of a language.") {
            (text: Substring, locale: Locale?) in text.lowercased(with: locale)
        }
        Method("func capitalized(with locale: Locale?) -> String", "The text with the capital letters of a language.") {
            (text: Substring, locale: Locale?) in text.capitalized(with: locale)
        }
        Method(
            "func folding(options: String.CompareOptions = [], locale: Locale?) -> String",
            "The text without the differences that the options name."
        ) { (text: Substring, options: String.CompareOptions, locale: Locale?) in
            text.folding(options: options, locale: locale)
        }
    }

    @MemberBuilder private static var normalForms: [any LibraryMember] {
        Property("var decomposedStringWithCanonicalMapping: String { get }", "Letters and accents apart (NFD).") {
            (text: Substring) in text.decomposedStringWithCanonicalMapping
        }
        Property("var precomposedStringWithCanonicalMapping: String { get }", "Letters with their accents (NFC).") {
            (text: Substring) in text.precomposedStringWithCanonicalMapping
        }
        Property("var decomposedStringWithCompatibilityMapping: String { get }", "Letters and accents apart (NFKD).") {
            (text: Substring) in text.decomposedStringWithCompatibilityMapping
        }
        Property("var precomposedStringWithCompatibilityMapping: String { get }", "Letters with accents (NFKC).") {
            (text: Substring) in text.precomposedStringWithCompatibilityMapping
        }
    }
}

extension CallContext {
    /// Refuses to replace parts of a text where the result might not fit: each of its characters may give way.
    func admit<A: StringProtocol, B: StringProtocol>(replacing text: A, with replacement: B) throws {
        let (size, overflow) = (text.utf8.count + 1).multipliedReportingOverflow(by: replacement.utf8.count + 1)
        try admit(count: overflow ? .max : size, stride: 1)
    }
}
