import Foundation

/// `NSNumber` and `NSDecimalNumber`: numbers as Foundation's formatters take them.
enum NumberObjects {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "class NSNumber: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral",
            NSNumber.self, "A number as an object.", description: { $0.description }
        ) {
            values
            contents
            Operator("static func == (left: NSNumber, right: NSNumber) -> Bool") { (left: NSNumber, right: NSNumber) in
                left == right
            }
            Operator("static func < (left: NSNumber, right: NSNumber) -> Bool") { (left: NSNumber, right: NSNumber) in
                left < right
            }
            Method("func compare(_ other: NSNumber) -> ComparisonResult", "How it stands to another.") {
                (number: NSNumber, other: NSNumber) in number.compare(other)
            }
            Method("func isEqual(to other: NSNumber) -> Bool", "Whether both are equal.") {
                (number: NSNumber, other: NSNumber) in number.isEqual(to: other)
            }
        }
        LibraryType(
            "class NSDecimalNumber: NSNumber", NSDecimalNumber.self, "A Decimal as an object.",
            description: { $0.description }
        ) {
            Typealias("typealias RoundingMode = Decimal.RoundingMode")
            decimals
            arithmetic
        }
        LibraryExtension("extension Int") { truncating { Int(truncating: $0) } }
        LibraryExtension("extension Double") { truncating { Double(truncating: $0) } }
        LibraryExtension("extension Float") { truncating { Float(truncating: $0) } }
        LibraryExtension("extension Bool") { truncating { Bool(truncating: $0) } }
    }

    private static func truncating<T>(_ make: @escaping (NSNumber) -> T) -> any LibraryMember {
        Initializer("init(truncating number: NSNumber)", "The number as this type has it.") { (number: NSNumber) in
            make(number)
        }
    }

    /// A number from a value, by its initializer or by `as`.
    @MemberBuilder private static var values: [any LibraryMember] {
        made("Int") { NSNumber(value: $0 as Int) }
        made("Int8") { NSNumber(value: $0 as Int8) }
        made("Int16") { NSNumber(value: $0 as Int16) }
        made("Int32") { NSNumber(value: $0 as Int32) }
        made("Int64") { NSNumber(value: $0 as Int64) }
        made("UInt") { NSNumber(value: $0 as UInt) }
        made("UInt8") { NSNumber(value: $0 as UInt8) }
        made("UInt16") { NSNumber(value: $0 as UInt16) }
        made("UInt32") { NSNumber(value: $0 as UInt32) }
        made("UInt64") { NSNumber(value: $0 as UInt64) }
        made("Double") { NSNumber(value: $0 as Double) }
        made("Float") { NSNumber(value: $0 as Float) }
        made("Bool") { NSNumber(value: $0 as Bool) }
        Bridging(from: "Decimal") { (number: Decimal) in NSDecimalNumber(decimal: number) as NSNumber }
        Initializer("init(integerLiteral number: Int)", "The number of a literal.") { (number: Int) in
            NSNumber(value: number)
        }
        Initializer("init(floatLiteral number: Double)", "The number of a literal.") { (number: Double) in
            NSNumber(value: number)
        }
        Initializer("init(booleanLiteral flag: Bool)", "The number of a literal.") { (flag: Bool) in
            NSNumber(value: flag)
        }
    }

    @MemberBuilder private static func made<T>(
        _ type: String, _ make: @escaping (T) -> NSNumber
    ) -> [any LibraryMember] {
        Initializer("init(value: \(type))", "The number as an object.") { (value: T) in make(value) }
        Bridging(from: type, make)
    }

    @MemberBuilder private static var contents: [any LibraryMember] {
        Property("var intValue: Int { get }", "The whole number.") { (number: NSNumber) in number.intValue }
        Property("var int64Value: Int64 { get }", "The whole number.") { (number: NSNumber) in number.int64Value }
        Property("var int32Value: Int32 { get }", "The whole number, cut to 32 bits.") { (number: NSNumber) in
            number.int32Value
        }
        Property("var uintValue: UInt { get }", "The whole number.") { (number: NSNumber) in number.uintValue }
        Property("var doubleValue: Double { get }", "The number.") { (number: NSNumber) in number.doubleValue }
        Property("var floatValue: Float { get }", "The nearest number.") { (number: NSNumber) in number.floatValue }
        Property("var boolValue: Bool { get }", "Whether it is not 0.") { (number: NSNumber) in number.boolValue }
        Property("var decimalValue: Decimal { get }", "The number in base 10.") { (number: NSNumber) in
            number.decimalValue
        }
        Property("var stringValue: String { get }", "The digits.") { (number: NSNumber) in number.stringValue }
        Property("var description: String { get }", "The digits.") { (number: NSNumber) in number.description }
    }

    @MemberBuilder private static var decimals: [any LibraryMember] {
        Bridging(from: "Decimal") { (number: Decimal) in NSDecimalNumber(decimal: number) }
        Initializer("init(decimal number: Decimal)", "A Decimal as an object.") { (number: Decimal) in
            NSDecimalNumber(decimal: number)
        }
        Initializer("init(string text: String?)", "The number that a text begins with; else not a number.") {
            (text: String?) in NSDecimalNumber(string: text)
        }
        Initializer("init(value: Double)", "The number.") { (number: Double) in NSDecimalNumber(value: number) }
        Initializer("init(value: Int)", "The number.") { (number: Int) in NSDecimalNumber(value: number) }
        Initializer("init(integerLiteral number: Int)", "The number of a literal.") { (number: Int) in
            NSDecimalNumber(value: number)
        }
        Initializer("init(floatLiteral number: Double)", "The number of a literal.") { (number: Double) in
            NSDecimalNumber(value: number)
        }
        Property("static var zero: NSDecimalNumber { get }", "0", value: { NSDecimalNumber.zero })
        Property("static var one: NSDecimalNumber { get }", "1", value: { NSDecimalNumber.one })
        Property(
            "static var notANumber: NSDecimalNumber { get }", "Not a number.", value: { NSDecimalNumber.notANumber })
    }

    @MemberBuilder private static var arithmetic: [any LibraryMember] {
        for (name, words, apply) in operations {
            Method("func \(name) other: NSDecimalNumber) -> NSDecimalNumber", words) {
                (number: NSDecimalNumber, other: NSDecimalNumber) in
                try checked(apply(number.decimalValue, other.decimalValue), number, other)
            }
        }
        Method("func raising(toPower exponent: Int) -> NSDecimalNumber", "The number to a whole power.") {
            (number: NSDecimalNumber, exponent: Int) in
            guard exponent > .min else { throw LibraryTrap("arithmetic overflow: \(exponent) has no opposite") }
            return try checked(Foundation.pow(number.decimalValue, exponent), number)
        }
    }

    private static var operations: [(name: String, words: String, apply: (Decimal, Decimal) -> Decimal)] {
        [
            ("adding(_", "The sum.", { $0 + $1 }), ("subtracting(_", "The difference.", { $0 - $1 }),
            ("multiplying(by", "The product.", { $0 * $1 }), ("dividing(by", "The quotient.", { $0 / $1 }),
        ]
    }

    /// Foundation ends the program where there is no result.
    private static func checked(_ result: Decimal, _ operands: NSDecimalNumber...) throws -> NSDecimalNumber {
        if result.isNaN, !operands.contains(where: { $0.decimalValue.isNaN }) {
            throw LibraryTrap("arithmetic with NSDecimalNumber has no result: a division by zero, or too large")
        }
        return NSDecimalNumber(decimal: result)
    }
}
