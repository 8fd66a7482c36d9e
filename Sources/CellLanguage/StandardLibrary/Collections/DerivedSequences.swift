import Foundation

/// Sequences made of others: numbered, paired, stepped, repeated.
enum DerivedSequences {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct EnumeratedSequence<Base: Sequence>: Sequence", "Elements with their numbers from 0 on.") {
            Field("_base", "Base")
            Iteration.maker
            Iteration(of: "(offset: Int, element: Base.Element)") { value, type, element, context in
                guard case .record(let record) = value else { throw LibraryTrap("a sequence was expected") }
                return NumberedIterator(try Iterators.make(record[0], type.arguments[0], context), element)
            }
        }
        LibraryType(
            "struct Zip2Sequence<First: Sequence, Second: Sequence>: Sequence",
            "The elements of two sequences in pairs."
        ) {
            Field("_sequence1", "First")
            Field("_sequence2", "Second")
            Iteration.maker
            Iteration(of: "(First.Element, Second.Element)") { value, type, element, context in
                guard case .record(let record) = value else { throw LibraryTrap("a sequence was expected") }
                return ZipIterator(
                    try Iterators.make(record[0], type.arguments[0], context),
                    try Iterators.make(record[1], type.arguments[1], context), element)
            }
        }
        Function(
            "func zip<A: Sequence, B: Sequence>(_ first: A, _ second: B) -> Zip2Sequence<A, B>",
            "The elements of two sequences in pairs, as far as both go.",
            raw: { call in
                .record(Record.of(call.result, [call[0], call[1]]))
            })
        strides
        reversedAndJoined
    }

    @LibraryBuilder private static var reversedAndJoined: [any LibraryItem] {
        LibraryType(
            "struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection",
            "The elements from the last to the first."
        ) {
            Field("_base", "Base")
            Iteration(of: "Base.Element") { value, type, _, context in
                guard case .record(let record) = value else { throw LibraryTrap("a sequence was expected") }
                switch record[0] {
                case .ints(let numbers): return ArrayIterator(numbers.reversed())
                case .doubles(let numbers): return ArrayIterator(numbers.reversed())
                default:
                    let base = CellSequence(value: record[0], type: type.arguments[0], context: context)
                    return ArrayIterator(try base.array().reversed())
                }
            }
            Typealias("typealias SubSequence = ArraySlice<Element>")
        }
        LibraryExtension("extension BidirectionalCollection") {
            Method(
                "func reversed() -> ReversedCollection<Self>", "The elements from the last to the first.",
                raw: { call in .record(Record.of(call.result, [call[0]])) })
        }
        LibraryType("struct FlattenSequence<Base: Sequence>: Collection", "The elements of all elements.") {
            Field("_base", "Base")
            Iteration(of: "Base.Element.Element") { value, type, _, context in
                guard case .record(let record) = value else { throw LibraryTrap("a sequence was expected") }
                let inner = context.session.types.elementType(of: type.arguments[0])
                let outer = try Iterators.make(record[0], type.arguments[0], context)
                var current: CellIterator?
                return ClosureIterator {
                    while true {
                        if let next = try current?.next(context.state) { return next }
                        guard let next = try outer.next(context.state) else { return nil }
                        current = try Iterators.make(next, inner, context)
                    }
                }
            }
            Typealias("typealias SubSequence = ArraySlice<Element>")
        }
        LibraryExtension("extension Sequence where Element: Sequence") {
            Method(
                "func joined() -> FlattenSequence<Self>", "The elements of all elements.",
                raw: { call in .record(Record.of(call.result, [call[0]])) })
            Method(
                "func joined<S: Sequence>(separator: S) -> [Element.Element] where S.Element == Element.Element",
                "The elements of all elements, those of `separator` between them.",
                raw: { call in
                    let inner = call.elementType(0)
                    let between = try call.sequence(1).array()
                    var (joined, isFirst) = (try call.arrayBuilder(), true)
                    try call.sequence(0).each { part in
                        if !isFirst { for element in between { try joined.append(element) } }
                        isFirst = false
                        try CellSequence.fromCell(part, as: inner, in: call.context).each { try joined.append($0) }
                    }
                    return joined.array
                })
        }
    }

    @LibraryBuilder private static var strides: [any LibraryItem] {
        for (name, isClosed) in [("StrideTo", false), ("StrideThrough", true)] {
            LibraryType("struct \(name)<Element: Strideable>: Sequence", "Numbers at equal distances.") {
                Iteration.maker
                Iteration(of: "Element") { value, type, _, context in
                    guard case .record(let record) = value else {
                        throw LibraryTrap("a sequence was expected")
                    }
                    return try iterator(record, type.arguments.first ?? .any, context, isClosed: isClosed)
                }
            }
            let label = isClosed ? "through" : "to"
            for number in ["Int", "Double", "Float"] {
                Function(
                    "func stride(from start: \(number), \(label) end: \(number), by step: \(number)) -> \(name)<\(number)>",
                    "Numbers from `start` \(isClosed ? "to" : "up to, not including,") `end`, `step` apart.", raw: make)
            }
            Function(
                "func stride<T: Strideable>(from start: T, \(label) end: T, by step: T.Stride) -> \(name)<T>",
                "Values from `start` \(isClosed ? "to" : "up to, not including,") `end`, `step` apart.", raw: make)
        }
    }

    private static func make(_ call: RawCall) throws -> Value {
        switch call[2] {
        case .int(0), .double(0), .float(0): throw LibraryTrap("the step of a stride must not be 0")
        default:
            if TypedBox<Decimal>.content(of: call[2]) == 0 { throw LibraryTrap("the step of a stride must not be 0") }
            return .record(Record.of(call.result, [call[0], call[1], call[2]]))
        }
    }

    private static func iterator(
        _ record: Record, _ element: Type, _ context: CallContext, isClosed: Bool
    ) throws -> CellIterator {
        func walk<T: Strideable & StoredElement>(_ start: T, _ end: T, _ step: T.Stride) -> CellIterator {
            if isClosed { return StrideIterator(stride(from: start, through: end, by: step).makeIterator()) }
            return StrideIterator(stride(from: start, to: end, by: step).makeIterator())
        }
        switch (record[0], record[1], record[2]) {
        case (.int(let start), .int(let end), .int(let step)):
            return IntStrideIterator(from: start, to: end, by: step, isClosed: isClosed)
        case (.double(let start), .double(let end), .double(let step)): return walk(start, end, step)
        case (.float(let start), .float(let end), .float(let step)): return walk(start, end, step)
        default:
            return try Stepping(element, context).stride(
                from: record[0], to: record[1], by: record[2], isClosed: isClosed)
        }
    }
}

/// Integers at equal distances.
private final class IntStrideIterator: CellIterator {
    private var current: Int
    private let step: Int
    private var left: UInt

    init(from start: Int, to end: Int, by step: Int, isClosed: Bool) {
        current = start
        self.step = step
        let isAhead = step > 0 ? start < end : start > end
        // The distance between two integers fits into a word without sign.
        let distance = UInt(bitPattern: step > 0 ? end &- start : start &- end)
        let (whole, rest) = distance.quotientAndRemainder(dividingBy: step.magnitude)
        if isClosed {
            left = isAhead || start == end ? max(whole, whole &+ 1) : 0
        } else {
            left = isAhead ? whole &+ (rest > 0 ? 1 : 0) : 0
        }
    }

    override var isOwn: Bool { true }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        guard left > 0 else { return nil }
        left -= 1
        defer { current &+= step }
        return .int(current)
    }
}

/// Numbers at equal distances.
private final class StrideIterator<Numbers: IteratorProtocol>: CellIterator where Numbers.Element: StoredElement {
    private var numbers: Numbers

    init(_ numbers: Numbers) { self.numbers = numbers }

    override var isOwn: Bool { true }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? { numbers.next()?.stored }
}
