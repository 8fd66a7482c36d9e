/// A compiled graph: instructions in order, and where their operands lie.
package final class Plan: Sendable {
    /// One instruction, ready to run.
    struct Step: Sendable {
        let instruction: Instruction
        let kernel: any Kernel
        /// Where its operands begin in `slots`.
        let firstSlot: Int
    }

    /// Where an operand lies.
    enum Slot: Hashable, Sendable {
        case arena(Int)
        case leaf(Int)
        case key(Int)
        case output(Int)
    }

    /// A buffer that outlives the plan's run.
    struct Output: Hashable, Sendable {
        let byteCount: Int
        /// The stored input whose memory it takes over.
        let donor: Int?
    }

    /// Where a value that was asked for is found.
    enum Root: Hashable, Sendable {
        case output(Int)
        /// It is a value that was given, under another shape perhaps.
        case leaf(Int)
    }

    /// What a plan is made of.
    struct Parts: Sendable {
        var steps: [Step] = []
        var slots: [Slot] = []
        var outputs: [Output] = []
        var roots: [Root] = []
        /// From this step on, stored values are overwritten.
        var commit = 0
        var arenaByteCount = 0
    }

    let parts: Parts
    let scratchByteCount: Int
    /// What earlier runs took, for those who want to see it.
    let timing: PlanTiming

    init(_ parts: Parts) {
        self.parts = parts
        scratchByteCount = parts.steps.map(\.kernel.scratchByteCount).max() ?? 0
        timing = PlanTiming(stepCount: parts.steps.count)
    }

    /// The instructions in order.
    package var instructions: [Instruction] { parts.steps.map(\.instruction) }

    /// How many outputs take over the memory of an input.
    package var donationCount: Int { parts.outputs.count { $0.donor != nil } }

    /// The bytes of results that take over the memory of an input.
    package var donatedByteCount: Int { parts.outputs.reduce(0) { $0 + ($1.donor == nil ? 0 : $1.byteCount) } }

    /// From this instruction on, stored values are overwritten.
    package var commit: Int { parts.commit }
}
