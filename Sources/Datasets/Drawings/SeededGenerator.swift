/// A small random generator (SplitMix64) whose numbers depend on nothing but its seed.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator of its own for each of `streams`: `SeededGenerator(seed, epoch)`.
    package init(_ seed: Int, _ streams: Int...) {
        state = UInt64(bitPattern: Int64(seed))
        for stream in streams {
            state = next() ^ UInt64(bitPattern: Int64(stream)) &* 0x9e37_79b9_7f4a_7c15
        }
        state = next()
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    /// A number from 0 up to, but not including, 1.
    package mutating func uniform() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// A number in `range`.
    package mutating func uniform(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * uniform()
    }

    /// A number near 0, rarely beyond 2: the sum of twelve uniform numbers, so that no platform's logarithm has a say.
    package mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }

    /// Whether something that happens with `probability` happens.
    package mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

    /// An index below `count`, each as likely as the other.
    package mutating func index(below count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }

    /// `0..<count` in random order (Fisher, Yates).
    package mutating func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, index(below: last + 1)) }
        return order
    }

    /// One of the choices, each as likely as its weight says.
    package mutating func pick<Choice>(_ choices: [(weight: Double, choice: Choice)], or last: Choice) -> Choice {
        var left = uniform() * choices.reduce(0) { $0 + $1.weight }
        for (weight, choice) in choices {
            left -= weight
            if left < 0 { return choice }
        }
        return last
    }
}
