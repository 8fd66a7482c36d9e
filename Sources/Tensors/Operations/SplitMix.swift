/// SplitMix64 (Steele, Lea and Flood, 2014): a sequence of 64-bit words that follows from its state alone.
package struct SplitMix: RandomNumberGenerator, Sendable {
    /// Where the sequence is.
    package var state: UInt64

    package init(state: UInt64) { self.state = state }

    package init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    package mutating func next() -> UInt64 {
        state &+= Self.increment
        return Self.mixed(state)
    }

    private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The word at a position of a seed's sequence, which is there without those before it.
    static func word(_ position: UInt64, seed: Int) -> UInt64 {
        mixed(UInt64(bitPattern: Int64(seed)) &+ increment &* (position &+ 1))
    }

    /// A word of its own for each word: neighbouring numbers are spread over all.
    package static func mixed(_ word: UInt64) -> UInt64 {
        var bits = word
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
