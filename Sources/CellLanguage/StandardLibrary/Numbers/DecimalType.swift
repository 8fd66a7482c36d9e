import Foundation

/// `Decimal`, as far as arithmetic goes: what `pow` of whole literals gives, and sums of money.
enum DecimalType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Decimal: Hashable, Comparable, SignedNumeric, ExpressibleByFloatLiteral, CustomStringConvertible",
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
            Property("static var zero: Decimal { get }", "0", value: { Decimal.zero })
            Property("static var pi: Decimal { get }", "π", value: { Decimal.pi })
            Property("var description: String { get }", "The digits.") { (number: Decimal) in number.description }
            Property("var magnitude: Decimal { get }", "The number without its sign.") { (number: Decimal) in
                number.magnitude
            }
            Property("var isZero: Bool { get }", "Whether it is 0.") { (number: Decimal) in number.isZero }
        }
        Function("func pow(_ base: Decimal, _ exponent: Int) -> Decimal", "`base` to a whole power.") {
            (base: Decimal, exponent: Int) in Foundation.pow(base, exponent)
        }
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init()", "0") { Decimal() }
        Initializer("init(_ number: Int)", "The same number.") { (number: Int) in Decimal(number) }
        Initializer("init(_ number: Double)", "The nearest number.") { (number: Double) in Decimal(number) }
        Initializer("init(integerLiteral number: Int)", "The number of a literal.") { (number: Int) in
            Decimal(integerLiteral: number)
        }
        Initializer("init(floatLiteral number: Double)", "The number of a literal.") { (number: Double) in
            Decimal(floatLiteral: number)
        }
        Initializer("init?(string: String)", "The number that a text spells.") { (text: String) in
            Decimal(string: text)
        }
        Initializer("init?<Source: BinaryInteger>(exactly number: Source)", "The same number.") {
            (number: WideInteger) in Decimal(string: number.value.description)
        }
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
    }

    private static var operations: [(mark: String, apply: (Decimal, Decimal) -> Decimal)] {
        [("+", { $0 + $1 }), ("-", { $0 - $1 }), ("*", { $0 * $1 }), ("/", { $0 / $1 })]
    }
}
