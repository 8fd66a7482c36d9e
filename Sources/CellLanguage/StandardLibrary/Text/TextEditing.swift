import Foundation

/// How texts and parts of texts are put together and changed.
enum TextEditing {
    typealias Text = StringProtocol & RangeReplaceableCollection

    /// `+` and `+=` with any sequence of characters.
    @MemberBuilder static func joining<T: Text>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        let other = "<S: Sequence>(left: \(name), right: S) -> \(name) where S.Element == Character"
        Operator("static func + \(other)", "The text, and characters behind it.") { (left: T, right: CellSequence) in
            var result = left
            try add(text(right), to: &result, right.context)
            return result
        }
        Operator(
            "static func += <S: Sequence>(left: inout \(name), right: S) where S.Element == Character",
            "Adds characters at the end.",
            mutating: { (left: inout T, right: CellSequence) in try add(text(right), to: &left, right.context) })
        appending(type)
        Method(
            "mutating func append<S: Sequence>(contentsOf more: S) where S.Element == Character",
            "Adds characters at the end.",
            mutating: { (text: inout T, more: CellSequence) in try add(self.text(more), to: &text, more.context) })
        Method(
            "mutating func write(_ text: String)", "Adds text at the end, as `print(to:)` does.",
            mutating: { (text: inout T, more: String, context: CallContext) in try add(more, to: &text, context) })
    }

    /// A `String` grows where it stands.
    private static func appending<T: Text>(_ type: T.Type) -> [any LibraryMember] {
        let (text, textWords) = ("mutating func append(_ text: String)", "Adds text at the end.")
        let (character, words) = ("mutating func append(_ character: Character)", "Adds a character at the end.")
        if T.self == String.self {
            return [
                Method(text, textWords, change: Inline.textAppend), Method(character, words, change: Inline.textAppend),
            ]
        }
        return [
            Method(
                text, textWords,
                mutating: { (text: inout T, more: String, context: CallContext) in try add(more, to: &text, context) }),
            Method(
                character, words,
                mutating: { (text: inout T, more: Character, context: CallContext) in
                    try add(String(more), to: &text, context)
                }),
        ]
    }

    private static func add<T: Text>(_ more: String, to text: inout T, _ context: CallContext) throws {
        let size = text.utf8.count
        try context.state.admitGrowth(from: size, to: size + more.utf8.count, stride: 1)
        text.append(contentsOf: more)
    }

    /// The text that a call is made on.
    static func part<T: StringProtocol>(_ call: RawCall, _ type: T.Type) throws -> Substring {
        if case .string(let text) = call[0] { return text[...] }
        if case .textPart(let part) = call[0] { return part.text }
        return Substring(
            try NativeConversion.fromCell(call[0], as: call.types.parameters[0], to: T.self, in: call.context))
    }

    /// The text of a sequence of characters.
    static func text(_ characters: CellSequence) throws -> String {
        if case .string(let text) = characters.value { return text }
        if case .textPart(let part) = characters.value { return part.string }
        var text = ""
        try characters.each { try text.add(String($0.character), characters.context.state) }
        return text
    }

    @MemberBuilder static func changes<T: Text>(_ type: T.Type, _ name: String) -> [any LibraryMember]
    where T.Index == String.Index {
        Method(
            "mutating func insert(_ character: Character, at index: String.Index)", "Puts a character before a place.",
            mutating: { (text: inout T, character: Character, index: String.Index) in
                try check(index, in: text, allowsEnd: true)
                text.insert(character, at: index)
            })
        Method(
            "mutating func insert<S: Collection>(contentsOf more: S, at index: String.Index) where S.Element == Character",
            "Puts characters before a place.",
            mutating: { (text: inout T, more: CellSequence, index: String.Index) in
                try check(index, in: text, allowsEnd: true)
                text.insert(contentsOf: try self.text(more), at: index)
            })
        Method(
            "@discardableResult mutating func remove(at index: String.Index) -> Character", "Takes a character out.",
            mutating: { (text: inout T, index: String.Index) in
                try check(index, in: text, allowsEnd: false)
                return text.remove(at: index)
            })
        for kind in IndexRange.kinds {
            Method(
                "mutating func removeSubrange(_ range: \(kind)<String.Index>)", "Takes the characters of a part out.",
                raw: { call in
                    try edit(call, type) { text in text.removeSubrange(try TextRange.of(call, 1, in: text)) }
                })
            Method(
                "mutating func replaceSubrange<S: Collection>(_ range: \(kind)<String.Index>, with more: S) where S.Element == Character",
                "Puts other characters in the place of a part.",
                raw: { call in
                    let more = try self.text(call.sequence(2))
                    return try edit(call, type) { text in
                        text.replaceSubrange(try TextRange.of(call, 1, in: text), with: more)
                    }
                })
        }
        ends(type)
        Property(
            "var unicodeScalars: UnicodeScalarView { get set }", "The Unicode scalars of the text.",
            { (text: T) in Substring(text).unicodeScalars },
            set: { (text: inout T, scalars: Substring.UnicodeScalarView) in text = T(Substring(scalars)) })
        Method(
            "mutating func removeAll(keepingCapacity: Bool = false)", "Takes all characters out.",
            mutating: { (text: inout T, _: Bool) in text.removeAll() })
        Method(
            "mutating func removeAll(where test: (Character) throws -> Bool) rethrows",
            "Takes the characters out that pass the test.",
            mutating: { (text: inout T, test: CellFunction) in try text.removeAll { try test.test(.character($0)) } })
        Method("mutating func reserveCapacity(_ count: Int)", "Makes room.", mutating: { (_: inout T, _: Int) in })
    }

    /// Taking characters from the ends.
    @MemberBuilder private static func ends<T: Text>(_ type: T.Type) -> [any LibraryMember] {
        Method(
            "@discardableResult mutating func removeFirst() -> Character", "Takes the first character out.",
            mutating: { (text: inout T) in
                if text.isEmpty { throw LibraryTrap("removeFirst() of an empty text") }
                return text.removeFirst()
            })
        Method(
            "@discardableResult mutating func removeLast() -> Character", "Takes the last character out.",
            mutating: { (text: inout T) in
                guard let last = text.last else { throw LibraryTrap("removeLast() of an empty text") }
                text = T(text.dropLast())
                return last
            })
        Method(
            "mutating func removeFirst(_ count: Int)", "Takes the first characters out.",
            mutating: { (text: inout T, count: Int) in
                text.removeFirst(try TextMembers.length(count, upTo: text.count))
            })
        Method(
            "mutating func removeLast(_ count: Int)", "Takes the last characters out.",
            mutating: { (text: inout T, count: Int) in
                text = T(text.dropLast(try TextMembers.length(count, upTo: text.count)))
            })
        for (name, isFirst) in [("popFirst", true), ("popLast", false)]
        where isFirst == false || T.self == Substring.self {
            Method(
                "mutating func \(name)() -> Character?", "Takes a character from an end; nil where there is none.",
                mutating: { (text: inout T) -> Character? in
                    guard let taken = isFirst ? text.first : text.last else { return nil }
                    text = isFirst ? T(text.dropFirst()) : T(text.dropLast())
                    return taken
                })
        }
    }

    private static func check<T: StringProtocol>(_ index: String.Index, in text: T, allowsEnd: Bool) throws
    where T.Index == String.Index {
        guard index >= text.startIndex, allowsEnd ? index <= text.endIndex : index < text.endIndex else {
            throw LibraryTrap("the place is outside of the text")
        }
    }

    private static func edit<T: Text>(_ call: RawCall, _ type: T.Type, _ change: (inout T) throws -> Void) throws
        -> Value
    {
        let receiver = call.types.parameters[0]
        var text = try NativeConversion.fromCell(call[0], as: receiver, to: T.self, in: call.context)
        try change(&text)
        call.slots[0] = try NativeConversion.toCell(text, as: receiver, in: call.context)
        return .void
    }
}

