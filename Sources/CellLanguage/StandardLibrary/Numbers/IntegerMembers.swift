/// Members that integer types share, written once.
enum IntegerMembers {
    /// Arithmetic, bits and comparisons. `Int` has nodes of its own for these.
    @MemberBuilder static func operators<T: StoredInteger>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        infix("+", name) { try Checked.result(($0 as T).addingReportingOverflow($1), "+") }
        infix("-", name) { try Checked.result(($0 as T).subtractingReportingOverflow($1), "-") }
        infix("*", name) { try Checked.result(($0 as T).multipliedReportingOverflow(by: $1), "*") }
        infix("/", name) { try Checked.quotient($0 as T, $1) }
        infix("%", name) { try Checked.remainder($0 as T, $1) }
        infix("&+", name) { ($0 as T) &+ $1 }
        infix("&-", name) { ($0 as T) &- $1 }
        infix("&*", name) { ($0 as T) &* $1 }
        infix("&", name) { ($0 as T) & $1 }
        infix("|", name) { ($0 as T) | $1 }
        infix("^", name) { ($0 as T) ^ $1 }
        infix("<<", name) { ($0 as T) << $1 }
        infix(">>", name) { ($0 as T) >> $1 }
        Operator("static prefix func ~ (operand: \(name)) -> \(name)") { (operand: T) in ~operand }
        maskingShifts(type, name)
        test("<", name) { ($0 as T) < $1 }
        test("<=", name) { ($0 as T) <= $1 }
        test(">", name) { ($0 as T) > $1 }
        test(">=", name) { ($0 as T) >= $1 }
        test("==", name) { ($0 as T) == $1 }
        test("!=", name) { ($0 as T) != $1 }
    }

    /// Shifts by as much as the width leaves of the distance.
    @MemberBuilder static func maskingShifts<T: StoredInteger>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        infix("&<<", name) { ($0 as T) &<< $1 }
        infix("&>>", name) { ($0 as T) &>> $1 }
    }

    private static func infix<T: StoredInteger>(
        _ mark: String, _ name: String, _ body: @escaping (T, T) throws -> T
    ) -> any LibraryMember {
        Operator("static func \(mark) (left: \(name), right: \(name)) -> \(name)") { (left: T, right: T) in
            try body(left, right)
        }
    }

    private static func test<T: StoredInteger>(
        _ mark: String, _ name: String, _ body: @escaping (T, T) -> Bool
    ) -> any LibraryMember {
        Operator("static func \(mark) (left: \(name), right: \(name)) -> Bool") { (left: T, right: T) in
            body(left, right)
        }
    }

    /// What all integers have.
    @MemberBuilder static func common<T: StoredInteger>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        if T.self != Int.self { assignments(type, name) }
        if T.self == Int.self { maskingShifts(type, name) }
        Property("static var min: \(name) { get }", "The smallest value.", value: { T.min })
        Property("static var max: \(name) { get }", "The greatest value.", value: { T.max })
        Property("static var zero: \(name) { get }", "0", value: { T.zero })
        Property("static var isSigned: Bool { get }", "Whether there are negative values.", value: { T.isSigned })
        Property("static var bitWidth: Int { get }", "The number of bits.", value: { T.bitWidth })
        Property("var bitWidth: Int { get }", "The number of bits.") { (_: T) in T.bitWidth }
        Property("var byteSwapped: \(name) { get }", "The bytes in the opposite order.") { (n: T) in n.byteSwapped }
        Property("var bigEndian: \(name) { get }", "The number as a big-endian machine stores it.") { (n: T) in
            n.bigEndian
        }
        Property("var littleEndian: \(name) { get }", "The number as a little-endian machine stores it.") { (n: T) in
            n.littleEndian
        }
        wholeDivision(type, name)
        Property("var words: [UInt] { get }", "The bits in words of 64.", raw: { .ints([$0[0].int]) })
        Property("var isZero: Bool { get }", "Whether it is 0.") { (n: T) in n == 0 }
        Property("var description: String { get }", "The number in decimal digits.") { (number: T) in number.description
        }
        Property("var hashValue: Int { get }", "A number for hashing, the same in every run.") { (number: T) in
            Int(truncatingIfNeeded: number)
        }
        Property("var nonzeroBitCount: Int { get }", "The number of bits that are 1.") { (n: T) in n.nonzeroBitCount }
        Property("var leadingZeroBitCount: Int { get }", "Zeros before the highest 1.") { (n: T) in
            n.leadingZeroBitCount
        }
        Property("var trailingZeroBitCount: Int { get }", "Zeros behind the lowest 1.") { (n: T) in
            n.trailingZeroBitCount
        }
        Method("func isMultiple(of other: \(name)) -> Bool", "Whether it divides by `other` without a rest.") {
            (number: T, other: T) in number.isMultiple(of: other)
        }
        Method("func signum() -> \(name)", "-1, 0 or 1.") { (number: T) in number.signum() }
        Method(
            "func quotientAndRemainder(dividingBy divisor: \(name)) -> (quotient: \(name), remainder: \(name))",
            "The quotient and the rest of a division."
        ) { (number: T, divisor: T) in
            (quotient: try Checked.quotient(number, divisor), remainder: try Checked.remainder(number, divisor))
        }
        Typealias("typealias Stride = Int")
        Method("func advanced(by distance: Int) -> \(name)", "The number `distance` further on.") {
            (number: T, distance: Int) in
            try Checked.convert(
                Checked.result(Int(truncatingIfNeeded: number).addingReportingOverflow(distance), "+"), to: T.self)
        }
        Method("func distance(to other: \(name)) -> Int", "How far it is to `other`.") { (number: T, other: T) in
            number.distance(to: other)
        }
        reportingOverflow(type, name)
        RandomMembers.integer(type, name)
    }

    /// The operators that change their left operand.
    @MemberBuilder private static func assignments<T: StoredInteger>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        assignment("+=", name) { try Checked.result(($0 as T).addingReportingOverflow($1), "+") }
        assignment("-=", name) { try Checked.result(($0 as T).subtractingReportingOverflow($1), "-") }
        assignment("*=", name) { try Checked.result(($0 as T).multipliedReportingOverflow(by: $1), "*") }
        assignment("/=", name) { try Checked.quotient($0 as T, $1) }
        assignment("%=", name) { try Checked.remainder($0 as T, $1) }
        assignment("&+=", name) { ($0 as T) &+ $1 }
        assignment("&-=", name) { ($0 as T) &- $1 }
        assignment("&*=", name) { ($0 as T) &* $1 }
        assignment("&=", name) { ($0 as T) & $1 }
        assignment("|=", name) { ($0 as T) | $1 }
        assignment("^=", name) { ($0 as T) ^ $1 }
        assignment("<<=", name) { ($0 as T) << $1 }
        assignment(">>=", name) { ($0 as T) >> $1 }
    }

    private static func assignment<T: StoredInteger>(
        _ mark: String, _ name: String, _ body: @escaping (T, T) throws -> T
    ) -> any LibraryMember {
        Operator(
            "static func \(mark) (left: inout \(name), right: \(name))",
            mutating: { (left: inout T, right: T) in left = try body(left, right) })
    }

    @MemberBuilder private static func reportingOverflow<T: StoredInteger>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        let result = "(partialValue: \(name), overflow: Bool)"
        Method("func addingReportingOverflow(_ other: \(name)) -> \(result)", "The sum, and whether it overflowed.") {
            (left: T, right: T) in left.addingReportingOverflow(right)
        }
        Method(
            "func subtractingReportingOverflow(_ other: \(name)) -> \(result)",
            "The difference, and whether it overflowed."
        ) {
            (left: T, right: T) in left.subtractingReportingOverflow(right)
        }
        Method(
            "func multipliedReportingOverflow(by other: \(name)) -> \(result)",
            "The product, and whether it overflowed."
        ) {
            (left: T, right: T) in left.multipliedReportingOverflow(by: right)
        }
        Method(
            "func dividedReportingOverflow(by other: \(name)) -> \(result)", "The quotient, and whether there is none."
        ) {
            (left: T, right: T) in left.dividedReportingOverflow(by: right)
        }
        Method(
            "func remainderReportingOverflow(dividingBy other: \(name)) -> \(result)",
            "The rest of a division, and whether there is none."
        ) {
            (left: T, right: T) in left.remainderReportingOverflow(dividingBy: right)
        }
    }

    /// The integer of the same width, signed where `T` is unsigned, whose bits it takes.
    static func bitPattern<S: StoredInteger, T: StoredInteger>(
        of source: S.Type, _ sourceName: String, as type: T.Type
    ) -> any LibraryMember {
        Initializer("init(bitPattern number: \(sourceName))", "The number with the same bits.") { (number: S) in
            T(truncatingIfNeeded: number)
        }
    }

    /// What signed integers have.
    @MemberBuilder static func signed<T: StoredInteger & SignedInteger>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        if T.self != Int.self {
            Operator("static prefix func - (operand: \(name)) -> \(name)") { (operand: T) in
                try Checked.result(T.zero.subtractingReportingOverflow(operand), "-")
            }
        }
        Method(
            "mutating func negate()", "Changes the sign.",
            mutating: { (number: inout T) in
                number = try Checked.result(T.zero.subtractingReportingOverflow(number), "-")
            })
        Property("var magnitude: UInt\(name.dropFirst(3)) { get }", "The number without its sign.") { (number: T) in
            UInt64(number.magnitude)
        }
        Method(
            "func multipliedFullWidth(by other: \(name)) -> (high: \(name), low: UInt\(name.dropFirst(3)))",
            "The product in twice as many bits."
        ) { (left: T, right: T) in left.multipliedFullWidth(by: right) }
    }

    /// What undoes a product in twice as many bits.
    private static func wholeDivision<T: StoredInteger>(_ type: T.Type, _ name: String) -> any LibraryMember {
        let low = T.isSigned ? "U\(name)" : name
        return Method(
            "func dividingFullWidth(_ dividend: (high: \(name), low: \(low))) -> (quotient: \(name), remainder: \(name))",
            "The quotient and the rest of a division of a number of twice as many bits by this one.",
            raw: { call in
                guard case .record(let dividend) = call[1] else { throw LibraryTrap("two numbers were expected") }
                let (quotient, remainder) = try divided(
                    T(truncatingIfNeeded: dividend[0].int), T.Magnitude(truncatingIfNeeded: dividend[1].int),
                    by: T(truncatingIfNeeded: call[0].int))
                return call.tuple(
                    call.result, .int(Int(truncatingIfNeeded: quotient)), .int(Int(truncatingIfNeeded: remainder)))
            })
    }

    /// The quotient and the rest of a number of two halves; ends the run where the quotient does not fit.
    private static func divided<T: StoredInteger>(_ high: T, _ low: T.Magnitude, by divisor: T) throws -> (T, T) {
        if divisor == 0 { throw LibraryTrap("division by zero") }
        let overflow = LibraryTrap("arithmetic overflow: the quotient does not fit into \(T.self)")
        guard T.isSigned else {
            if high >= divisor { throw overflow }
            let (quotient, remainder) = divisor.dividingFullWidth((high, low))
            return (quotient, remainder)
        }
        // No type with a sign is wider than 64 bits.
        let dividend = Int128(high) << T.bitWidth | Int128(low)
        let (quotient, isTooLarge) = dividend.dividedReportingOverflow(by: Int128(divisor))
        guard !isTooLarge, let fitting = T(exactly: quotient) else { throw overflow }
        return (fitting, T(truncatingIfNeeded: dividend - quotient * Int128(divisor)))
    }

    /// Initializers from other numbers and from text.
    @MemberBuilder static func conversions<T: StoredInteger>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        Initializer("init()", "0") { T.zero }
        Initializer("init(integerLiteral number: Int)", "The number of a literal.") { (number: Int) in
            try Checked.convert(number, to: T.self)
        }
        Initializer("init(_ number: Int)", "The same number; ends the run where it does not fit.") { (number: Int) in
            try Checked.convert(number, to: T.self)
        }
        Initializer("init(_ number: Double)", "The number without its fraction; ends the run where it does not fit.") {
            (number: Double) in try Checked.convert(number, to: T.self)
        }
        Initializer("init(_ number: Float)", "The number without its fraction; ends the run where it does not fit.") {
            (number: Float) in try Checked.convert(number, to: T.self)
        }
        Initializer("init?(exactly number: Double)", "The same number, where it has no fraction and fits.") {
            (number: Double) in T(exactly: number)
        }
        Initializer("init?(exactly number: Int)", "The same number, where it fits.") { (number: Int) in
            T(exactly: number)
        }
        Initializer("init?(_ text: String)", "The number that `text` spells in decimal digits.") { (text: String) in
            T(text)
        }
        Initializer("init?(_ text: Substring)", "The number that `text` spells in decimal digits.") {
            (text: Substring) in
            T(text)
        }
        Initializer("init?(_ text: Substring, radix: Int)", "The number that `text` spells in base `radix`.") {
            (text: Substring, radix: Int) in T(text, radix: try Radix.checked(radix))
        }
        Initializer("init?(_ text: String, radix: Int)", "The number that `text` spells in base `radix`.") {
            (text: String, radix: Int) in T(text, radix: try Radix.checked(radix))
        }
        IntegerFamily.conversions(to: type)
        GenericConversions.initializers(of: type)
        Initializer("init(truncatingIfNeeded number: Int)", "The lowest bits of the number.") { (number: Int) in
            T(truncatingIfNeeded: number)
        }
        Initializer("init(clamping number: Int)", "The number, or the nearest that fits.") { (number: Int) in
            T(clamping: number)
        }
    }
}

