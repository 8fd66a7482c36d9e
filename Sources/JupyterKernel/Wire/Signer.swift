import Crypto

/// Signs messages with HMAC-SHA256 over the raw bytes of header, parent header, metadata and content.
package struct Signer: Sendable {
    /// nil where the connection asks for no signatures.
    private let key: SymmetricKey?

    /// An empty key means that messages are not signed.
    package init(key: String) {
        self.key = key.isEmpty ? nil : SymmetricKey(data: Array(key.utf8))
    }

    /// Whether messages carry signatures at all.
    package var isActive: Bool { key != nil }

    /// The signature in lower-case hexadecimal digits; empty without a key.
    package func signature(of frames: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let key else { return [] }
        return Signer.code(of: frames, key: key).flatMap { [Signer.digits[Int($0 >> 4)], Signer.digits[Int($0 & 15)]] }
    }

    /// Whether `signature` belongs to the frames. The time this takes tells nothing about the right signature.
    package func verifies(_ signature: [UInt8], of frames: ArraySlice<[UInt8]>) -> Bool {
        guard let key else { return true }
        guard let bytes = Signer.bytes(hexadecimal: signature) else { return false }
        return Signer.code(of: frames, key: key) == bytes
    }

    private static func code(of frames: ArraySlice<[UInt8]>, key: SymmetricKey) -> HMAC<SHA256>.MAC {
        var hash = HMAC<SHA256>(key: key)
        for frame in frames { hash.update(data: frame) }
        return hash.finalize()
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func bytes(hexadecimal text: [UInt8]) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        for index in stride(from: 0, to: text.count, by: 2) {
            guard let high = digits.firstIndex(of: text[index]), let low = digits.firstIndex(of: text[index + 1]) else {
                return nil
            }
            result.append(UInt8(high << 4 | low))
        }
        return result
    }
}
