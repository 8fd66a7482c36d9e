import SwiftSyntax

/// Literals of numbers.
extension Checker {
    /// A whole number of the type that is wanted, where that can be written as one; of `Int` otherwise.
    func integer(_ number: WholeNumber, _ target: Type, _ place: SourceSpan) -> Expression {
        switch target.nominal?.role {
        case .int, .fixedWidthInteger: return integer(number, of: target, place)
        case .double: return Expression(.literal(.double(number.rounded(to: Double.self))), target, place)
        case .float:
            return Expression(.literal(.float(number.rounded(to: Float.self))), target, place)
        default: break
        }
        if table.conforms(target, to: table.core(.expressibleByIntegerLiteral)), !target.isError {
            if !target.isConcrete { return genericLiteral(integer(number, of: table.int, place), target) }
            let taken = literalInitializer(LanguageNames.integerLiteral, of: target)?.argument
            let isWhole = taken?.nominal?.role == .fixedWidthInteger
            let value = integer(number, of: isWhole ? taken ?? table.int : table.int, place)
            return custom(value, .expressibleByIntegerLiteral, target, LanguageNames.integerLiteral)
        }
        return integer(number, of: table.int, place)
    }

    /// A whole number of one of the integer types, which must have room for it.
    private func integer(_ number: WholeNumber, of type: Type, _ place: SourceSpan) -> Expression {
        let stored = type.nominal?.native?.swiftType as? any FixedWidthInteger.Type ?? Int.self
        if let bits = number.bits(as: stored) { return Expression(.literal(.int(bits)), type, place) }
        let isUnsigned = number.isNegative && !stored.isSigned
        sink.error(
            isUnsigned
                ? "negative integer '\(number)' overflows when stored into unsigned type '\(type)'"
                : "integer literal '\(number)' overflows when stored into '\(type)'", at: place)
        return Expression(.error, .error, place)
    }

    /// A number with a fraction; the minus before it is part of the literal.
    func float(_ node: FloatLiteralExprSyntax, isNegative: Bool, _ target: Type, _ place: SourceSpan) -> Expression {
        let text = (isNegative ? "-" : "") + node.literal.text.filter { $0 != "_" }
        guard let number = Double(text) else { return failure("'\(text)' is not a number", node) }
        if target.nominal?.role == .float {
            return Expression(.literal(.float(Float(text) ?? Float(number))), target, place)
        }
        let value = Expression(.literal(.double(number)), table.double, place)
        return custom(value, .expressibleByFloatLiteral, target, LanguageNames.floatLiteral)
    }
}

/// A whole number as it is written.
struct WholeNumber: CustomStringConvertible {
    let magnitude: UInt64
    var isNegative = false
    /// Whether no type has room for it.
    private let isTooLarge: Bool
    private let text: String

    /// - Parameter text: The literal's text: digits, maybe of another base, maybe with `_` between.
    init(_ text: String, isNegative: Bool = false) {
        let digits = text.filter { $0 != "_" }
        let value: UInt64? =
            switch digits.prefix(2) {
            case "0x": UInt64(digits.dropFirst(2), radix: 16)
            case "0b": UInt64(digits.dropFirst(2), radix: 2)
            case "0o": UInt64(digits.dropFirst(2), radix: 8)
            default: UInt64(digits)
            }
        magnitude = value ?? .max
        isTooLarge = value == nil
        self.text = text
        self.isNegative = isNegative
    }

    init(_ number: Int) {
        magnitude = UInt64(number.magnitude)
        isNegative = number < 0
        isTooLarge = false
        text = String(number.magnitude)
    }

    var description: String { isNegative ? "-\(text)" : text }

    /// The nearest number with a fraction, however large.
    func rounded<T: BinaryFloatingPoint & LosslessStringConvertible>(to type: T.Type) -> T {
        let digits = text.filter { $0 != "_" }
        let bits: [Character: T] = ["b": 2, "o": 8]
        var value = isTooLarge ? T(digits) ?? 0 : T(magnitude)
        if isTooLarge, let base = digits.dropFirst().first.flatMap({ bits[$0] }) {
            value = digits.dropFirst(2).reduce(0) { $0 * base + T($1.wholeNumberValue ?? 0) }
        }
        return isNegative ? -value : value
    }

    /// The number as an integer type stores it; nil where that has no room for it.
    func bits(as type: any FixedWidthInteger.Type) -> Int? {
        func bits<T: FixedWidthInteger>(_ type: T.Type) -> Int? {
            if isTooLarge { return nil }
            if isNegative {
                guard magnitude <= T.min.magnitude else { return nil }
                return Int(truncatingIfNeeded: 0 &- magnitude)
            }
            return T(exactly: magnitude).map { Int(truncatingIfNeeded: $0) }
        }
        return bits(type)
    }
}
