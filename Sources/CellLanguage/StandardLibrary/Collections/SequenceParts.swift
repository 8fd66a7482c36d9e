/// Parts of sequences, and sequences of text.
///
/// Collections have their own of these with slices as results; a mere sequence is drawn from as far as is needed.
enum SequenceParts {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Sequence") {
            Written(
                "func starts<S: Sequence>(with prefix: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool",
                "Whether it begins with such elements, compared by a function.",
                body: """
                    var own = makeIterator()
                    for element in prefix {
                        guard let next = own.next(), try areEquivalent(next, element) else { return false }
                    }
                    return true
                    """)
            drawn
            collected
            splitting
        }
        LibraryExtension("extension Sequence where Element: Equatable") {
            Method(
                "func split(separator: Element, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>]",
                "The parts between separators.",
                raw: { call in
                    let (wanted, context) = (call[1], call.context)
                    return try split(call, call[2].int, call[3].bool) { try context.areEqual($0, wanted) }
                })
        }
        parts
        texts
    }

    // MARK: Drawn when asked for

    @MemberBuilder private static var drawn: [any LibraryMember] {
        Method(
            "func prefix(_ maxLength: Int) -> PrefixSequence<Self>", "The first elements.",
            raw: { .record(Record.of($0.result, [$0[0], .int(try CollectionMembers.length($0[1].int))])) })
        Method(
            "func dropFirst(_ count: Int = 1) -> DropFirstSequence<Self>", "All but the first elements.",
            raw: { .record(Record.of($0.result, [$0[0], .int(try CollectionMembers.length($0[1].int))])) })
        Method(
            "func drop(while test: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self>",
            "The elements from the first on that fails the test.",
            raw: { call in
                let iterator = try call.sequence(0).makeIterator()
                let test = try call.function(1)
                var first = try iterator.next(call.context.state)
                while let next = first, try test.test(next) { first = try iterator.next(call.context.state) }
                return .object(
                    DrawnSequence { context in
                        var isFirst = true
                        return ClosureIterator {
                            defer { isFirst = false }
                            return isFirst ? first : try iterator.next(context.state)
                        }
                    })
            })
    }

    @LibraryBuilder private static var parts: [any LibraryItem] {
        LibraryType("struct PrefixSequence<Base: Sequence>: Sequence", "The first elements of a sequence.") {
            Field("_base", "Base")
            Field("_maxLength", "Int")
            Iteration.maker
            Iteration(of: "Base.Element") { value, type, _, context in
                let (base, count) = try baseAndCount(value, type, context)
                var left = count
                return ClosureIterator {
                    guard left > 0 else { return nil }
                    left -= 1
                    return try base.next(context.state)
                }
            }
        }
        LibraryType("struct DropFirstSequence<Base: Sequence>: Sequence", "A sequence without its first elements.") {
            Field("_base", "Base")
            Field("_limit", "Int")
            Iteration.maker
            Iteration(of: "Base.Element") { value, type, _, context in
                let (base, count) = try baseAndCount(value, type, context)
                var left = count
                return ClosureIterator {
                    while left > 0 {
                        left -= 1
                        if try base.next(context.state) == nil { left = 0 }
                    }
                    return try base.next(context.state)
                }
            }
        }
        LibraryType("struct DropWhileSequence<Base: Sequence>: Sequence", "A sequence from a certain element on.") {
            Iteration.maker
            Iteration(of: "Base.Element", DrawnSequence.iteration)
        }
    }

    private static func baseAndCount(_ value: Value, _ type: Type, _ context: CallContext) throws -> (CellIterator, Int)
    {
        guard case .record(let record) = value else { throw LibraryTrap("a sequence was expected") }
        return (try Iterators.make(record[0], type.arguments[0], context), record[1].int)
    }

    // MARK: Arrays

    @MemberBuilder private static var collected: [any LibraryMember] {
        Method(
            "func prefix(while test: (Element) throws -> Bool) rethrows -> [Element]",
            "The elements before the first that fails the test.",
            raw: { call in
                let test = try call.function(1)
                var result: [Value] = []
                try call.sequence(0).forEach {
                    guard try test.test($0) else { return false }
                    result.append($0)
                    return true
                }
                return call.array(result)
            })
        Method(
            "func suffix(_ maxLength: Int) -> [Element]", "The last elements.",
            raw: { call in
                call.array(Array(try call.sequence(0).array().suffix(try CollectionMembers.length(call[1].int))))
            })
        Method(
            "func dropLast(_ count: Int = 1) -> [Element]", "All but the last elements.",
            raw: { call in
                call.array(Array(try call.sequence(0).array().dropLast(try CollectionMembers.length(call[1].int))))
            })
    }

    @MemberBuilder private static var splitting: [any LibraryMember] {
        Method(
            "func split(maxSplits: Int = .max, omittingEmptySubsequences: Bool = true, whereSeparator test: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]",
            "The parts between elements that pass the test.",
            raw: { call in
                let test = try call.function(3)
                return try split(call, call[1].int, call[2].bool) { try test.test($0) }
            })
    }

    private static func split(
        _ call: RawCall, _ maximum: Int, _ omitsEmpty: Bool, _ isSeparator: (Value) throws -> Bool
    ) throws -> Value {
        let parts = try call.sequence(0).array().split(
            maxSplits: try CollectionMembers.length(maximum), omittingEmptySubsequences: omitsEmpty,
            whereSeparator: isSeparator)
        return .array(parts.map { .object(SliceValue(Array($0), from: $0.startIndex)) })
    }

    // MARK: Texts

    @LibraryBuilder private static var texts: [any LibraryItem] {
        // Texts are sequences too: of the two `joined()`, the one that is declared first is taken.
        for element in ["String", "Substring"] {
            LibraryExtension("extension Sequence where Element == \(element)") {
                Method("func joined() -> String", "The texts one behind the other.") { (elements: CellSequence) in
                    try joined(elements, "")
                }
                Method("func joined(separator: String) -> String", "The texts one behind the other.") {
                    (elements: CellSequence, separator: String) in try joined(elements, separator)
                }
            }
        }
    }

    private static func joined(_ elements: CellSequence, _ separator: String) throws -> String {
        var text = ""
        if case .array(let parts) = elements.value {
            let size = parts.reduce(0) { $0 + $1.sizeAtMost + separator.utf8.count }
            try elements.context.admit(count: size, stride: 1)
            text.reserveCapacity(size)
        }
        var isFirst = true
        try elements.each { element in
            let state = elements.context.state
            if !isFirst { try text.add(separator, state) }
            isFirst = false
            switch element {
            case .string(let part): try text.add(part, state)
            case .textPart(let part): try text.add(part.string, state)
            default: throw Defect.trap("Substring", element, at: elements.context.site)
            }
        }
        return text
    }
}
