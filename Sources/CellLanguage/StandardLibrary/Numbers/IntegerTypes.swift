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
        }
        signed(Int8.self, "Int8")
        signed(Int16.self, "Int16")
        signed(Int32.self, "Int32")
        signed(Int64.self, "Int64")
        unsigned(UInt.self, "UInt")
        unsigned(UInt8.self, "UInt8")
        unsigned(UInt16.self, "UInt16")
        unsigned(UInt32.self, "UInt32")
        unsigned(UInt64.self, "UInt64")
    }

    private static func signed<T: StoredInteger & SignedInteger>(_ type: T.Type, _ name: String) -> any LibraryItem {
        LibraryType(
            "struct \(name): FixedWidthInteger, SignedInteger, Hashable, LosslessStringConvertible", type,
            "A whole number of \(T.bitWidth) bits.", role: .fixedWidthInteger
        ) {
            IntegerMembers.operators(type, name)
            IntegerMembers.common(type, name)
            IntegerMembers.conversions(type, name)
            IntegerMembers.signed(type, name)
        }
    }

    private static func unsigned<T: StoredInteger & UnsignedInteger>(_ type: T.Type, _ name: String) -> any LibraryItem
    {
        LibraryType(
            "struct \(name): FixedWidthInteger, UnsignedInteger, Hashable, LosslessStringConvertible", type,
            "A whole number from 0 on, of \(T.bitWidth) bits.", role: .fixedWidthInteger
        ) {
            IntegerMembers.operators(type, name)
            IntegerMembers.common(type, name)
            IntegerMembers.conversions(type, name)
            Property("var magnitude: \(name) { get }", "The number itself.") { (number: T) in number }
        }
    }
}
