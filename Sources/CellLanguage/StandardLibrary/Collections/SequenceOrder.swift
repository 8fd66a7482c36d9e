/// Sorting, reversing, shuffling, extremes.
enum SequenceOrder {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Sequence") {
            Method(
                "func sorted(by isBefore: (Element, Element) throws -> Bool) rethrows -> [Element]",
                "The elements in the order that `isBefore` says; equal ones keep theirs.",
                raw: { call in try sorted(call.sequence(0), by: call.function(1)) })
            Method("func reversed() -> [Element]", "The elements from the last to the first.") {
                (elements: CellSequence) in
                Array(try elements.array().reversed())
            }
            Method(
                "func min(by isBefore: (Element, Element) throws -> Bool) rethrows -> Element?",
                "The first of the smallest elements."
            ) {
                (elements: CellSequence, isBefore: CellFunction) in
                try elements.array().min { try isBefore.call($0, $1).bool }
            }
            Method(
                "func max(by isBefore: (Element, Element) throws -> Bool) rethrows -> Element?",
                "The first of the greatest elements."
            ) {
                (elements: CellSequence, isBefore: CellFunction) in
                try elements.array().max { try isBefore.call($0, $1).bool }
            }
            Method(
                "func lexicographicallyPrecedes<S: Sequence>(_ other: S, by isBefore: (Element, Element) throws -> Bool) rethrows -> Bool where S.Element == Element",
                "Whether it comes before another, as words do in a dictionary."
            ) { (elements: CellSequence, other: CellSequence, isBefore: CellFunction) in
                try elements.array().lexicographicallyPrecedes(other.array()) { try isBefore.call($0, $1).bool }
            }
            Method("func shuffled() -> [Element]", "The elements in random order, the same in every replay.") {
                (elements: CellSequence) in
                try Shuffling.shuffled(
                    elements.array(), using: &SessionGenerator.of(elements.context).generator, elements.context)
            }
            Method(
                "func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element]",
                "The elements in the order that the generator draws.",
                raw: { call in
                    let elements = try call.sequence(0).array()
                    return call.array(
                        try CellGenerator.use(call, 1) { try Shuffling.shuffled(elements, using: &$0, call.context) })
                })
        }
        LibraryExtension("extension Sequence where Element: Comparable") {
            Method(
                "func sorted() -> [Element]", "The elements in ascending order; equal ones keep theirs.",
                raw: { call in try sorted(call.sequence(0)) })
            Method(
                "func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element",
                "Whether it comes before another, as words do in a dictionary."
            ) { (elements: CellSequence, other: CellSequence) in
                let less = isLess(elements)
                return try elements.array().lexicographicallyPrecedes(other.array(), by: less)
            }
            Method(
                "func min() -> Element?", "The smallest element.",
                raw: { call in call.optional(try extreme(call.sequence(0), isGreatest: false)) })
            Method(
                "func max() -> Element?", "The greatest element.",
                raw: { call in call.optional(try extreme(call.sequence(0), isGreatest: true)) })
        }
    }

    // MARK: Sorting

    /// The elements in ascending order, as an array.
    static func sorted(_ elements: CellSequence) throws -> Value {
        switch elements.value {
        case .ints(let numbers): return .ints(try sorted(numbers, elements.context))
        case .doubles(let numbers): return .doubles(try sorted(numbers, elements.context))
        case .floats(let numbers): return .floats(try sorted(numbers, elements.context))
        default:
            return .array(try elements.array().sorted(by: isLess(elements)), of: elements.elementType)
        }
    }

    private static func sorted<T: Comparable>(_ numbers: [T], _ context: CallContext) throws -> [T] {
        try numbers.sorted {
            try context.checkInterrupt()
            return $0 < $1
        }
    }

    /// The elements in the order that a function of the cell says, as an array.
    static func sorted(_ elements: CellSequence, by isBefore: CellFunction) throws -> Value {
        switch elements.value {
        case .ints(let numbers): .ints(try numbers.sorted { try isBefore.call(.int($0), .int($1)).bool })
        case .doubles(let numbers): .doubles(try numbers.sorted { try isBefore.call(.double($0), .double($1)).bool })
        default:
            .array(try elements.array().sorted { try isBefore.call($0, $1).bool }, of: elements.elementType)
        }
    }

    private static func isLess(_ elements: CellSequence) -> (Value, Value) throws -> Bool {
        let type = elements.elementType
        let context = elements.context
        return {
            try context.checkInterrupt()
            return try Ordering.isLess($0, $1, type, context)
        }
    }

    // MARK: Extremes

    private static func extreme(_ elements: CellSequence, isGreatest: Bool) throws -> Value? {
        switch elements.value {
        case .ints(let numbers): return (isGreatest ? numbers.max() : numbers.min()).map { .int($0) }
        case .doubles(let numbers): return (isGreatest ? numbers.max() : numbers.min()).map { .double($0) }
        default:
            let isLess = isLess(elements)
            var result: Value?
            try elements.each { next in
                guard let best = result else {
                    result = next
                    return
                }
                if try isGreatest ? isLess(best, next) : isLess(next, best) { result = next }
            }
            return result
        }
    }
}
