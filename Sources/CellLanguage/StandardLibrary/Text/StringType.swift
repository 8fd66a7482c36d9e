import Foundation

/// `String`.
enum StringType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct String: StringProtocol, LosslessStringConvertible, ExpressibleByStringLiteral, RangeReplaceableCollection",
            "Text.", role: .string
        ) {
            Typealias("typealias Element = Character")
            initializers
            operators
            TextMembers.members(String.self, "String")
            TextMembers.places(String.self, "String")
            editing
        }
        LibraryType("struct StringIndex: Hashable, Comparable", String.Index.self, "A place in a text.") {
            Operator("static func < (left: StringIndex, right: StringIndex) -> Bool") {
                (left: String.Index, right: String.Index) in left < right
            }
            Operator("static func == (left: StringIndex, right: StringIndex) -> Bool") {
                (left: String.Index, right: String.Index) in left == right
            }
        }
        LibraryType("struct Substring: StringProtocol, LosslessStringConvertible", Substring.self, "Part of a text.") {
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
            TextMembers.members(Substring.self, "Substring")
            TextMembers.places(Substring.self, "Substring")
        }
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init()", "An empty text.") { "" }
        Initializer("init(_ text: String)", "The same text.") { (text: String) in text }
        Initializer("init(_ text: Substring)", "The part as a text of its own.") { (text: Substring) in String(text) }
        Initializer("init(_ character: Character)", "A text of one character.") { (character: Character) in
            String(character)
        }
        Initializer(
            "init<S: Sequence>(_ characters: S) where S.Element == Character", "The characters one behind the other."
        ) {
            (characters: CellSequence) in String(try characters.array().map(\.character))
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
            (text: String, count: Int) in
            String(repeating: text, count: try TextMembers.length(count))
        }
        Initializer("init(repeating character: Character, count: Int)", "The character again and again.") {
            (character: Character, count: Int) in
            String(repeating: character, count: try TextMembers.length(count))
        }
        for kind in ["Int"] + IntegerFamily.names {
            Initializer(
                "init(_ number: \(kind), radix: Int, uppercase: Bool = false)",
                "The digits of a number in base `radix`.",
                raw: { call in
                    let radix = try Radix.checked(call[1].int)
                    let text =
                        call.types.parameters[0].nominal?.native?.swiftType is any UnsignedInteger.Type
                        ? String(UInt(bitPattern: call[0].int), radix: radix, uppercase: call[2].bool)
                        : String(call[0].int, radix: radix, uppercase: call[2].bool)
                    return .string(text)
                })
        }
        Initializer(
            "init(format: String, _ arguments: Any...)", "The format with its places filled in, as in C.",
            raw: StringFormat.string)
        Initializer(
            "init(format: String, arguments: [Any])", "The format with its places filled in, as in C.",
            raw: StringFormat.string)
    }

    @MemberBuilder private static var operators: [any LibraryMember] {
        Operator("static func + (left: String, right: String) -> String", "Both texts, one behind the other.") {
            (left: String, right: String) in
            left + right
        }
        Operator(
            "static func += (left: inout String, right: String)", "Adds text at the end.",
            mutating: { (left: inout String, right: String) in
                left += right
            })
        Operator(
            "static func == (left: String, right: String) -> Bool", "Whether the texts are equal.", inline: Inline.equal
        )
        Operator(
            "static func != (left: String, right: String) -> Bool", "Whether the texts differ.", inline: Inline.notEqual
        )
        Operator("static func < (left: String, right: String) -> Bool", "Whether the left comes first.") {
            (left: String, right: String) in left < right
        }
        Operator("static func > (left: String, right: String) -> Bool", "Whether the right comes first.") {
            (left: String, right: String) in left > right
        }
        Operator("static func <= (left: String, right: String) -> Bool") { (left: String, right: String) in
            left <= right
        }
        Operator("static func >= (left: String, right: String) -> Bool") { (left: String, right: String) in
            left >= right
        }
    }

    @MemberBuilder private static var editing: [any LibraryMember] {
        Method(
            "mutating func append(_ text: String)", "Adds text at the end.",
            mutating: { (text: inout String, more: String) in text += more })
        Method(
            "mutating func append(_ character: Character)", "Adds a character at the end.",
            mutating: { (text: inout String, more: Character) in
                text.append(more)
            })
        Method(
            "mutating func append(contentsOf more: String)", "Adds text at the end.",
            mutating: { (text: inout String, more: String) in text += more })
        Method(
            "mutating func append(contentsOf more: Substring)", "Adds text at the end.",
            mutating: { (text: inout String, more: Substring) in
                text += more
            })
        Method(
            "mutating func insert(_ character: Character, at index: StringIndex)", "Puts a character before a place.",
            mutating: {
                (text: inout String, character: Character, index: String.Index) in text.insert(character, at: index)
            })
        Method(
            "@discardableResult mutating func remove(at index: StringIndex) -> Character", "Takes a character out.",
            mutating: {
                (text: inout String, index: String.Index) in
                guard index < text.endIndex else { throw LibraryTrap("the place is behind the text's last character") }
                return text.remove(at: index)
            })
        Method(
            "@discardableResult mutating func removeFirst() -> Character", "Takes the first character out.",
            mutating: { (text: inout String) in
                if text.isEmpty { throw LibraryTrap("removeFirst() of an empty text") }
                return text.removeFirst()
            })
        Method(
            "@discardableResult mutating func removeLast() -> Character", "Takes the last character out.",
            mutating: { (text: inout String) in
                if text.isEmpty { throw LibraryTrap("removeLast() of an empty text") }
                return text.removeLast()
            })
        Method(
            "mutating func removeFirst(_ count: Int)", "Takes the first characters out.",
            mutating: { (text: inout String, count: Int) in
                text.removeFirst(try TextMembers.length(count, upTo: text.count))
            })
        Method(
            "mutating func removeLast(_ count: Int)", "Takes the last characters out.",
            mutating: { (text: inout String, count: Int) in
                text.removeLast(try TextMembers.length(count, upTo: text.count))
            })
        Method(
            "mutating func popLast() -> Character?", "Takes the last character out; nil where there is none.",
            mutating: { (text: inout String) in
                text.popLast()
            })
        Method(
            "mutating func removeAll(keepingCapacity: Bool = false)", "Takes all characters out.",
            mutating: { (text: inout String, _: Bool) in
                text = ""
            })
        Method(
            "mutating func removeAll(where test: (Character) throws -> Bool) rethrows",
            "Takes the characters out that pass the test.",
            mutating: {
                (text: inout String, test: CellFunction) in try text.removeAll { try test.test(.character($0)) }
            })
        Method("mutating func reserveCapacity(_ count: Int)", "Makes room.", mutating: { (_: inout String, _: Int) in })
    }
}

extension Value {
    /// The character. The checker has proved that it is one.
    var character: Character {
        if case .character(let character) = self { return character }
        return Defect.noted("Character", self, " ")
    }
}
