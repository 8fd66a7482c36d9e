import Foundation

/// `Decimal`: numbers as people write them, sums of money above all.
enum DecimalType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Decimal: Hashable, Comparable, SignedNumeric, Strideable, ExpressibleByFloatLiteral, CustomStringConvertible",
            Decimal.self, "A number in base 10 with up to 38 digits."
        ) {
            initializers
            arithmetic
            Operator("static func == (left: Decimal, right: Decimal) -> Bool") { (left: Decimal, right: Decimal) in
                left == right
            }
            Operator("static func < (left: Decimal, right: Decimal) -> Bool") { (left: Decimal, right: Decimal) in
                left < right
            }
            constants
            questions
        }
        LibraryType(
            "enum Decimal.RoundingMode: UInt", Decimal.RoundingMode.self, "How a number is rounded.",
            cases: [.plain, .down, .up, .bankers]
        ) {
            Case("case plain", "To the nearest, halves away from zero.")
            Case("case down", "To the next that is not greater.")
            Case("case up", "To the next that is not less.")
            Case("case bankers", "To the nearest, halves to the even neighbour.")
        }
        Function("func pow(_ base: Decimal, _ exponent: Int) -> Decimal", "`base` to a whole power.") {
            (base: Decimal, exponent: Int) in
            guard exponent > .min else { throw LibraryTrap("arithmetic overflow: \(exponent) has no opposite") }
            return Foundation.pow(base, exponent)
        }
        // Its first two parameters are pointers in Foundation, which take the places of variables.
        Function(
            "func NSDecimalRound(_ result: inout Decimal, _ number: inout Decimal, _ scale: Int, _ mode: Decimal.RoundingMode)",
            "Puts a number into `result`, rounded to so many digits of its fraction.",
            raw: { call in
                func argument<T>(_ index: Int) throws -> T {
                    try NativeConversion.fromCell(
                        call[index], as: call.types.parameters[index], to: T.self, in: call.context)
                }
                var (number, rounded): (Decimal, Decimal) = (try argument(1), Decimal())
                NSDecimalRound(&rounded, &number, max(call[2].int, -.max), try argument(3))
                call.slots[0] = try NativeConversion.toCell(rounded, as: call.types.parameters[0], in: call.context)
                return .void
            })
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init()", "0") { Decimal() }
        Initializer("init(_ number: Double)", "The nearest number.") { (number: Double) in
            guard !number.isInfinite else { throw LibraryTrap("\(number) cannot be converted to Decimal") }
            return Decimal(number)
        }
        integer(Int.self)
        integer(Int8.self)
        integer(Int16.self)
        integer(Int32.self)
        integer(Int64.self)
        integer(UInt.self)
        integer(UInt8.self)
        integer(UInt16.self)
        integer(UInt32.self)
        integer(UInt64.self)
        Initializer("init(integerLiteral number: Int)", "The number of a literal.") { (number: Int) in
            Decimal(integerLiteral: number)
        }
        Initializer("init(floatLiteral number: Double)", "The number of a literal.") { (number: Double) in
            Decimal(floatLiteral: number)
        }
        Initializer(
            "init?(string: String, locale: Locale? = nil)",
            "The number that a text begins with; nil where there is none."
        ) { (text: String, locale: Locale?) in Decimal(string: text, locale: locale) }
        Initializer("init?<Source: BinaryInteger>(exactly number: Source)", "The same number.") {
            (number: WideInteger) in Decimal(string: number.value.description)
        }
        Initializer(
            "init(sign: FloatingPointSign, exponent: Int, significand: Decimal)", "The number made of its parts."
        ) { (sign: FloatingPointSign, exponent: Int, significand: Decimal) in
            guard (-128...127).contains(exponent) else {
                throw LibraryTrap("a Decimal's exponent lies between -128 and 127, not at \(exponent)")
            }
            return Decimal(sign: sign, exponent: exponent, significand: significand)
        }
        Initializer(
            "init(signOf number: Decimal, magnitudeOf other: Decimal)", "The size of one with the sign of another."
        ) { (number: Decimal, other: Decimal) in Decimal(signOf: number, magnitudeOf: other) }
    }

    private static func integer<T: StoredInteger>(_ type: T.Type) -> any LibraryMember {
        Initializer("init(_ number: \(type))", "The same number.") { (number: T) in Decimal(exactly: number) ?? .nan }
    }

    @MemberBuilder private static var arithmetic: [any LibraryMember] {
        for (mark, apply) in operations {
            Operator("static func \(mark) (left: Decimal, right: Decimal) -> Decimal") {
                (left: Decimal, right: Decimal) in apply(left, right)
            }
            Operator(
                "static func \(mark)= (left: inout Decimal, right: Decimal)",
                mutating: { (left: inout Decimal, right: Decimal) in left = apply(left, right) })
        }
        Operator("static prefix func - (operand: Decimal) -> Decimal") { (operand: Decimal) in -operand }
        Method("mutating func negate()", "Changes the sign.", mutating: { (number: inout Decimal) in number.negate() })
        Typealias("typealias Stride = Decimal")
        Method("func advanced(by distance: Decimal) -> Decimal", "The number `distance` further on.") {
            (number: Decimal, distance: Decimal) in number.advanced(by: distance)
        }
        Method("func distance(to other: Decimal) -> Decimal", "How far it is to another.") {
            (number: Decimal, other: Decimal) in number.distance(to: other)
        }
    }

    private static var operations: [(mark: String, apply: (Decimal, Decimal) -> Decimal)] {
        [("+", { $0 + $1 }), ("-", { $0 - $1 }), ("*", { $0 * $1 }), ("/", { $0 / $1 })]
    }

    @MemberBuilder private static var constants: [any LibraryMember] {
        Property("static var zero: Decimal { get }", "0", value: { Decimal.zero })
        Property("static var pi: Decimal { get }", "π", value: { Decimal.pi })
        Property("static var nan: Decimal { get }", "Not a number.", value: { Decimal.nan })
        Property("static var quietNaN: Decimal { get }", "Not a number.", value: { Decimal.quietNaN })
        Property("static var radix: Int { get }", "10", value: { Decimal.radix })
        Property(
            "static var greatestFiniteMagnitude: Decimal { get }", "The greatest number.",
            value: { Decimal.greatestFiniteMagnitude })
        Property(
            "static var leastNormalMagnitude: Decimal { get }", "The least number above 0.",
            value: { Decimal.leastNormalMagnitude })
        Property(
            "static var leastNonzeroMagnitude: Decimal { get }", "The least number above 0.",
            value: { Decimal.leastNonzeroMagnitude })
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Property("var description: String { get }", "The digits.") { (number: Decimal) in number.description }
        Property("var magnitude: Decimal { get }", "The number without its sign.") { (number: Decimal) in
            number.magnitude
        }
        Property("var sign: FloatingPointSign { get }", "Whether it is negative.") { (number: Decimal) in number.sign }
        Property("var exponent: Int { get }", "The power of 10 that the significand is multiplied with.") {
            (number: Decimal) in number.exponent
        }
        Property("var significand: Decimal { get }", "The digits as a whole number.") { (number: Decimal) in
            number.significand
        }
        Property("var ulp: Decimal { get }", "The distance to the next number.") { (number: Decimal) in number.ulp }
        for (name, words, path) in truths {
            Property("var \(name): Bool { get }", words) { (number: Decimal) in number[keyPath: path] }
        }
        Method("func isEqual(to other: Decimal) -> Bool", "Whether both are equal.") {
            (number: Decimal, other: Decimal) in number.isEqual(to: other)
        }
        Method("func isLess(than other: Decimal) -> Bool", "Whether it is smaller.") {
            (number: Decimal, other: Decimal) in number.isLess(than: other)
        }
        Method("func isLessThanOrEqualTo(_ other: Decimal) -> Bool", "Whether it is not greater.") {
            (number: Decimal, other: Decimal) in number.isLessThanOrEqualTo(other)
        }
    }

    private static var truths: [(name: String, words: String, path: KeyPath<Decimal, Bool>)] {
        [
            ("isZero", "Whether it is 0.", \.isZero), ("isNaN", "Whether it is not a number.", \.isNaN),
            ("isFinite", "Whether it is a finite number.", \.isFinite),
            ("isInfinite", "Whether it is infinite, which none is.", \.isInfinite),
            ("isNormal", "Whether all its digits count.", \.isNormal),
            ("isSubnormal", "Whether it has lost digits near 0, which none has.", \.isSubnormal),
            ("isSignMinus", "Whether it is negative.", \.isSignMinus),
            ("isSignaling", "Whether it is a NaN that ends the program.", \.isSignaling),
        ]
    }
}
