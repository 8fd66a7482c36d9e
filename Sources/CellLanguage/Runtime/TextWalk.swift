/// The characters of texts. In a text of ASCII each byte is one, which needs no look at the rules of Unicode.
enum TextWalk {
    /// Calls `body` with each character until it returns false.
    @inline(__always)
    static func forEach(_ text: Substring, _ body: (Character) throws -> Bool) rethrows {
        if isPlain(text) {
            for byte in text.utf8 where try !body(character(byte)) { return }
        } else {
            for character in text where try !body(character) { return }
        }
    }

    /// The number of characters.
    static func count<T: StringProtocol>(_ text: T) -> Int { isPlain(text) ? text.utf8.count : text.count }

    /// Whether each byte is a character of its own: a carriage return makes one with the line feed behind it.
    static func isPlain<T: StringProtocol>(_ text: T) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D } } ?? false
    }

    /// The character of an ASCII code.
    @inline(__always)
    static func character(_ byte: UInt8) -> Character { characters[Int(byte)] }

    private static let characters = (UInt8(0)..<0x80).map { Character(Unicode.Scalar($0)) }
}
