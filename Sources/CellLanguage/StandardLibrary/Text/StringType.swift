import Foundation

/// `String`.
enum StringType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct String: StringProtocol, LosslessStringConvertible, CustomDebugStringConvertible, ExpressibleByStringInterpolation, RangeReplaceableCollection, TextOutputStream",
            "Text.", role: .string
        ) {
            Typealias("typealias Element = Character")
            Typealias("typealias SubSequence = Substring")
            Typealias("typealias Iterator = IndexingIterator<String>")
            Typealias("typealias StringInterpolation = DefaultStringInterpolation")
            Interpolations.initializer { .string($0) }
            initializers
            TextViews.initializers
            TextViews.ofC
            operators
            TextMembers.members(String.self, "String")
            TextMembers.places(String.self, "String")
            TextEditing.joining(String.self, "String")
            TextEditing.changes(String.self, "String")
        }
        LibraryType("struct String.Index: Hashable, Comparable", String.Index.self, "A place in a text.") {
            Method("func utf16Offset(in text: String) -> Int", "How many UTF-16 units stand before the place.") {
                (index: String.Index, text: String) in index.utf16Offset(in: text)
            }
            Operator("static func < (left: Index, right: Index) -> Bool") {
                (left: String.Index, right: String.Index) in left < right
            }
            Operator("static func == (left: Index, right: Index) -> Bool") {
                (left: String.Index, right: String.Index) in left == right
            }
        }
        LibraryType(
            "struct Substring: StringProtocol, LosslessStringConvertible, CustomDebugStringConvertible, ExpressibleByStringInterpolation, RangeReplaceableCollection, TextOutputStream",
            Substring.self, "Part of a text."
        ) {
            Elements(of: "Character") { (text: Substring) in text }
            Initializer("init(_ text: String)", "The whole text.") { (text: String) in text[...] }
            Operator("static func == (left: Substring, right: Substring) -> Bool") {
                (left: Substring, right: Substring) in left == right
            }
            Operator("static func == (left: Substring, right: String) -> Bool") { (left: Substring, right: String) in
                left == right
            }
            Operator("static func == (left: String, right: Substring) -> Bool") { (left: String, right: Substring) in
                left == right
            }
            Operator("static func < (left: Substring, right: Substring) -> Bool") {
                (left: Substring, right: Substring) in left < right
            }
            Typealias("typealias Index = String.Index")
            Typealias("typealias SubSequence = Substring")
            Property("var base: String { get }", "The text that this is a part of.") { (text: Substring) in text.base }
            Initializer("init()", "No text.") { Substring() }
            Typealias("typealias StringInterpolation = DefaultStringInterpolation")
            Interpolations.initializer { .textPart(TextPart($0[...])) }
            Initializer("init(stringLiteral text: String)", "The text of a literal.") { (text: String) in text[...] }
            TextEditing.joining(Substring.self, "Substring")
            TextEditing.changes(Substring.self, "Substring")
            TextMembers.members(Substring.self, "Substring")
            TextMembers.places(Substring.self, "Substring")
        }
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init()", "An empty text.") { "" }
        Initializer("init(_ text: String)", "The same text.") { (text: String) in text }
        Initializer("init(_ text: Substring)", "The part as a text of its own.", inline: Inline.textOfPart)
        Initializer("init(_ scalar: UnicodeScalar)", "A text of one scalar.") { (scalar: Unicode.Scalar) in
            String(scalar)
        }
        Initializer("init(stringLiteral text: String)", "The text of a literal.") { (text: String) in text }
        Initializer("init(_ character: Character)", "A text of one character.") { (character: Character) in
            String(character)
        }
        Initializer(
            "init<S: Sequence>(_ characters: S) where S.Element == Character", "The characters one behind the other."
        ) {
            (characters: CellSequence) in try TextEditing.text(characters)
        }
        Initializer(
            "init<T: LosslessStringConvertible>(_ value: T)", "The value's text.",
            raw: { call in
                .string(try Description.text(call[0], call.types.parameters[0], call.context))
            })
        Initializer(
            "init<T>(describing value: T)", "The text that print shows.",
            raw: { call in
                .string(try Description.text(call[0], call.types.parameters[0], call.context))
            })
        Initializer(
            "init<T>(reflecting value: T)", "The text that debugPrint shows.",
            raw: { call in
                .string(try Description.debugText(call[0], call.types.parameters[0], call.context))
            })
        Initializer("init(repeating text: String, count: Int)", "The text again and again.") {
            (text: String, count: Int, context: CallContext) in
            try context.admit(count: try TextMembers.length(count), stride: text.utf8.count)
            return String(repeating: text, count: count)
        }
        Initializer("init(repeating character: Character, count: Int)", "The character again and again.") {
            (character: Character, count: Int, context: CallContext) in
            try context.admit(count: try TextMembers.length(count), stride: character.utf8.count)
            return String(repeating: character, count: count)
        }
        Initializer(
            "init<T: BinaryInteger>(_ number: T, radix: Int = 10, uppercase: Bool = false)",
            "The digits of a number in base `radix`."
        ) { (number: WideInteger, radix: Int, uppercase: Bool) in
            String(number.value, radix: try Radix.checked(radix), uppercase: uppercase)
        }
    }

    @MemberBuilder private static var operators: [any LibraryMember] {
        Operator(
            "static func + (left: String, right: String) -> String", "Both texts, one behind the other.",
            inline: Inline.textJoin)
        Operator(
            "static func += (left: inout String, right: String)", "Adds text at the end.", change: Inline.textAppend)
        Operator(
            "static func == (left: String, right: String) -> Bool", "Whether the texts are equal.",
            inline: Inline.textCompare(.equal))
        Operator(
            "static func != (left: String, right: String) -> Bool", "Whether the texts differ.",
            inline: Inline.textCompare(.notEqual))
        Operator(
            "static func < (left: String, right: String) -> Bool", "Whether the left comes first.",
            inline: Inline.textCompare(.less))
        Operator(
            "static func > (left: String, right: String) -> Bool", "Whether the right comes first.",
            inline: Inline.textCompare(.greater))
        Operator("static func <= (left: String, right: String) -> Bool", inline: Inline.textCompare(.lessOrEqual))
        Operator("static func >= (left: String, right: String) -> Bool", inline: Inline.textCompare(.greaterOrEqual))
    }
}

extension Value {
    /// The character. The checker has proved that it is one.
    var character: Character {
        if case .character(let character) = self { return character }
        return Defect.noted("Character", self, " ")
    }
}
