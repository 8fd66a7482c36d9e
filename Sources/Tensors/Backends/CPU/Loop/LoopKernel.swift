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
        let reducing = reductions.isEmpty ? nil : groups
        let rows = LoopRows(points: program.pointCount, patterns: patterns, reducing: reducing)
        let schedule = try LoopSchedule.fitting(
            program, patterns: patterns, row: reducing?.keptRow, rowLength: rows?.length)
        tables = LoopTables(program, patterns: patterns, groups: groups, schedule: schedule)
        sharding = LoopSharding(
            points: program.pointCount, tile: schedule.tile, steps: schedule.steps.count, rows: rows, groups: reducing)
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
                var points = sharding[shard]
                UnsafeRawPointer(operands).withMemoryRebound(to: UnsafeMutableRawPointer?.self, capacity: inputCount) {
                    sg_loop_run(tables.loop, $0, outputs.baseAddress, &points)
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
