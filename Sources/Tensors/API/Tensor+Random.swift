import Synchronization

extension Tensor {
    /// Normally distributed numbers.
    ///
    /// With a seed, always the same numbers; without, numbers that follow from the session's seed and from how many
    /// random tensors there have been since it was set.
    public static func randomNormal(
        _ shape: Shape, mean: Float = 0, standardDeviation: Float = 1, seed: Int? = nil
    ) -> Tensor {
        let numbers = Tensor.recording(.random(.normal, shape), [], key: RandomStreams.shared.key(seed: seed))
        let scaled = standardDeviation == 1 ? numbers : numbers * standardDeviation
        return mean == 0 ? scaled : scaled + mean
    }

    /// Numbers spread evenly over a range; see `randomNormal` about seeds.
    public static func randomUniform(_ shape: Shape, in range: Range<Float> = 0..<1, seed: Int? = nil) -> Tensor {
        let numbers = Tensor.recording(.random(.uniform, shape), [], key: RandomStreams.shared.key(seed: seed))
        let scaled =
            range.upperBound - range.lowerBound == 1 ? numbers : numbers * (range.upperBound - range.lowerBound)
        return range.lowerBound == 0 ? scaled : scaled + range.lowerBound
    }

    /// 1 with the given probability, else 0; see `randomNormal` about seeds.
    public static func randomMask(_ shape: Shape, probability: Float, seed: Int? = nil) -> Tensor {
        .recording(.random(.uniform, shape), [], key: RandomStreams.shared.key(seed: seed)) .< probability
    }

    /// Each element kept with probability `1 − rate` and scaled to keep the mean, or else 0.
    public func droppingOut(_ rate: Float, seed: Int? = nil) -> Tensor {
        if isPoisoned || rate <= 0 { return self }
        guard rate < 1 else { return .zeros(like: self) }
        return self * (Tensor.randomMask(shape, probability: 1 - rate, seed: seed) * (1 / (1 - rate)))
    }
}

/// Sets the session's seed and starts its streams of random numbers anew.
public func setSeed(_ seed: Int) { RandomStreams.shared.restart(seed: seed) }

/// Where randomness without a seed of its own gets its keys.
public final class RandomStreams: Sendable {
    /// The streams in force: this process's, or those of the ``isolated(seed:_:)`` around.
    public static var shared: RandomStreams { scoped ?? ofProcess }

    private static let ofProcess = RandomStreams(seed: 0)
    @TaskLocal private static var scoped: RandomStreams?

    /// Runs `body` with streams of its own, for this task alone: what others draw meanwhile changes nothing.
    public static func isolated<Result>(seed: Int, _ body: () throws -> Result) rethrows -> Result {
        try $scoped.withValue(RandomStreams(seed: seed), operation: body)
    }

    /// Runs `body` with streams of its own, for this task alone: what others draw meanwhile changes nothing.
    public static func isolated<Result>(
        seed: Int, isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async rethrows -> Result {
        try await $scoped.withValue(RandomStreams(seed: seed), operation: body)
    }

    /// The session's seed and how much was drawn; enough to go on exactly where a run stopped.
    public struct State: Hashable, Sendable {
        /// The session's seed.
        public var seed: Int
        /// The streams begun since it was set.
        public var streamCount: UInt64
        /// The words that ``SessionRandomNumberGenerator`` has drawn since.
        public var wordCount: UInt64

        /// A state to go on from.
        public init(seed: Int, streamCount: UInt64, wordCount: UInt64 = 0) {
            self.seed = seed
            self.streamCount = streamCount
            self.wordCount = wordCount
        }
    }

    private let current: Mutex<State>

    private init(seed: Int) { current = Mutex(State(seed: seed, streamCount: 0)) }

    /// The state, to be kept in a checkpoint and set again.
    public var state: State {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }

    func restart(seed: Int) { state = State(seed: seed, streamCount: 0) }

    /// The next of the words that ``SessionRandomNumberGenerator`` draws.
    fileprivate func word() -> UInt64 {
        current.withLock { state in
            defer { state.wordCount += 1 }
            return SplitMix.word(state.wordCount, seed: state.seed)
        }
    }

    /// The key of the next stream. Streams with a seed of their own are apart from the session's.
    package func key(seed: Int?) -> Philox.Key {
        if let seed { return Philox.Key(seed: UInt64(bitPattern: Int64(seed)), stream: UInt64.max) }
        return current.withLock { state in
            defer { state.streamCount += 1 }
            return Philox.Key(seed: UInt64(bitPattern: Int64(state.seed)), stream: state.streamCount)
        }
    }
}

/// The session's randomness as Swift's own algorithms take it: `Int.random(in: 1...6, using: &generator)`.
///
/// All generators of this type draw from one sequence, which follows from the session's seed and begins anew with it.
public struct SessionRandomNumberGenerator: RandomNumberGenerator, Sendable {
    /// A generator; it goes on where the others are.
    public init() {}

    /// The session's next 64 bits.
    public mutating func next() -> UInt64 { RandomStreams.shared.word() }
}
