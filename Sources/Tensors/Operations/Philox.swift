import Foundation

/// Philox 4x32-10, a counter-based generator: any element of a stream can be computed by itself, so the numbers don't
/// depend on who computes them, in which order, or on how many threads.
///
/// Element `i` of a stream is word `i % 4` of the block with counter `(i / 4 low, i / 4 high, stream low, stream high)`
/// under the key `(seed low, seed high)`.
/// - A uniform number is `(word >> 8) · 2⁻²⁴`.
/// - Normal numbers come in pairs (Box–Muller): words 0 and 1 give elements 0 and 1, words 2 and 3 give 2 and 3. With
///   `u = ((first >> 8) + 1) · 2⁻²⁴` and `v = (second >> 8) · 2⁻²⁴` they are `√(−2 ln u) · cos 2πv` and
///   `√(−2 ln u) · sin 2πv`.
package struct Philox: Sendable {
    /// The four words that key a stream, as an input of a plan holds them.
    package struct Key: Hashable, Sendable {
        package var seed: UInt64
        package var stream: UInt64

        package init(seed: UInt64, stream: UInt64) {
            self.seed = seed
            self.stream = stream
        }
    }

    private let key: Key

    package init(_ key: Key) { self.key = key }

    /// The four words of a block.
    package func block(_ index: UInt64) -> (UInt32, UInt32, UInt32, UInt32) {
        var x = (low(index), high(index), low(key.stream), high(key.stream))
        var k = (low(key.seed), high(key.seed))
        for round in 0..<10 {
            if round > 0 {
                k.0 &+= 0x9E37_79B9
                k.1 &+= 0xBB67_AE85
            }
            let first = UInt64(0xD251_1F53) &* UInt64(x.0)
            let second = UInt64(0xCD9E_8D57) &* UInt64(x.2)
            x = (high(second) ^ x.1 ^ k.0, low(second), high(first) ^ x.3 ^ k.1, low(first))
        }
        return x
    }

    private func low(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word) }
    private func high(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word >> 32) }
}

extension Philox {
    /// One element of the stream, in double precision.
    package func element(_ index: UInt64, of distribution: RandomDistribution) -> Double {
        let block = block(index / 4)
        let words = [block.0, block.1, block.2, block.3]
        let position = Int(index % 4)
        switch distribution {
        case .uniform:
            return Double(words[position] >> 8) * 0x1p-24
        case .normal:
            let first = words[position & ~1]
            let second = words[position | 1]
            let radius = (-2 * log(Double((first >> 8) + 1) * 0x1p-24)).squareRoot()
            let angle = 2 * Double.pi * Double(second >> 8) * 0x1p-24
            return radius * (position % 2 == 0 ? cos(angle) : sin(angle))
        }
    }
}
