import Foundation

/// What texts and parts of texts can do.
enum TextMembers {
    static func length(_ count: Int, upTo limit: Int = .max) throws -> Int {
        guard count >= 0, count <= limit else { throw LibraryTrap("\(count) characters: there are \(limit)") }
        return count
    }

    @MemberBuilder static func members<T: StringProtocol>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        questions(type, name)
        changed(type, name)
        parts(type, name)
    }

    @MemberBuilder private static func questions<T: StringProtocol>(_ type: T.Type, _ name: String)
        -> [any LibraryMember]
    {
        size(type)
        Property("var first: Character? { get }", "The first character; nil where there is none.") { (text: T) in
            text.first
        }
        Property("var last: Character? { get }", "The last character; nil where there is none.") { (text: T) in
            text.last
        }
        Property("var description: String { get }", "The text itself.") { (text: T) in String(text) }
        Property("var debugDescription: String { get }", "The text in quotes.") { (text: T) in
            String(text).debugDescription
        }
        Property("var hashValue: Int { get }", "A number for hashing, the same in every run.") { (text: T) in
            StableHash.of(String(text))
        }
        Method("func hasPrefix(_ prefix: String) -> Bool", "Whether the text begins so.") { (text: T, prefix: String) in
            text.hasPrefix(prefix)
        }
        Method("func hasSuffix(_ suffix: String) -> Bool", "Whether the text ends so.") { (text: T, suffix: String) in
            text.hasSuffix(suffix)
        }
        Method("func contains(_ other: String) -> Bool", "Whether `other` is part of the text.") {
            (text: T, other: String, context: CallContext) in
            if other.isEmpty { return true }
            return try TextSplit(other, context)?.isSeparated(Substring(text)) ?? text.contains(other)
        }
        Method("func contains(_ character: Character) -> Bool", "Whether the character is in the text.") {
            (text: T, character: Character) in
            text.contains(character)
        }
        Method("func elementsEqual(_ other: String) -> Bool", "Whether both have the same characters.") {
            (text: T, other: String) in text.elementsEqual(other)
        }
        Property("var utf16: UTF16View { get }", "The UTF-16 units of the text.") { (text: T) in
            Substring(text).utf16
        }
        Property("var utf8: UTF8View { get }", "The bytes of the text.") { (text: T) in Substring(text).utf8 }
    }

    /// A `String` is looked at where it stands.
    private static func size<T: StringProtocol>(_ type: T.Type) -> [any LibraryMember] {
        let (count, isEmpty) = ("var count: Int { get }", "var isEmpty: Bool { get }")
        let (countText, isEmptyText) = ("The number of characters.", "Whether there is no character.")
        if T.self == String.self {
            return [
                Property(count, countText, inline: Inline.textCount),
                Property(isEmpty, isEmptyText, inline: Inline.isEmptyText),
            ]
        }
        // A part of a text has its `count` from the protocol, as in Swift, which prefers types that have one of their own.
        return [Property(isEmpty, isEmptyText) { (text: T) in text.isEmpty }]
    }

    @MemberBuilder private static func changed<T: StringProtocol>(_ type: T.Type, _ name: String) -> [any LibraryMember]
    {
        Method("func uppercased() -> String", "The text in capital letters.") { (text: T) in text.uppercased() }
        Method("func lowercased() -> String", "The text in small letters.") { (text: T) in text.lowercased() }
        Method("func replacing(_ target: String, with replacement: String) -> String", "The text with parts replaced.")
        {
            (text: T, target: String, replacement: String, context: CallContext) in
            if let parts = try TextSplit(target, context)?.ranges(in: Substring(text)) {
                return try context.joined(parts, separator: replacement)
            }
            try context.admit(replacing: text, with: replacement)
            return String(Substring(text).replacing(target, with: replacement))
        }
    }

    @MemberBuilder private static func parts<T: StringProtocol>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        Method("func prefix(_ count: Int) -> Substring", "The first characters.") { (text: T, count: Int) in
            Substring(text.prefix(try length(count)))
        }
        Method("func suffix(_ count: Int) -> Substring", "The last characters.") { (text: T, count: Int) in
            Substring(text.suffix(try length(count)))
        }
        Method("func dropFirst(_ count: Int = 1) -> Substring", "All but the first characters.") {
            (text: T, count: Int) in
            Substring(text.dropFirst(try length(count)))
        }
        Method("func dropLast(_ count: Int = 1) -> Substring", "All but the last characters.") {
            (text: T, count: Int) in
            Substring(text.dropLast(try length(count)))
        }
        Method(
            "func prefix(while test: (Character) throws -> Bool) rethrows -> Substring",
            "The characters before the first that fails the test."
        ) {
            (text: T, test: CellFunction) in Substring(try text.prefix { try test.test(.character($0)) })
        }
        Method(
            "func drop(while test: (Character) throws -> Bool) rethrows -> Substring",
            "The characters from the first on that fails the test."
        ) {
            (text: T, test: CellFunction) in Substring(try text.drop { try test.test(.character($0)) })
        }
        Method(
            "func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String",
            "The characters that pass the test."
        ) {
            (text: T, test: CellFunction) in String(try text.filter { try test.test(.character($0)) })
        }
        Method(
            "func split(separator: Character, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true) -> [Substring]",
            "The parts between separators.",
            raw: { call in
                let text = try TextEditing.part(call, type)
                let (separator, maximum, omitsEmpty) = (call[1].character, try length(call[2].int), call[3].bool)
                if let parts = try TextSplit(call, String(separator))?.parts(of: text) { return parts }
                let parts = try text.split(maxSplits: maximum, omittingEmptySubsequences: omitsEmpty) {
                    try call.context.checkInterrupt()
                    return $0 == separator
                }
                return .array(parts.map { .textPart(TextPart($0)) })
            })
        Method(
            "@_disfavoredOverload func split(separator: String, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true) -> [Substring]",
            "The parts between separators.",
            raw: { call in
                let text = try TextEditing.part(call, type)
                let maximum = try length(call[2].int)
                let separator = call[1].string
                if maximum == .max, let parts = try TextSplit(call, separator)?.parts(of: text) { return parts }
                let parts = text.split(
                    separator: separator, maxSplits: maximum, omittingEmptySubsequences: call[3].bool)
                return .array(parts.map { .textPart(TextPart($0)) })
            })
        Method(
            "func split(maxSplits: Int = .max, omittingEmptySubsequences: Bool = true, whereSeparator test: (Character) throws -> Bool) rethrows -> [Substring]",
            "The parts between characters that pass the test."
        ) { (text: T, maximum: Int, omits: Bool, test: CellFunction) in
            try text.split(maxSplits: try length(maximum), omittingEmptySubsequences: omits) {
                try test.test(.character($0))
            }.map { Substring($0) }
        }
    }

    /// Places and what stands there.
    @MemberBuilder static func places<T: StringProtocol>(_ type: T.Type, _ name: String) -> [any LibraryMember]
    where T.Index == String.Index {
        Property("var startIndex: String.Index { get }", "The first place.") { (text: T) in text.startIndex }
        Property("var endIndex: String.Index { get }", "The place behind the last.") { (text: T) in text.endIndex }
        Property("var indices: [String.Index] { get }", "All places.") { (text: T) in Array(text.indices) }
        Method("func index(after index: String.Index) -> String.Index", "The next place.") {
            (text: T, index: String.Index) in
            guard index < text.endIndex else { throw LibraryTrap("there is no place behind the text's end") }
            return text.index(after: index)
        }
        Method("func index(before index: String.Index) -> String.Index", "The place before.") {
            (text: T, index: String.Index) in
            guard index > text.startIndex else { throw LibraryTrap("there is no place before the text's beginning") }
            return text.index(before: index)
        }
        Method(
            "func index(_ index: String.Index, offsetBy distance: Int) -> String.Index",
            "The place `distance` characters further on."
        ) {
            (text: T, index: String.Index, distance: Int) in
            let limit = distance < 0 ? text.startIndex : text.endIndex
            guard let place = text.index(index, offsetBy: distance, limitedBy: limit) else {
                throw LibraryTrap("the place is outside of the text of \(text.count) characters")
            }
            return place
        }
        Method(
            "func index(_ index: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?",
            "The place `distance` characters further on; nil beyond the limit."
        ) { (text: T, index: String.Index, distance: Int, limit: String.Index) in
            text.index(index, offsetBy: distance, limitedBy: limit)
        }
        Method(
            "func distance(from start: String.Index, to end: String.Index) -> Int",
            "How many characters there are between two places."
        ) {
            (text: T, start: String.Index, end: String.Index) in text.distance(from: start, to: end)
        }
        Method("func firstIndex(of character: Character) -> String.Index?", "The place of the first such character.") {
            (text: T, character: Character, context: CallContext) in
            try text.firstIndex {
                try context.checkInterrupt()
                return $0 == character
            }
        }
        Method("func lastIndex(of character: Character) -> String.Index?", "The place of the last such character.") {
            (text: T, character: Character) in text.lastIndex(of: character)
        }
        Method(
            "func firstIndex(where test: (Character) throws -> Bool) rethrows -> String.Index?",
            "The place of the first character that passes the test."
        ) {
            (text: T, test: CellFunction) in try text.firstIndex { try test.test(.character($0)) }
        }
        Method(
            "func lastIndex(where test: (Character) throws -> Bool) rethrows -> String.Index?",
            "The place of the last character that passes the test."
        ) {
            (text: T, test: CellFunction) in try text.lastIndex { try test.test(.character($0)) }
        }
        Method(
            "func formIndex(after index: inout String.Index)", "Goes to the next place.",
            raw: { call in
                let (receiver, type) = (call.types.parameters[0], call.types.parameters[1])
                let text = try NativeConversion.fromCell(call[0], as: receiver, to: T.self, in: call.context)
                let place = try NativeConversion.fromCell(call[1], as: type, to: String.Index.self, in: call.context)
                guard place < text.endIndex else { throw LibraryTrap("there is no place behind the text's end") }
                call.slots[1] = try NativeConversion.toCell(text.index(after: place), as: type, in: call.context)
                return .void
            })
        Method("func prefix(upTo end: String.Index) -> Substring", "The part before a place.") {
            (text: T, end: String.Index) in Substring(text[..<end])
        }
        Method("func prefix(through end: String.Index) -> Substring", "The part up to a place.") {
            (text: T, end: String.Index) in
            guard end < text.endIndex else { throw TextRange.outside }
            return Substring(text[...end])
        }
        Method("func suffix(from start: String.Index) -> Substring", "The part from a place on.") {
            (text: T, start: String.Index) in Substring(text[start...])
        }
        Subscript("subscript(index: String.Index) -> Character { get }", "The character at a place.") {
            (text: T, index: String.Index) in
            guard index >= text.startIndex, index < text.endIndex else {
                throw LibraryTrap("the place is outside of the text")
            }
            return text[index]
        }
        Subscript("subscript(all: (UnboundedRange_) -> Void) -> Substring { get }", "All of the text.") {
            (text: T, _: Value) in Substring(text)
        }
        for kind in IndexRange.kinds {
            Subscript(
                "subscript(range: \(kind)<String.Index>) -> Substring { get }", "Part of the text.",
                raw: { call in
                    let text = try NativeConversion.fromCell(
                        call[0], as: call.types.parameters[0], to: T.self, in: call.context)
                    let part = Substring(text[try TextRange.of(call, 1, in: text)])
                    return try NativeConversion.toCell(part, as: call.result, in: call.context)
                })
        }
    }
}
