import Foundation

/// `CharacterSet`.
enum CharacterSets {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct CharacterSet: Hashable, CustomStringConvertible, ExpressibleByArrayLiteral", CharacterSet.self,
            "A set of characters."
        ) {
            known
            Typealias("typealias ArrayLiteralElement = UnicodeScalar")
            Initializer("init(arrayLiteral scalars: UnicodeScalar...)", "The characters of a literal.") {
                (scalars: [Unicode.Scalar]) in CharacterSet(scalars)
            }
            Initializer("init()", "No character.") { CharacterSet() }
            Initializer("init(charactersIn text: String)", "The characters of a text.") { (text: String) in
                CharacterSet(charactersIn: text)
            }
            Initializer("init(charactersIn range: ClosedRange<UnicodeScalar>)", "The characters of a range.") {
                (range: ClosedRange<Unicode.Scalar>) in CharacterSet(charactersIn: range)
            }
            Initializer("init(charactersIn range: Range<UnicodeScalar>)", "The characters of a range.") {
                (range: Range<Unicode.Scalar>) in CharacterSet(charactersIn: range)
            }
            Property("var isEmpty: Bool { get }", "Whether it has no character.") { (set: CharacterSet) in set.isEmpty }
            Property("var description: String { get }", "That it is a set of characters.") { (set: CharacterSet) in
                set.description
            }
            Property("var inverted: CharacterSet { get }", "All other characters.") { (set: CharacterSet) in
                set.inverted
            }
            Method("func contains(_ scalar: UnicodeScalar) -> Bool", "Whether it has the scalar.") {
                (set: CharacterSet, scalar: Unicode.Scalar) in set.contains(scalar)
            }
            Method("func isSuperset(of other: CharacterSet) -> Bool", "Whether it has all characters of the other.") {
                (set: CharacterSet, other: CharacterSet) in set.isSuperset(of: other)
            }
            Method("func isSubset(of other: CharacterSet) -> Bool", "Whether the other has all its characters.") {
                (set: CharacterSet, other: CharacterSet) in set.isSubset(of: other)
            }
            Method("func isDisjoint(with other: CharacterSet) -> Bool", "Whether no character is in both.") {
                (set: CharacterSet, other: CharacterSet) in set.isDisjoint(with: other)
            }
            Operator("static func == (left: CharacterSet, right: CharacterSet) -> Bool", "Whether both are the same.") {
                (left: CharacterSet, right: CharacterSet) in left == right
            }
            for combination in combinations {
                Method("func \(combination.name)(_ other: CharacterSet) -> CharacterSet", combination.documentation) {
                    (set: CharacterSet, other: CharacterSet) in combination.combine(set, other)
                }
                Method(
                    "mutating func \(combination.changing)(_ other: CharacterSet)", combination.documentation,
                    mutating: { (set: inout CharacterSet, other: CharacterSet) in
                        set = combination.combine(set, other)
                    })
            }
            changes
        }
    }

    @MemberBuilder private static var changes: [any LibraryMember] {
        Method(
            "mutating func insert(charactersIn text: String)", "Adds the characters of a text.",
            mutating: { (set: inout CharacterSet, text: String) in set.insert(charactersIn: text) })
        Method(
            "mutating func remove(charactersIn text: String)", "Takes the characters of a text out.",
            mutating: { (set: inout CharacterSet, text: String) in set.remove(charactersIn: text) })
        for kind in ["ClosedRange", "Range"] {
            for (name, inserts) in [("insert", true), ("remove", false)] {
                Method(
                    "mutating func \(name)(charactersIn range: \(kind)<UnicodeScalar>)",
                    inserts ? "Adds the characters of a range." : "Takes the characters of a range out.",
                    raw: { call in try change(call, kind == "Range", inserts) })
            }
        }
        Method(
            "@discardableResult mutating func insert(_ scalar: UnicodeScalar) -> (inserted: Bool, memberAfterInsert: UnicodeScalar)",
            "Adds a character, and says whether it was new.",
            mutating: { (set: inout CharacterSet, scalar: Unicode.Scalar) in
                let (inserted, member) = set.insert(scalar)
                return (inserted: inserted, memberAfterInsert: member)
            })
        Method(
            "@discardableResult mutating func remove(_ scalar: UnicodeScalar) -> UnicodeScalar?",
            "Takes a character out.",
            mutating: { (set: inout CharacterSet, scalar: Unicode.Scalar) in set.remove(scalar) })
        Method(
            "mutating func invert()", "Becomes all other characters.",
            mutating: { (set: inout CharacterSet) in set.invert() })
    }

    private static func change(_ call: RawCall, _ isOpen: Bool, _ inserts: Bool) throws -> Value {
        let (own, given) = (call.types.parameters[0], call.types.parameters[1])
        var set = try NativeConversion.fromCell(call[0], as: own, to: CharacterSet.self, in: call.context)
        let range =
            isOpen
            ? CharacterSet(
                charactersIn: try NativeConversion.fromCell(
                    call[1], as: given, to: Range<Unicode.Scalar>.self, in: call.context))
            : CharacterSet(
                charactersIn: try NativeConversion.fromCell(
                    call[1], as: given, to: ClosedRange<Unicode.Scalar>.self, in: call.context))
        set = inserts ? set.union(range) : set.subtracting(range)
        call.slots[0] = try NativeConversion.toCell(set, as: own, in: call.context)
        return .void
    }

    private struct Combination {
        let name: String
        let changing: String
        let documentation: String
        let combine: (CharacterSet, CharacterSet) -> CharacterSet
    }

    private static var combinations: [Combination] {
        [
            Combination(
                name: "union", changing: "formUnion", documentation: "The characters of either.",
                combine: { $0.union($1) }),
            Combination(
                name: "intersection", changing: "formIntersection", documentation: "The characters of both.",
                combine: { $0.intersection($1) }),
            Combination(
                name: "subtracting", changing: "subtract", documentation: "The characters that the other has not.",
                combine: { $0.subtracting($1) }),
            Combination(
                name: "symmetricDifference", changing: "formSymmetricDifference",
                documentation: "The characters of one but not the other.", combine: { $0.symmetricDifference($1) }),
        ]
    }

    @MemberBuilder private static var known: [any LibraryMember] {
        named("whitespaces", .whitespaces, "Blanks and tabs.")
        named("whitespacesAndNewlines", .whitespacesAndNewlines, "Blanks, tabs and line breaks.")
        named("newlines", .newlines, "Line breaks.")
        named("punctuationCharacters", .punctuationCharacters, "Full stops, commas and their like.")
        named("symbols", .symbols, "Signs of mathematics, currencies and their like.")
        named("decimalDigits", .decimalDigits, "Digits.")
        named("letters", .letters, "Letters.")
        named("uppercaseLetters", .uppercaseLetters, "Capital letters.")
        named("lowercaseLetters", .lowercaseLetters, "Small letters.")
        named("alphanumerics", .alphanumerics, "Letters and digits.")
        named("capitalizedLetters", .capitalizedLetters, "Letters of title case.")
        named("controlCharacters", .controlCharacters, "Characters that nobody sees.")
        named("nonBaseCharacters", .nonBaseCharacters, "Accents and their like.")
        named("urlHostAllowed", .urlHostAllowed, "What stands unescaped in the host of an address.")
        named("urlPathAllowed", .urlPathAllowed, "What stands unescaped in the path of an address.")
        named("urlQueryAllowed", .urlQueryAllowed, "What stands unescaped in the query of an address.")
        named("urlFragmentAllowed", .urlFragmentAllowed, "What stands unescaped behind the '#' of an address.")
        named("urlUserAllowed", .urlUserAllowed, "What stands unescaped in the user of an address.")
        named("urlPasswordAllowed", .urlPasswordAllowed, "What stands unescaped in the password of an address.")
    }

    private static func named(
        _ name: String, _ set: @autoclosure @escaping () -> CharacterSet, _ documentation: String
    ) -> any LibraryMember {
        Property("static var \(name): CharacterSet { get }", documentation, value: set)
    }
}
