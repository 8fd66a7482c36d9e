import Foundation

/// A floating-point type of the language.
protocol StoredFloatingPoint: BinaryFloatingPoint, LosslessStringConvertible, CellRepresentable
where RawSignificand: FixedWidthInteger {}

extension Double: StoredFloatingPoint {}
extension Float: StoredFloatingPoint {}

/// `Double`, `Float` and how they are rounded.
enum FloatingPointTypes {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Double: BinaryFloatingPoint, Hashable, LosslessStringConvertible, CustomDebugStringConvertible",
            "A number with a fraction, 64 bits.",
            role: .double
        ) {
            NumberOperators.double
            Initializer("init(_ number: Int)", "The same number.", inline: Inline.intToDouble)
            Initializer("init(_ number: Float)", "The same number.") { (number: Float) in Double(number) }
            members(Double.self, "Double")
        }
        LibraryType(
            "struct Float: BinaryFloatingPoint, Hashable, LosslessStringConvertible, CustomDebugStringConvertible",
            "A number with a fraction, 32 bits.",
            role: .float
        ) {
            NumberOperators.float
            Initializer("init(_ number: Int)", "The nearest number.", inline: Inline.intToFloat)
            Initializer("init(_ number: Double)", "The nearest number.") { (number: Double) in Float(number) }
            members(Float.self, "Float")
        }
        roundingRule
        classification
        LibraryType(
            "enum FloatingPointSign: Int", FloatingPointSign.self, "The sign of a number.", cases: [.plus, .minus]
        ) {
            Case("case plus", "Not negative.")
            Case("case minus", "Negative.")
        }
        LibraryExtension("extension Double") {
            bits(Double.self, "Double", "UInt64") {
                $0.bitPattern
            } _: {
                Double(bitPattern: $0)
            }
        }
        LibraryExtension("extension Float") {
            bits(Float.self, "Float", "UInt32") {
                $0.bitPattern
            } _: {
                Float(bitPattern: $0)
            }
        }
    }

    @MemberBuilder private static func bits<T: StoredFloatingPoint, Bits: StoredInteger>(
        _ type: T.Type, _ name: String, _ bits: String, _ get: @escaping (T) -> Bits, _ make: @escaping (Bits) -> T
    ) -> [any LibraryMember] {
        Property("var bitPattern: \(bits) { get }", "The bits that it is stored as.") { (number: T) in get(number) }
        Initializer("init(bitPattern bits: \(bits))", "The number that is stored so.") { (bits: Bits) in make(bits) }
    }

    private static var roundingRule: any LibraryItem {
        LibraryType(
            "enum FloatingPointRoundingRule", FloatingPointRoundingRule.self, "How a number is rounded.",
            cases: [.toNearestOrAwayFromZero, .toNearestOrEven, .up, .down, .towardZero, .awayFromZero]
        ) {
            Case("case toNearestOrAwayFromZero", "To the nearest, halves away from zero.")
            Case("case toNearestOrEven", "To the nearest, halves to the even neighbour.")
            Case("case up", "To the next that is not less.")
            Case("case down", "To the next that is not greater.")
            Case("case towardZero", "Without the fraction.")
            Case("case awayFromZero", "To the next away from zero.")
        }
    }

    private static var classification: any LibraryItem {
        LibraryType(
            "enum FloatingPointClassification", FloatingPointClassification.self, "What kind of number it is.",
            cases: [
                .signalingNaN, .quietNaN, .negativeInfinity, .negativeNormal, .negativeSubnormal, .negativeZero,
                .positiveZero, .positiveSubnormal, .positiveNormal, .positiveInfinity,
            ]
        ) {
            Case("case signalingNaN", "Not a number, and a signal.")
            Case("case quietNaN", "Not a number.")
            Case("case negativeInfinity", "Less than every number.")
            Case("case negativeNormal", "A negative number.")
            Case("case negativeSubnormal", "A negative number that has lost digits near 0.")
            Case("case negativeZero", "-0")
            Case("case positiveZero", "0")
            Case("case positiveSubnormal", "A positive number that has lost digits near 0.")
            Case("case positiveNormal", "A positive number.")
            Case("case positiveInfinity", "Greater than every number.")
        }
    }

    @MemberBuilder private static func members<T: StoredFloatingPoint>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        constants(type, name)
        conversions(type, name)
        questions(type, name)
        arithmetic(type, name)
        rounding(type, name)
        RandomMembers.floatingPoint(type, name)
    }

    @MemberBuilder private static func constants<T: StoredFloatingPoint>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        Property("static var pi: \(name) { get }", "π", value: { T.pi })
        Property("static var infinity: \(name) { get }", "Greater than every number.", value: { T.infinity })
        Property("static var nan: \(name) { get }", "Not a number.", value: { T.nan })
        Property("static var signalingNaN: \(name) { get }", "Not a number, and a signal.", value: { T.signalingNaN })
        Property("static var radix: Int { get }", "The base of the digits: 2.", value: { T.radix })
        Property("static var zero: \(name) { get }", "0", value: { T.zero })
        Typealias("typealias Exponent = Int")
        Typealias("typealias RawSignificand = \(T.self == Double.self ? "UInt64" : "UInt32")")
        Property(
            "static var greatestFiniteMagnitude: \(name) { get }", "The greatest number.",
            value: { T.greatestFiniteMagnitude })
        Property(
            "static var leastNormalMagnitude: \(name) { get }", "The least normal number above 0.",
            value: { T.leastNormalMagnitude })
        Property(
            "static var leastNonzeroMagnitude: \(name) { get }", "The least number above 0.",
            value: { T.leastNonzeroMagnitude })
        Property(
            "static var ulpOfOne: \(name) { get }", "The distance from 1 to the next number.", value: { T.ulpOfOne })
    }

    @MemberBuilder private static func conversions<T: StoredFloatingPoint>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        Initializer("init()", "0") { T.zero }
        Initializer("init(integerLiteral number: Int)", "The number of a literal.") { (number: Int) in T(number) }
        Initializer("init(floatLiteral number: \(name))", "The number of a literal.") { (number: T) in number }
        Initializer("init(_ number: \(name))", "The same number.") { (number: T) in number }
        Initializer("init?(exactly number: Int)", "The same number, where it is one.") { (number: Int) in
            T(exactly: number)
        }
        Initializer(
            "init(sign: FloatingPointSign, exponent: Int, significand: \(name))", "The number made of its parts."
        ) { (sign: FloatingPointSign, exponent: Int, significand: T) in
            T(sign: sign, exponent: T.Exponent(exponent), significand: significand)
        }
        Initializer("init?(_ text: String)", "The number that `text` spells.") { (text: String) in T(text) }
        Initializer("init?(_ text: Substring)", "The number that `text` spells.") { (text: Substring) in T(String(text))
        }
        IntegerFamily.conversions(toFloatingPoint: type)
        GenericConversions.initializers(ofFloatingPoint: type)
        Property("var description: String { get }", "The shortest digits that give this number back.") { (number: T) in
            number.description
        }
        Property("var hashValue: Int { get }", "A number for hashing, the same in every run.") { (number: T) in
            Int(truncatingIfNeeded: number.significandBitPattern)
        }
    }

    @MemberBuilder private static func questions<T: StoredFloatingPoint>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        Property("var isNaN: Bool { get }", "Whether it is not a number.") { (number: T) in number.isNaN }
        Property("var isInfinite: Bool { get }", "Whether it is infinite.") { (number: T) in number.isInfinite }
        Property("var isFinite: Bool { get }", "Whether it is a finite number.") { (number: T) in number.isFinite }
        Property("var isZero: Bool { get }", "Whether it is 0 or -0.") { (number: T) in number.isZero }
        Property("var magnitude: \(name) { get }", "The number without its sign.") { (number: T) in number.magnitude }
        Property("var nextUp: \(name) { get }", "The next greater number.") { (number: T) in number.nextUp }
        Property("var nextDown: \(name) { get }", "The next smaller number.") { (number: T) in number.nextDown }
        Property("var ulp: \(name) { get }", "The distance to the next number.") { (number: T) in number.ulp }
        Property("var sign: FloatingPointSign { get }", "Whether it is negative; -0 is.") { (number: T) in number.sign }
        Property("var exponent: Int { get }", "The power of 2 that the significand is multiplied with.") {
            (number: T) in
            Int(number.exponent)
        }
        Property("var floatingPointClass: FloatingPointClassification { get }", "What kind of number it is.") {
            (number: T) in number.floatingPointClass
        }
        Property("var significandWidth: Int { get }", "How many digits behind the first count.") { (number: T) in
            number.significandWidth
        }
        Property("var binade: \(name) { get }", "The greatest power of 2 that is not farther from 0.") { (number: T) in
            number.binade
        }
        Property("var debugDescription: String { get }", "The shortest digits that give this number back.") {
            (number: T) in number.description
        }
        Initializer("init(signOf sign: \(name), magnitudeOf magnitude: \(name))", "The magnitude with another's sign.")
        {
            (sign: T, magnitude: T) in T(signOf: sign, magnitudeOf: magnitude)
        }
        Property("var isNormal: Bool { get }", "Whether all its digits count.") { (number: T) in number.isNormal }
        Property("var significand: \(name) { get }", "The digits, between 1 and 2.") { (number: T) in number.significand
        }
    }

    @MemberBuilder private static func arithmetic<T: StoredFloatingPoint>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        Typealias("typealias Stride = \(name)")
        Method("func advanced(by step: \(name)) -> \(name)", "The number `step` further on.") {
            (number: T, step: T) in number + step
        }
        Method("func distance(to other: \(name)) -> \(name)", "How far it is to `other`.") {
            (number: T, other: T) in other - number
        }
        Method("func squareRoot() -> \(name)", "The square root.") { (number: T) in number.squareRoot() }
        Method(
            "func truncatingRemainder(dividingBy other: \(name)) -> \(name)",
            "The rest of a division cut to a whole quotient."
        ) {
            (number: T, other: T) in number.truncatingRemainder(dividingBy: other)
        }
        Method("func remainder(dividingBy other: \(name)) -> \(name)", "The rest of a division with rounded quotient.")
        {
            (number: T, other: T) in number.remainder(dividingBy: other)
        }
        Method(
            "func addingProduct(_ left: \(name), _ right: \(name)) -> \(name)",
            "The number plus a product, rounded once."
        ) {
            (number: T, left: T, right: T) in number.addingProduct(left, right)
        }
        Method(
            "mutating func addProduct(_ left: \(name), _ right: \(name))", "Adds a product, rounded once.",
            mutating: { (number: inout T, left: T, right: T) in number.addProduct(left, right) })
        Method(
            "mutating func formRemainder(dividingBy other: \(name))",
            "Becomes the rest of a division with rounded quotient.",
            mutating: { (number: inout T, other: T) in number.formRemainder(dividingBy: other) })
        Method(
            "static func maximumMagnitude(_ left: \(name), _ right: \(name)) -> \(name)",
            "The one farther from 0; a number before NaN."
        ) { (left: T, right: T) in T.maximumMagnitude(left, right) }
        Method(
            "static func minimumMagnitude(_ left: \(name), _ right: \(name)) -> \(name)",
            "The one nearer to 0; a number before NaN."
        ) { (left: T, right: T) in T.minimumMagnitude(left, right) }
        Method(
            "mutating func formSquareRoot()", "Becomes the square root.",
            mutating: { (number: inout T) in number.formSquareRoot() })
        Method(
            "mutating func formTruncatingRemainder(dividingBy other: \(name))",
            "Becomes the rest of a division cut to a whole quotient.",
            mutating: { (number: inout T, other: T) in number.formTruncatingRemainder(dividingBy: other) })
        Method("func isLess(than other: \(name)) -> Bool", "Whether it is smaller.") { (number: T, other: T) in
            number.isLess(than: other)
        }
        Property("var isSubnormal: Bool { get }", "Whether it has lost digits near 0.") { (number: T) in
            number.isSubnormal
        }
        Method("func isEqual(to other: \(name)) -> Bool", "Whether both are equal.") { (number: T, other: T) in
            number == other
        }
        Method("func isLessThanOrEqualTo(_ other: \(name)) -> Bool", "Whether it is not greater.") {
            (number: T, other: T) in number <= other
        }
        Method(
            "func isTotallyOrdered(belowOrEqualTo other: \(name)) -> Bool",
            "Whether it comes before in an order that has a place for every number and for what is none."
        ) { (number: T, other: T) in number.isTotallyOrdered(belowOrEqualTo: other) }
        Method("mutating func negate()", "Changes the sign.", mutating: { (number: inout T) in number.negate() })
        Method("func advanced(by distance: \(name)) -> \(name)", "The number `distance` further on.") {
            (number: T, distance: T) in number + distance
        }
        Method("func distance(to other: \(name)) -> \(name)", "How far it is to `other`.") { (number: T, other: T) in
            other - number
        }
        Method("static func maximum(_ left: \(name), _ right: \(name)) -> \(name)", "The greater; a number before NaN.")
        {
            (left: T, right: T) in T.maximum(left, right)
        }
        Method("static func minimum(_ left: \(name), _ right: \(name)) -> \(name)", "The smaller; a number before NaN.")
        {
            (left: T, right: T) in T.minimum(left, right)
        }
    }

    @MemberBuilder private static func rounding<T: StoredFloatingPoint>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        Method(
            "func rounded(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> \(name)",
            "The rounded number."
        ) { (number: T, rule: FloatingPointRoundingRule) in number.rounded(rule) }
        Method(
            "mutating func round(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero)", "Rounds the number.",
            mutating: { (number: inout T, rule: FloatingPointRoundingRule) in number.round(rule) })
    }
}