/// Number bases.
enum Radix {
    static func checked(_ radix: Int) throws -> Int {
        guard (2...36).contains(radix) else { throw LibraryTrap("a radix is between 2 and 36, not \(radix)") }
        return radix
    }
}

/// The integer types other than `Int`, as sources of conversions.
enum IntegerFamily {
    static let names = ["Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64"]

    /// Initializers of an integer type that take the others.
    static func conversions<T: StoredInteger>(to type: T.Type) -> [any LibraryMember] {
        conversions(from: Int8.self, "Int8", to: type)
            + conversions(from: Int16.self, "Int16", to: type)
            + conversions(from: Int32.self, "Int32", to: type)
            + conversions(from: Int64.self, "Int64", to: type)
            + conversions(from: UInt.self, "UInt", to: type)
            + conversions(from: UInt8.self, "UInt8", to: type)
            + conversions(from: UInt16.self, "UInt16", to: type)
            + conversions(from: UInt32.self, "UInt32", to: type)
            + conversions(from: UInt64.self, "UInt64", to: type)
    }

    /// Initializers of a floating-point type that take them.
    static func conversions<T: StoredFloatingPoint>(toFloatingPoint type: T.Type) -> [any LibraryMember] {
        [
            nearest(from: Int8.self, "Int8", to: type),
            nearest(from: Int16.self, "Int16", to: type),
            nearest(from: Int32.self, "Int32", to: type),
            nearest(from: Int64.self, "Int64", to: type),
            nearest(from: UInt.self, "UInt", to: type),
            nearest(from: UInt8.self, "UInt8", to: type),
            nearest(from: UInt16.self, "UInt16", to: type),
            nearest(from: UInt32.self, "UInt32", to: type),
            nearest(from: UInt64.self, "UInt64", to: type),
        ]
    }

    private static func conversions<S: StoredInteger, T: StoredInteger>(
        from source: S.Type, _ name: String, to type: T.Type
    ) -> [any LibraryMember] {
        [
            Initializer("init(_ number: \(name))", "The same number; ends the run where it does not fit.") {
                (number: S) in
                try Checked.convert(number, to: T.self)
            },
            Initializer("init(truncatingIfNeeded number: \(name))", "The lowest bits of the number.") { (number: S) in
                T(truncatingIfNeeded: number)
            },
            Initializer("init?(exactly number: \(name))", "The same number, where it fits.") { (number: S) in
                T(exactly: number)
            },
        ]
    }

    private static func nearest<S: StoredInteger, T: StoredFloatingPoint>(
        from source: S.Type, _ name: String, to type: T.Type
    ) -> any LibraryMember {
        Initializer("init(_ number: \(name))", "The nearest number.") { (number: S) in T(number) }
    }
}
