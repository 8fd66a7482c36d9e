import TensorKernels

/// Runs a fused loop: shards of its points on the pool's threads, and then the shards' reductions combined.
final class LoopKernel: Kernel {
    let scratchByteCount: Int

    private let program: LoopProgram
    private let tables: LoopTables
    private let inputCount: Int
    private let sharding: LoopSharding
    private let outputCount: Int
    /// The distance of one shard's part of a reduction to the next, in elements.
    private let pitch: Int
    private let reductions: [Int]

    /// The most dimensions that a load of any order may have, as the vector loops count them.
    private static let mostDimensions = 16

    init(_ program: LoopProgram, inputCount: Int) throws(TensorError) {
        guard program.extents.count <= Self.mostDimensions else {
            throw TensorError.backend("a fused loop has \(program.extents.count) dimensions, more than there may be")
        }
        let patterns: [LoadPattern?] = program.loads.map { load in
            guard case .input(_, _, let strides) = load else { return nil }
            return LoadPattern(extents: program.extents, strides: strides)
        }
        let groups = ReductionGroups(extents: program.extents, reduced: program.reduced)
        reductions = program.outputs.indices.filter { program.outputs[$0].isReduction }
        let schedule = try LoopSchedule.fitting(
            program, patterns: patterns, row: reductions.isEmpty ? nil : groups.keptRow)
        tables = LoopTables(program, patterns: patterns, groups: groups, schedule: schedule)
        sharding = LoopSharding(
            points: program.pointCount, tile: schedule.tile, steps: schedule.steps.count,
            groups: reductions.isEmpty ? nil : groups)
        self.program = program
        self.inputCount = inputCount
        outputCount = groups.outputCount
        pitch = groups.outputCount.roundedUp(to: 16)
        scratchByteCount = sharding.usesParts ? reductions.count * sharding.count * pitch * 4 : 0
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let parts = scratch.assumingMemoryBound(to: Float.self)
        if !sharding.usesParts {
            for output in reductions { fill(address(of: output, in: operands), with: output) }
        }
        guard program.pointCount > 0 else { return }
        pool.run(shards: sharding.count) { shard in
            withUnsafeTemporaryAllocation(of: UnsafeMutablePointer<Float>?.self, capacity: program.outputs.count) {
                outputs in
                for output in program.outputs.indices {
                    outputs.initializeElement(at: output, to: address(of: output, in: operands))
                }
                if sharding.usesParts {
                    for (position, output) in reductions.enumerated() {
                        let part = parts + (position * sharding.count + shard) * pitch
                        fill(part, with: output)
                        outputs[output] = part
                    }
                }
                let range = sharding[shard]
                UnsafeRawPointer(operands).withMemoryRebound(to: UnsafeMutableRawPointer?.self, capacity: inputCount) {
                    sg_loop_run(
                        tables.loop, $0, outputs.baseAddress, Int64(range.lowerBound), Int64(range.upperBound))
                }
            }
        }
        if sharding.usesParts { combine(parts, into: operands, on: pool) }
    }

    private func address(
        of output: Int, in operands: UnsafePointer<UnsafeMutableRawPointer>
    ) -> UnsafeMutablePointer<Float> {
        operands[inputCount + output].assumingMemoryBound(to: Float.self)
    }

    private func fill(_ target: UnsafeMutablePointer<Float>, with output: Int) {
        sg_fill(target, program.outputs[output].identity, Int64(outputCount))
    }

    private func combine(
        _ parts: UnsafeMutablePointer<Float>, into operands: UnsafePointer<UnsafeMutableRawPointer>,
        on pool: ThreadPool
    ) {
        let columns = Shards(outputCount, least: 4096)
        pool.run(shards: columns.count) { shard in
            for (position, output) in reductions.enumerated() {
                sg_combine(
                    program.outputs[output].kind, address(of: output, in: operands),
                    parts + position * sharding.count * pitch, Int64(sharding.count), Int64(pitch),
                    Int64(columns[shard].lowerBound), Int64(columns[shard].upperBound))
            }
        }
    }
}

/// How a loop's points are shared out. Depends on the program alone.
struct LoopSharding: Sendable {
    let count: Int
    /// Whether each shard reduces into a part of its own; otherwise shards reduce into different elements.
    let usesParts: Bool

    private let units: Shards
    private let unit: Int
    private let points: Int

    /// Below this many points times steps, waking another thread costs more than it saves.
    private static let worthSharing = 60_000

    /// - Parameter groups: the reduced and kept dimensions, if the loop reduces.
    init(points: Int, tile: Int, steps: Int, groups: ReductionGroups?) {
        self.points = points
        let wanted = points * (steps + 1) < Self.worthSharing ? 1 : min(64, max(1, points / 8192))
        // Shards that begin where the outermost kept dimension moves on share no element of the output.
        if let groups, groups.keepsOutermost, groups.extents[0] >= min(8, wanted) || wanted == 1 {
            unit = max(1, points / max(1, groups.extents[0]))
            units = Shards(groups.extents[0], into: wanted)
            usesParts = false
        } else {
            unit = tile
            // Parts cost memory traffic too: keep them well below the loop's own.
            let affordable = groups.map { max(1, points / (16 * max(1, $0.outputCount))) } ?? wanted
            units = Shards((points + tile - 1) / tile, into: min(wanted, affordable))
            usesParts = groups != nil && units.count > 1
        }
        count = units.count
    }

    subscript(shard: Int) -> Range<Int> {
        min(points, units[shard].lowerBound * unit)..<min(points, units[shard].upperBound * unit)
    }
}
