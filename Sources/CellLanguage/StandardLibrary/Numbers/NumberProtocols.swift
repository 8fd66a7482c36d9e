/// The protocols of numbers.
enum NumberProtocols {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryProtocol("protocol AdditiveArithmetic: Equatable", "What can be added.", role: .additiveArithmetic) {
            Requires("static var zero: Self { get }")
            Requires("static func + (left: Self, right: Self) -> Self")
            Requires("static func - (left: Self, right: Self) -> Self")
            Requires("static func += (left: inout Self, right: Self)")
            Requires("static func -= (left: inout Self, right: Self)")
        }
        LibraryProtocol(
            "protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral", "What can be multiplied.",
            role: .numeric
        ) {
            Requires("static func * (left: Self, right: Self) -> Self")
            Requires("static func *= (left: inout Self, right: Self)")
            Requires("associatedtype Magnitude: Comparable, Numeric")
            Requires("var magnitude: Magnitude { get }")
            Requires("init?<T: BinaryInteger>(exactly source: T)")
        }
        LibraryProtocol("protocol SignedNumeric: Numeric", "What has a sign.") {
            Requires("static prefix func - (operand: Self) -> Self")
            Requires("mutating func negate()")
        }
        LibraryExtension("extension AdditiveArithmetic") {
            Operator("static prefix func + (operand: Self) -> Self", "The operand itself.", raw: { $0[0] })
        }
        OwnArithmetic.items
        LibraryProtocol("protocol Strideable: Comparable", "What can be stepped through.") {
            Requires("associatedtype Stride: SignedNumeric, Comparable")
            Requires("func distance(to other: Self) -> Stride")
            Requires("func advanced(by step: Stride) -> Self")
        }
        LibraryExtension("extension Strideable") {
            Operator(
                "static func < (left: Self, right: Self) -> Bool", "Whether it is a step forward from left to right.",
                raw: { .bool(try Ordering.isLess($0[0], $0[1], $0.types.parameters[0], $0.context)) })
        }
        LibraryProtocol(
            "protocol BinaryInteger: Numeric, Hashable, Strideable, CustomStringConvertible", "A whole number."
        ) {
            Requires("associatedtype Magnitude: BinaryInteger where Magnitude.Magnitude == Magnitude")
            Requires("static func / (left: Self, right: Self) -> Self")
            Requires("static func % (left: Self, right: Self) -> Self")
            Requires("static func /= (left: inout Self, right: Self)")
            Requires("static func %= (left: inout Self, right: Self)")
            for mark in ["&", "|", "^"] {
                Requires("static func \(mark) (left: Self, right: Self) -> Self")
                Requires("static func \(mark)= (left: inout Self, right: Self)")
            }
            Requires("static prefix func ~ (operand: Self) -> Self")
            Requires("func isMultiple(of other: Self) -> Bool")
            Requires("func signum() -> Self")
            Requires("func quotientAndRemainder(dividingBy divisor: Self) -> (quotient: Self, remainder: Self)")
            Requires("var trailingZeroBitCount: Int { get }")
            Requires("var bitWidth: Int { get }")
            Requires("static var isSigned: Bool { get }")
            Requires("init()")
            Requires("init<T: BinaryInteger>(_ source: T)")
            Requires("init<T: BinaryFloatingPoint>(_ source: T)")
            Requires("init<T: BinaryInteger>(truncatingIfNeeded source: T)")
            Requires("init<T: BinaryInteger>(clamping source: T)")
        }
        LibraryExtension("extension BinaryInteger") { MixedIntegers.members }
        LibraryProtocol(
            "protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible",
            "A whole number of a fixed number of bits."
        ) {
            Requires("associatedtype Magnitude: FixedWidthInteger, UnsignedInteger")
            Requires("static var min: Self { get }")
            Requires("static var max: Self { get }")
            Requires("static var bitWidth: Int { get }")
            Requires("static func &+ (left: Self, right: Self) -> Self")
            Requires("static func &- (left: Self, right: Self) -> Self")
            Requires("static func &* (left: Self, right: Self) -> Self")
            for mark in ["<<", ">>"] { Requires("static func &\(mark) (left: Self, right: Self) -> Self") }
            Requires("var nonzeroBitCount: Int { get }")
            Requires("var leadingZeroBitCount: Int { get }")
            for name in ["byteSwapped", "bigEndian", "littleEndian"] { Requires("var \(name): Self { get }") }
            for name in [
                "addingReportingOverflow(_", "subtractingReportingOverflow(_", "multipliedReportingOverflow(by",
                "dividedReportingOverflow(by", "remainderReportingOverflow(dividingBy",
            ] {
                Requires("func \(name) other: Self) -> (partialValue: Self, overflow: Bool)")
            }
            Requires("func multipliedFullWidth(by other: Self) -> (high: Self, low: Self.Magnitude)")
            Requires("init?<Text: StringProtocol>(_ text: Text)")
            Requires("init?<Text: StringProtocol>(_ text: Text, radix: Int)")
            for range in ["Range", "ClosedRange"] {
                Requires("static func random(in range: \(range)<Self>) -> Self")
                Requires(
                    "static func random<G: RandomNumberGenerator>(in range: \(range)<Self>, using generator: inout G) -> Self"
                )
            }
        }
        LibraryProtocol("protocol SignedInteger: BinaryInteger, SignedNumeric", "A whole number with a sign.") {}
        LibraryProtocol("protocol UnsignedInteger: BinaryInteger", "A whole number from 0 on.") {}
        LibraryProtocol("protocol FloatingPoint: SignedNumeric, Hashable, Strideable", "A number with a fraction.") {
            Requires("associatedtype Magnitude where Magnitude == Self")
            Requires("static func / (left: Self, right: Self) -> Self")
            Requires("static func /= (left: inout Self, right: Self)")
            Requires("static var pi: Self { get }")
            Requires("static var infinity: Self { get }")
            Requires("static var nan: Self { get }")
            for name in [
                "greatestFiniteMagnitude", "leastNormalMagnitude", "leastNonzeroMagnitude", "ulpOfOne", "signalingNaN",
            ] {
                Requires("static var \(name): Self { get }")
            }
            Requires("static var radix: Int { get }")
            Requires("associatedtype Exponent: SignedInteger")
            Requires("var exponent: Exponent { get }")
            Requires("var sign: FloatingPointSign { get }")
            Requires("var floatingPointClass: FloatingPointClassification { get }")
            for name in ["significand", "nextUp", "nextDown", "ulp"] { Requires("var \(name): Self { get }") }
            for name in ["isZero", "isNormal", "isSubnormal"] { Requires("var \(name): Bool { get }") }
            for name in ["isEqual(to", "isLess(than", "isLessThanOrEqualTo(_"] {
                Requires("func \(name) other: Self) -> Bool")
            }
            for (name, changing) in [
                ("remainder", "formRemainder"), ("truncatingRemainder", "formTruncatingRemainder"),
            ] {
                Requires("func \(name)(dividingBy other: Self) -> Self")
                Requires("mutating func \(changing)(dividingBy other: Self)")
            }
            for name in ["minimum", "maximum", "minimumMagnitude", "maximumMagnitude"] {
                Requires("static func \(name)(_ left: Self, _ right: Self) -> Self")
            }
            Requires("func addingProduct(_ left: Self, _ right: Self) -> Self")
            Requires("mutating func addProduct(_ left: Self, _ right: Self)")
            Requires("mutating func formSquareRoot()")
            Requires("mutating func round(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero)")
            Requires("init(sign: FloatingPointSign, exponent: Exponent, significand: Self)")
            Requires("init(signOf sign: Self, magnitudeOf magnitude: Self)")
            Requires("var isNaN: Bool { get }")
            Requires("var isFinite: Bool { get }")
            Requires("var isInfinite: Bool { get }")
            Requires("func squareRoot() -> Self")
            Requires("func rounded(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> Self")
            Requires("init<T: BinaryInteger>(_ source: T)")
        }
        LibraryProtocol(
            "protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral, CustomStringConvertible",
            "A floating-point number in base 2."
        ) {
            Requires("init<T: BinaryFloatingPoint>(_ source: T)")
            Requires("associatedtype RawSignificand: UnsignedInteger")
            Requires("var significandWidth: Int { get }")
            Requires("var binade: Self { get }")
            for range in ["Range", "ClosedRange"] {
                Requires("static func random(in range: \(range)<Self>) -> Self")
                Requires(
                    "static func random<G: RandomNumberGenerator>(in range: \(range)<Self>, using generator: inout G) -> Self"
                )
            }
        }
        LibraryProtocol("protocol RandomNumberGenerator", "A source of random bits.") {
            Requires("mutating func next() -> UInt64")
        }
        LibraryType(
            "struct SystemRandomNumberGenerator: RandomNumberGenerator", SystemGenerator.self,
            "The session's own generator."
        ) {
            Initializer("init()", "The session's generator: seeded, the same in every replay.") { SystemGenerator() }
            Method(
                "mutating func next() -> UInt64", "The next 64 random bits.",
                mutating: {
                    (generator: inout SystemGenerator, context: CallContext) in
                    SessionGenerator.of(context).generator.next()
                })
        }
    }

    /// Stands for the session's generator.
    struct SystemGenerator {}
}
