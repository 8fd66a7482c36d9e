/// `Array`.
enum ArrayType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral",
            "Values in order.", role: .array
        ) {
            Typealias("typealias Index = Int")
            Typealias("typealias SubSequence = ArraySlice<Element>")
            Typealias("typealias ArrayLiteralElement = Element")
            Typealias("typealias Iterator = IndexingIterator<[Element]>")
            initializers
            access
            growing
            ArrayEditing.shrinking
            ArrayEditing.rearranging
            concatenation
        }
        LibraryExtension("extension Array: Equatable where Element: Equatable") { equality("[Element]") }
        LibraryExtension("extension Array: Hashable where Element: Hashable")
        LibraryExtension("extension Array where Element: Comparable") {
            Method(
                "mutating func sort()", "Sorts the elements in ascending order.",
                raw: { call in
                    call.slots[0] = try SequenceOrder.sorted(call.sequence(0))
                    return .void
                })
        }
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init(arrayLiteral elements: Element...)", "The elements of a literal.", raw: { $0[0] })
        Initializer("init()", "An empty array.", raw: { $0.array([]) })
        Initializer(
            "init<S: Sequence>(_ elements: S) where S.Element == Element", "The elements of a sequence.",
            raw: { call in
                let elements = try call.sequence(0)
                if elements.value.isArray { return elements.value }
                var result = try call.arrayBuilder(capacity: elements.value.sizeAtMost)
                try elements.each { try result.append($0) }
                return result.array
            })
        Initializer(
            "init(repeating element: Element, count: Int)", "The same element again and again.",
            raw: { call in
                let count = call[1].int
                if count < 0 { throw LibraryTrap("an array cannot have \(count) elements") }
                try call.context.admit(count: count)
                switch call[0] {
                case .int(let number) where call.array([]).isInts: return .ints(Array(repeating: number, count: count))
                case .double(let number): return .doubles(Array(repeating: number, count: count))
                case .float(let number): return .floats(Array(repeating: number, count: count))
                case .bool(let flag): return .bools(Array(repeating: flag, count: count))
                default:
                    var result = try call.arrayBuilder(capacity: count)
                    for _ in 0..<count {
                        try call.context.checkInterrupt()
                        try result.append(call[0])
                    }
                    return result.array
                }
            })
    }

    @MemberBuilder private static var access: [any LibraryMember] {
        Property("var count: Int { get }", "The number of elements.", inline: Inline.count)
        Property("var isEmpty: Bool { get }", "Whether there is no element.", inline: Inline.isEmpty)
        Property(
            "var first: Element? { get }", "The first element; nil where there is none.",
            inline: Inline.end(isFirst: true))
        Property(
            "var last: Element? { get }", "The last element; nil where there is none.",
            inline: Inline.end(isFirst: false))
        Property("var startIndex: Int { get }", "0", raw: { _ in .int(0) })
        Property("var endIndex: Int { get }", "The number of elements.", inline: Inline.count)
        Property(
            "var indices: Range<Int> { get }", "All places.",
            raw: { call in
                .record(Record.of(call.result, [.int(0), .int(call[0].count)]))
            })
        Property(
            "var capacity: Int { get }", "The number of elements that there is room for.", raw: { .int($0[0].count) })
        Subscript(
            "subscript(index: Int) -> Element { get set }", "An element by its place from 0 on.",
            raw: { call in
                try ArrayStorage.check(call[1].int, count: call[0].count)
                return call[0].element(call[1].int)
            },
            set: { call in try ArrayStorage.edit(call.slots, SetEdit(index: call[2].int, value: call[1])) })
        Subscript(
            "subscript(all: (UnboundedRange_) -> Void) -> ArraySlice<Element> { get }", "All elements as a slice.",
            raw: { call in .object(SliceValue(try call.sequence(0).array(), from: 0)) })
        for kind in IndexRange.kinds {
            Subscript(
                "subscript(range: \(kind)<Int>) -> ArraySlice<Element> { get set }",
                "Part of the array, with the array's indices.",
                raw: { call in
                    let array = call.slots
                    let range = try IndexRange.of(call[1], call.types.parameters[1], within: 0..<array.elementCount)
                    return .object(SliceValue(range.map { array.element($0) }, from: range.lowerBound))
                },
                set: { call in
                    let range = try IndexRange.of(call[2], call.types.parameters[2], within: 0..<call[0].count)
                    guard case .object(let slice as SliceValue) = call[1] else {
                        throw LibraryTrap("a slice was expected")
                    }
                    try ArrayStorage.edit(call.slots, ReplaceEdit(range: range, values: slice.elements))
                })
        }
    }

    @MemberBuilder private static var growing: [any LibraryMember] {
        Method(
            "mutating func append(_ element: Element)", "Adds an element at the end.", change: Inline.append)
        Method(
            "mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element",
            "Adds elements at the end.", raw: appendAll)
        Operator(
            "static func += <S: Sequence>(left: inout [Element], right: S) where S.Element == Element",
            "Adds elements at the end.", raw: appendAll)
        Method(
            "mutating func insert(_ element: Element, at index: Int)", "Puts an element before a place.",
            raw: { call in
                try call.context.admitGrowth(of: call.slots, by: 1)
                try ArrayStorage.edit(call.slots, InsertEdit(index: call[2].int, values: [call[1]]))
                return .void
            })
        Method(
            "mutating func insert<S: Collection>(contentsOf elements: S, at index: Int) where S.Element == Element",
            "Puts elements before a place.",
            raw: { call in
                let added = try call.sequence(1).array()
                try call.context.admitGrowth(of: call.slots, by: added.count)
                try ArrayStorage.edit(call.slots, InsertEdit(index: call[2].int, values: added))
                return .void
            })
        Method(
            "mutating func reserveCapacity(_ count: Int)", "Makes room.",
            raw: { call in
                try ArrayStorage.edit(call.slots, ReserveEdit(capacity: call[1].int))
                return .void
            })
    }

    private static func appendAll(_ call: RawCall) throws -> Value {
        try append(call.sequence(1), to: call.slots)
        return .void
    }

    /// Adds elements at the end of the array in a slot.
    private static func append(_ elements: CellSequence, to slot: Slot) throws {
        let added = elements.value.isArray ? elements.value : .array(try elements.array())
        try elements.context.admitGrowth(of: slot, by: added.count)
        try ArrayStorage.edit(slot, AppendAllEdit(added: added))
    }

    @MemberBuilder private static var concatenation: [any LibraryMember] {
        Operator(
            "static func + (left: [Element], right: [Element]) -> [Element]", "The elements of both.", raw: concatenate)
        Operator(
            "static func + <S: Sequence>(left: [Element], right: S) -> [Element] where S.Element == Element",
            "The elements of both.", raw: concatenate)
        Operator(
            "static func + <S: Sequence>(left: S, right: [Element]) -> [Element] where S.Element == Element",
            "The elements of both.", raw: { $0.array(try $0.sequence(0).array() + $0.sequence(1).array()) })
    }

    private static func concatenate(_ call: RawCall) throws -> Value {
        guard call[0].isArray else { return call.array(try call.sequence(0).array() + call.sequence(1).array()) }
        // Nobody else may hold the left array; then it grows in place.
        var sum = call.slots.take()
        try withUnsafeMutablePointer(to: &sum) { try append(call.sequence(1), to: $0) }
        return sum
    }

    static func equality(_ type: String) -> [any LibraryMember] {
        [
            Operator("static func == (left: \(type), right: \(type)) -> Bool", "Whether the elements are equal.") {
                (left: CellSequence, right: CellSequence) in
                try Equality.equal(.array(left.array()), .array(right.array()), left.context.state)
            },
            Operator("static func != (left: \(type), right: \(type)) -> Bool", "Whether an element differs.") {
                (left: CellSequence, right: CellSequence) in
                try !Equality.equal(.array(left.array()), .array(right.array()), left.context.state)
            },
        ]
    }
}

extension Value {
    /// Whether it is stored as an array of integers.
    fileprivate var isInts: Bool {
        if case .ints = self { return true }
        return false
    }
}