/// The part of a text that a range of any kind stands for.
enum TextRange {
    static func of<T: StringProtocol>(_ call: RawCall, _ index: Int, in text: T) throws -> Range<String.Index>
    where T.Index == String.Index {
        let type = call.types.parameters[index]
        guard case .record(let record) = call[index], let bound = type.arguments.first else {
            throw LibraryTrap("a range was expected")
        }
        let places = try record.values.map {
            try NativeConversion.fromCell($0, as: bound, to: String.Index.self, in: call.context)
        }
        guard let first = places.first, let last = places.last, first >= text.startIndex, last <= text.endIndex else {
            throw outside
        }
        let isThrough = type.nominal?.role == .closedRange || type.nominal?.role == .partialRangeThrough
        if isThrough, last == text.endIndex { throw outside }
        let end = isThrough ? text.index(after: last) : last
        switch type.nominal?.role {
        case .partialRangeFrom: return first..<text.endIndex
        case .partialRangeThrough, .partialRangeUpTo: return text.startIndex..<end
        default: return first..<end
        }
    }

    /// A range that a text is looked at in; ends the run where it lies outside.
    static func checked(_ range: Range<String.Index>?, in text: Substring) throws -> Range<String.Index>? {
        guard let range else { return nil }
        guard range.lowerBound >= text.startIndex, range.upperBound <= text.endIndex else { throw outside }
        return range
    }

    static var outside: LibraryTrap { LibraryTrap("the range is outside of the text") }
}
