import Foundation

/// Hashes that are the same in every run, unlike Swift's own, which begin with a random number in each process: what a cell
/// makes of `hashValue`, a hash table of its own for example, must come out the same in a replay.
enum StableHash {
    /// Spreads the bits of an integer; the result is not negative.
    @inline(__always) static func mix(_ value: Int) -> Int {
        var bits = UInt64(bitPattern: Int64(value)) &* 0x9E37_79B9_7F4A_7C15
        bits ^= bits >> 32
        return Int(truncatingIfNeeded: bits) & Int.max
    }

    /// Of a number with a fraction; 0 and -0 are equal.
    static func of(_ number: Double) -> Int {
        number == 0 ? mix(0) : mix(Int(truncatingIfNeeded: number.bitPattern))
    }

    /// Of several hashes in their order.
    static func of(_ hashes: some Collection<Int>) -> Int { hashes.reduce(hashes.count) { mix($0 &* 31 &+ $1) } }

    /// Of a text; texts that look the same have the same, however their accents are written.
    static func of(_ text: String) -> Int {
        var text = text
        let (hash, isComposed) = text.withUTF8 { bytes in
            let (hash, isASCII) = fold(bytes)
            // Below U+0300, from where on there are accents to be joined, no byte is 0xCC or more.
            return (hash, isASCII || !bytes.contains { $0 >= 0xCC })
        }
        if isComposed { return hash }
        var composed = text.precomposedStringWithCanonicalMapping
        return composed.withUTF8 { fold($0).hash }
    }

    static func of(_ character: Character) -> Int {
        let bytes = character.utf8
        return bytes.count == 1 ? mix(Int(bytes[bytes.startIndex])) : of(String(character))
    }

    /// The hash of bytes, eight at a time.
    private static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> (hash: Int, isASCII: Bool) {
        let raw = UnsafeRawBufferPointer(bytes)
        var state = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
        var seen: UInt64 = 0
        func add(_ word: UInt64) {
            seen |= word
            state = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
            state ^= state >> 32
        }
        var place = 0
        while place + 8 <= raw.count {
            add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            place += 8
        }
        if place < raw.count {
            var word: UInt64 = 0
            for (index, byte) in raw[place...].enumerated() { word |= UInt64(byte) << (8 * UInt64(index)) }
            add(word)
        }
        return (Int(truncatingIfNeeded: state) & Int.max, seen & 0x8080_8080_8080_8080 == 0)
    }
}
