import Foundation

/// `UUID`. The session's generator draws them: a replay draws the same ones.
enum UniqueIdentifiers {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct UUID: Hashable, Comparable, CustomStringConvertible", UUID.self, "A number that no other thing has."
        ) {
            Initializer("init()", "One that the session's generator draws.") { (context: CallContext) in
                drawn(&SessionGenerator.of(context).generator)
            }
            Initializer("init?(uuidString text: String)", "The one that is written so; nil where it is none.") {
                (text: String) in UUID(uuidString: text)
            }
            Property("var uuidString: String { get }", "The digits in five groups.") { (id: UUID) in id.uuidString }
            Property("var description: String { get }", "The digits in five groups.") { (id: UUID) in id.description }
            Operator("static func == (left: UUID, right: UUID) -> Bool", "Whether both are the same.") {
                (left: UUID, right: UUID) in left == right
            }
            Operator("static func < (left: UUID, right: UUID) -> Bool", "Whether the left has the smaller number.") {
                (left: UUID, right: UUID) in left < right
            }
        }
    }

    /// A random one, marked as such (version 4 of RFC 4122).
    private static func drawn(_ generator: inout some RandomNumberGenerator) -> UUID {
        let high = generator.next() & ~0xF000 | 0x4000
        let low = generator.next() & ~(0b11 << 62) | 0b10 << 62
        func byte(_ word: UInt64, _ index: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: word >> (56 - 8 * index)) }
        return UUID(
            uuid: (
                byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3), byte(high, 4), byte(high, 5),
                byte(high, 6), byte(high, 7), byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3), byte(low, 4),
                byte(low, 5), byte(low, 6), byte(low, 7)
            ))
    }
}
