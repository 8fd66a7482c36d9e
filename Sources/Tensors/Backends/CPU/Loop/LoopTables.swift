import TensorKernels

/// A fused loop as the vector loops take it: C structures and the arrays they point to, which live as long as this.
final class LoopTables: @unchecked Sendable {
    let loop: UnsafePointer<sg_loop>
    private let memory: UnsafeMutablePointer<sg_loop>
    private var arrays: [UnsafeMutableRawPointer] = []

    /// From so many points on (8 MB of results) a loop stores past the caches: 2 % of the reference step. So do
    /// convolutions from few channels: those of fashion-cgan's D, 26 MB each, take 1.25 ms instead of 1.8.
    static let pointsOutOfCache = 2_000_000

    init(_ program: LoopProgram, patterns: [LoadPattern?], groups: ReductionGroups, schedule: LoopSchedule) {
        memory = .allocate(capacity: 1)
        loop = UnsafePointer(memory)
        memory.initialize(to: sg_loop())
        let stored = Set(program.outputs.filter { !$0.isReduction }.map(\.register))
        var loads: [sg_load] = []
        for (index, load) in program.loads.enumerated() {
            loads.append(description(of: load, pattern: patterns[index], copies: stored.contains(index)))
        }
        memory.pointee = sg_loop(
            extents: keep(program.extents.map(Int64.init)), rank: Int64(program.extents.count),
            groups: keep(groups.extents.map(Int64.init)), group_strides: keep(groups.strides.map(Int64.init)),
            group_count: Int64(groups.extents.count), loads: keep(loads), steps: keep(schedule.steps),
            step_count: Int64(schedule.steps.count), prologue_count: Int64(schedule.prologueCount),
            sinks: keep(schedule.sinks), sink_count: Int64(schedule.sinks.count), tile: Int64(schedule.tile),
            streams: program.pointCount >= Self.pointsOutOfCache ? 1 : 0)
    }

    deinit {
        for array in arrays { array.deallocate() }
        memory.deallocate()
    }

    private func description(of load: LoopProgram.Load, pattern: LoadPattern?, copies: Bool) -> sg_load {
        var result = sg_load()
        result.copies = copies ? 1 : 0
        switch load {
        case .constant(let number):
            result.kind = sg_load_constant
            result.constant = number
        case .random(let distribution, let key):
            result.kind = distribution == .uniform ? sg_load_uniform : sg_load_normal
            result.operand = Int32(key)
        case .input(let operand, let offset, let strides):
            result.operand = Int32(operand)
            result.offset = Int64(offset)
            switch pattern {
            case .contiguous: result.kind = sg_load_contiguous
            case .cyclic(let repeats, let period):
                result.kind = sg_load_cyclic
                result.repeat = Int64(repeats)
                result.period = Int64(period)
            case .strided, nil:
                result.kind = sg_load_strided
                result.strides = keep(strides.map(Int64.init))
            }
        }
        return result
    }

    private func keep<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let array = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
        _ = array.initialize(from: elements)
        guard let address = array.baseAddress else {
            preconditionFailure("an array of at least one element has an address")
        }
        arrays.append(UnsafeMutableRawPointer(address))
        return UnsafePointer(address)
    }
}
