import Foundation

/// `CharacterSet`.
enum CharacterSets {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct CharacterSet: Hashable", CharacterSet.self, "A set of characters.") {
            known
            Initializer("init()", "No character.") { CharacterSet() }
            Initializer("init(charactersIn text: String)", "The characters of a text.") { (text: String) in
                CharacterSet(charactersIn: text)
            }
            Initializer("init(charactersIn range: ClosedRange<UnicodeScalar>)", "The characters of a range.") {
                (range: ClosedRange<Unicode.Scalar>) in CharacterSet(charactersIn: range)
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
        Method(
            "mutating func invert()", "Becomes all other characters.",
            mutating: { (set: inout CharacterSet) in set.invert() })
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
    }

    private static func named(_ name: String, _ set: CharacterSet, _ documentation: String) -> any LibraryMember {
        Property("static var \(name): CharacterSet { get }", documentation, value: { set })
    }
}
