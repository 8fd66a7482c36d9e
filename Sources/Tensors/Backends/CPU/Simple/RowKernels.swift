import TensorKernels

/// The position of the greatest element along the middle of `[outer, length, inner]`.
final class ArgumentOfMaximumKernel: Kernel {
    let scratchByteCount = 0

    private let length: Int
    private let inner: Int
    private let shards: Shards

    init(outer: Int, length: Int, inner: Int) {
        self.length = length
        self.inner = inner
        shards = Shards(outer, least: 16384 / max(1, length * inner))
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        guard shards.total > 0, length > 0 else { return }
        pool.run(shards: shards.count) { shard in
            sg_argument_of_maximum(
                operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self),
                Int64(length), Int64(inner), Int64(shards[shard].lowerBound), Int64(shards[shard].upperBound))
        }
    }
}

/// Rows of a table chosen by positions.
final class GatherKernel: Kernel {
    let scratchByteCount = 0

    private let rows: Int
    private let width: Int
    private let shards: Shards

    init(rows: Int, width: Int, count: Int) {
        self.rows = rows
        self.width = width
        shards = Shards(count, least: 16384 / max(1, width))
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        guard shards.total > 0 else { return }
        pool.run(shards: shards.count) { shard in
            sg_gather_rows(
                operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self),
                operands[2].assumingMemoryBound(to: Float.self), Int64(rows), Int64(width),
                Int64(shards[shard].lowerBound), Int64(shards[shard].upperBound))
        }
    }
}

/// Rows added where positions say. Shards take columns, so that each element's sum has one order.
final class ScatterKernel: Kernel {
    let scratchByteCount = 0

    private let rows: Int
    private let width: Int
    private let count: Int
    private let shards: Shards

    init(rows: Int, width: Int, count: Int) {
        self.rows = rows
        self.width = width
        self.count = count
        shards = Shards(width, least: max(16, 16384 / max(1, count)))
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let table = operands[2].assumingMemoryBound(to: Float.self)
        sg_fill(table, 0, Int64(rows * width))
        guard width > 0 else { return }
        pool.run(shards: shards.count) { shard in
            sg_scatter_rows(
                operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self),
                table, Int64(rows), Int64(width), Int64(count), Int64(shards[shard].lowerBound),
                Int64(shards[shard].upperBound))
        }
    }
}
