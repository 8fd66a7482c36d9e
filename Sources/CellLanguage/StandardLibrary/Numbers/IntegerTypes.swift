/// The integer types.
enum IntegerTypes {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Int: FixedWidthInteger, SignedInteger, Hashable, LosslessStringConvertible",
            "A whole number of 64 bits.", role: .int
        ) {
            NumberOperators.int
            IntegerMembers.common(Int.self, "Int")
            IntegerMembers.conversions(Int.self, "Int")
            IntegerMembers.signed(Int.self, "Int")
            IntegerMembers.bitPattern(of: UInt.self, "UInt", as: Int.self)
        }
        signed(Int8.self, "Int8", UInt8.self)
        signed(Int16.self, "Int16", UInt16.self)
        signed(Int32.self, "Int32", UInt32.self)
        signed(Int64.self, "Int64", UInt64.self)
        unsigned(UInt.self, "UInt", Int.self)
        unsigned(UInt8.self, "UInt8", Int8.self)
        unsigned(UInt16.self, "UInt16", Int16.self)
        unsigned(UInt32.self, "UInt32", Int32.self)
        unsigned(UInt64.self, "UInt64", Int64.self)
        for (name, type) in [
            ("CChar", "Int8"), ("CUnsignedChar", "UInt8"), ("CInt", "Int32"), ("CUnsignedInt", "UInt32"),
            ("CLong", "Int"), ("CLongLong", "Int64"),
        ] {
            Typealias("typealias \(name) = \(type)", "What C calls the type is in Swift \(type).")
        }
    }

    private static func signed<T: StoredInteger & SignedInteger, U: StoredInteger>(
        _ type: T.Type, _ name: String, _ counterpart: U.Type
    ) -> any LibraryItem {
        LibraryType(
            "struct \(name): FixedWidthInteger, SignedInteger, Hashable, LosslessStringConvertible", type,
            "A whole number of \(T.bitWidth) bits.", role: .fixedWidthInteger
        ) {
            IntegerMembers.operators(type, name)
            IntegerMembers.common(type, name)
            IntegerMembers.conversions(type, name)
            IntegerMembers.signed(type, name)
            IntegerMembers.bitPattern(of: counterpart, "U\(name)", as: type)
        }
    }

    private static func unsigned<T: StoredInteger & UnsignedInteger, S: StoredInteger>(
        _ type: T.Type, _ name: String, _ counterpart: S.Type
    ) -> any LibraryItem {
        LibraryType(
            "struct \(name): FixedWidthInteger, UnsignedInteger, Hashable, LosslessStringConvertible", type,
            "A whole number from 0 on, of \(T.bitWidth) bits.", role: .fixedWidthInteger
        ) {
            IntegerMembers.operators(type, name)
            IntegerMembers.common(type, name)
            IntegerMembers.conversions(type, name)
            Property("var magnitude: \(name) { get }", "The number itself.") { (number: T) in number }
            Method(
                "func multipliedFullWidth(by other: \(name)) -> (high: \(name), low: \(name))",
                "The product in twice as many bits."
            ) { (left: T, right: T) -> (high: T, low: T) in
                let product = left.multipliedFullWidth(by: right)
                return (product.high, T(truncatingIfNeeded: product.low))
            }
            IntegerMembers.bitPattern(of: counterpart, String(name.dropFirst()), as: type)
            if T.self == UInt8.self {
                Initializer("init(ascii scalar: UnicodeScalar)", "The ASCII code of a character.") {
                    (scalar: Unicode.Scalar) in
                    guard scalar.isASCII else { throw LibraryTrap("'\(scalar)' is no ASCII character") }
                    return UInt8(ascii: scalar)
                }
            }
        }
    }
}
