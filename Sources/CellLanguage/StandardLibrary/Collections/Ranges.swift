/// Ranges and the operators that make them.
enum Ranges {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Range<Bound: Comparable>: Hashable",
            "Values from a lower bound up to, not including, an upper one.",
            role: .range
        ) { bounds("Range", isClosed: false) }
        LibraryType(
            "struct ClosedRange<Bound: Comparable>: Hashable", "Values from a lower bound to an upper one.",
            role: .closedRange
        ) { bounds("ClosedRange", isClosed: true) }
        LibraryType("struct PartialRangeFrom<Bound: Comparable>", "Values from a bound on.", role: .partialRangeFrom) {
            Property("var lowerBound: Bound { get }", "The first value.", raw: { field($0, 0) })
            contains("PartialRangeFrom") { call, value in try isAtMost(call, field(call, 0), value) }
        }
        LibraryType(
            "struct PartialRangeThrough<Bound: Comparable>", "Values up to a bound.", role: .partialRangeThrough
        ) {
            Property("var upperBound: Bound { get }", "The last value.", raw: { field($0, 0) })
            contains("PartialRangeThrough") { call, value in try isAtMost(call, value, field(call, 0)) }
        }
        LibraryType("struct PartialRangeUpTo<Bound: Comparable>", "Values below a bound.", role: .partialRangeUpTo) {
            Property("var upperBound: Bound { get }", "The bound.", raw: { field($0, 0) })
            contains("PartialRangeUpTo") { call, value in try isLess(call, value, field(call, 0)) }
        }
        expressions
        LibraryType("enum UnboundedRange_", "What '...' alone means: everything.") {
            Operator("static postfix func ... (all: UnboundedRange_) -> Void", "All values.", raw: { _ in .void })
        }
        sequences
    }

    /// What all kinds of ranges have in common.
    @LibraryBuilder private static var expressions: [any LibraryItem] {
        LibraryProtocol("protocol RangeExpression<Bound>", "A range of any kind.") {
            Requires("associatedtype Bound: Comparable")
            Requires("func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound")
            Requires("func contains(_ value: Bound) -> Bool")
        }
        LibraryExtension("extension RangeExpression") {
            Written(
                "static func ~= (pattern: Self, value: Bound) -> Bool", "Whether the value lies in the range.",
                body: "pattern.contains(value)")
        }
        for (name, places) in [
            ("Range", "lowerBound..<upperBound"), ("ClosedRange", "lowerBound..<collection.index(after: upperBound)"),
            ("PartialRangeFrom", "lowerBound..<collection.endIndex"),
            ("PartialRangeThrough", "collection.startIndex..<collection.index(after: upperBound)"),
            ("PartialRangeUpTo", "collection.startIndex..<upperBound"),
        ] {
            LibraryExtension("extension \(name): RangeExpression") {
                Written(
                    "func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound",
                    "The places of a collection that are meant.", body: places)
            }
        }
        for (name, bound) in [
            ("PartialRangeFrom", "lower"), ("PartialRangeThrough", "upper"), ("PartialRangeUpTo", "upper"),
        ] {
            LibraryExtension("extension \(name)") {
                Initializer("init(_ \(bound)Bound: Bound)", "The range with this bound.", raw: oneSided)
            }
        }
        for name in ["Range", "ClosedRange"] {
            LibraryExtension("extension \(name)") {
                Initializer(
                    "init(uncheckedBounds bounds: (lower: Bound, upper: Bound))", "The range between two bounds.",
                    raw: { call in
                        guard case .record(let bounds) = call[0] else { throw LibraryTrap("bounds were expected") }
                        return .record(Record.of(call.result, [bounds[0], bounds[1]]))
                    })
            }
        }
    }

    /// The operators, for every type with an order.
    @MemberBuilder static var operators: [any LibraryMember] {
        Operator(
            "static func ..< (lower: Self, upper: Self) -> Range<Self>",
            "Values from `lower` up to, not including, `upper`.", inline: Inline.range)
        Operator(
            "static func ... (lower: Self, upper: Self) -> ClosedRange<Self>", "Values from `lower` to `upper`.",
            inline: Inline.range)
        Operator(
            "static postfix func ... (lower: Self) -> PartialRangeFrom<Self>", "Values from `lower` on.", raw: oneSided)
        Operator(
            "static prefix func ... (upper: Self) -> PartialRangeThrough<Self>", "Values up to `upper`.", raw: oneSided)
        Operator(
            "static prefix func ..< (upper: Self) -> PartialRangeUpTo<Self>", "Values below `upper`.", raw: oneSided)
    }

    private static func oneSided(_ call: RawCall) -> Value { .record(Record.of(call.result, [call[0]])) }

    // MARK: Members

    @MemberBuilder private static func bounds(_ name: String, isClosed: Bool) -> [any LibraryMember] {
        Property("var lowerBound: Bound { get }", "The first value.", raw: { field($0, 0) })
        Property(
            "var upperBound: Bound { get }", isClosed ? "The last value." : "The bound behind the last value.",
            raw: { field($0, 1) })
        contains(name) { call, value in
            guard try isAtMost(call, field(call, 0), value) else { return false }
            return isClosed
                ? try isAtMost(call, value, field(call, 1)) : try isLess(call, value, field(call, 1))
        }
        Property(
            "var isEmpty: Bool { get }", "Whether there is no value in it.",
            raw: { call in
                .bool(isClosed ? false : try !isLess(call, field(call, 0), field(call, 1)))
            })
        for (other, isOtherClosed) in [("Range", false), ("ClosedRange", true)] {
            Method(
                "func overlaps(_ other: \(other)<Bound>) -> Bool", "Whether the ranges share a value.",
                raw: { .bool(try overlaps($0, isClosed: isClosed, isOtherClosed: isOtherClosed)) })
        }
        Method(
            "func clamped(to limits: \(name)<Bound>) -> \(name)<Bound>", "The part that lies within `limits`.",
            raw: { call in
                guard case .record(let limits) = call[1] else { throw LibraryTrap("a range was expected") }
                func clamp(_ value: Value) throws -> Value {
                    if try isLess(call, value, limits.fields[0]) { return limits.fields[0] }
                    return try isLess(call, limits.fields[1], value) ? limits.fields[1] : value
                }
                return .record(Record.of(call.result, [try clamp(field(call, 0)), try clamp(field(call, 1))]))
            })
        Operator(
            "static func == (left: \(name)<Bound>, right: \(name)<Bound>) -> Bool", "Whether the bounds are equal."
        ) {
            (left: Value, right: Value, context: CallContext) in try context.areEqual(left, right)
        }
    }

    /// Whether two ranges share a value: neither is empty, and each begins before the other ends.
    private static func overlaps(_ call: RawCall, isClosed: Bool, isOtherClosed: Bool) throws -> Bool {
        guard case .record(let other) = call[1] else { throw LibraryTrap("a range was expected") }
        func begins(_ lower: Value, before upper: Value, closed: Bool) throws -> Bool {
            try closed ? !isLess(call, upper, lower) : isLess(call, lower, upper)
        }
        let (lower, upper) = (field(call, 0), field(call, 1))
        return try begins(lower, before: upper, closed: isClosed)
            && begins(other[0], before: other[1], closed: isOtherClosed)
            && begins(lower, before: other[1], closed: isOtherClosed)
            && begins(other[0], before: upper, closed: isClosed)
    }

    @MemberBuilder private static func contains(
        _ range: String, _ test: @escaping (RawCall, Value) throws -> Bool
    ) -> [any LibraryMember] {
        Method(
            "func contains(_ value: Bound) -> Bool", "Whether the value lies in the range.",
            raw: { .bool(try test($0, $0[1])) })
        Operator(
            "static func ~= (pattern: \(range)<Bound>, value: Bound) -> Bool", "Whether the value lies in the range.",
            raw: { .bool(try test($0, $0[1])) })
    }

    static func field(_ call: RawCall, _ index: Int) -> Value {
        guard case .record(let record) = call[0] else { return .none }
        return record.fields[index]
    }

    private static func isLess(_ call: RawCall, _ left: Value, _ right: Value) throws -> Bool {
        let bound = call.types.parameters[0].arguments.first ?? .any
        return try Ordering.isLess(left, right, bound, call.context)
    }

    private static func isAtMost(_ call: RawCall, _ left: Value, _ right: Value) throws -> Bool {
        let bound = call.types.parameters[0].arguments.first ?? .any
        return try Ordering.isAtMost(left, right, bound, call.context)
    }

    // MARK: Ranges of integers are collections

    @LibraryBuilder private static var sequences: [any LibraryItem] {
        LibraryExtension("extension Range: RandomAccessCollection where Bound: BinaryInteger") {
            Typealias("typealias Element = Bound")
            Typealias("typealias Index = Int")
            Typealias("typealias SubSequence = Range<Bound>")
            Property(
                "var count: Int { get }", "The number of values.",
                raw: { .int(try Checked.difference(field($0, 1).int, field($0, 0).int)) })
            element(isClosed: false)
            Initializer(
                "init(_ other: ClosedRange<Bound>)", "The same values.",
                raw: { call in
                    .record(Record.of(call.result, [field(call, 0), .int(try Checked.sum(field(call, 1).int, 1))]))
                })
        }
        LibraryExtension("extension ClosedRange: RandomAccessCollection where Bound: BinaryInteger") {
            Typealias("typealias SubSequence = ArraySlice<Bound>")
            Typealias("typealias Element = Bound")
            Typealias("typealias Index = Int")
            Property(
                "var count: Int { get }", "The number of values.",
                raw: { .int(try Checked.sum(Checked.difference(field($0, 1).int, field($0, 0).int), 1)) })
            element(isClosed: true)
            Initializer(
                "init(_ other: Range<Bound>)", "The same values; `other` must not be empty.",
                raw: { call in
                    if field(call, 0).int >= field(call, 1).int {
                        throw LibraryTrap("an empty range has no closed form")
                    }
                    return .record(Record.of(call.result, [field(call, 0), .int(field(call, 1).int - 1)]))
                })
        }
        LibraryExtension("extension PartialRangeFrom: Sequence where Bound: BinaryInteger") {
            Typealias("typealias Element = Bound")
            Iteration.maker
        }
        ownSequences
    }

    /// What stands at a place of a range of whole numbers: the number that the place is.
    @MemberBuilder private static func element(isClosed: Bool) -> [any LibraryMember] {
        Subscript(
            "subscript(position: Int) -> Bound { get }", "The value at a place, which is the value itself.",
            raw: { call in
                let (lower, upper, place) = (field(call, 0).int, field(call, 1).int, call[1].int)
                guard place >= lower, isClosed ? place <= upper : place < upper else {
                    throw LibraryTrap(
                        "index \(place) is out of range: the range's places are \(lower)\(isClosed ? "..." : "..<")\(upper)"
                    )
                }
                return call[1]
            })
    }

    /// Ranges of cells' own types that are stepped through by whole numbers are collections, too.
    @LibraryBuilder private static var ownSequences: [any LibraryItem] {
        let condition = "where Bound: Strideable, Bound.Stride: SignedInteger"
        for (name, isClosed) in [("Range", false), ("ClosedRange", true)] {
            LibraryExtension("extension \(name): RandomAccessCollection \(condition)") {
                Property(
                    "var count: Int { get }", "The number of values.",
                    raw: { call in
                        let bound = call.types.parameters[0].arguments.first ?? .any
                        let steps = try Stepping(bound, call.context).distance(field(call, 0), to: field(call, 1))
                        return .int(isClosed ? try Checked.sum(steps, 1) : steps)
                    })
            }
        }
        LibraryExtension("extension PartialRangeFrom: Sequence \(condition)")
    }
}
