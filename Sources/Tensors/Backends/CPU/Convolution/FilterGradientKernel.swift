import TensorKernels

/// The gradient of a convolution's filter by oneDNN: each shard sums over some of the images into a part of its own, and
/// the parts are added in a fixed order. (oneDNN itself splits the batch by the number of threads, which changes bits.)
final class FilterGradientKernel: Kernel {
    let scratchByteCount: Int

    private let convolution: Convolution
    private let prepared: ConvolutionCalls
    /// Brings the sum into plain order.
    private let reorder: ReorderKernel?
    private let partCount: Int
    private let partByteCount: Int

    init(_ convolution: Convolution, on library: OneDNN) throws(TensorError) {
        self.convolution = convolution
        prepared = try ConvolutionCalls(convolution, images: Self.shards(of: convolution), on: library)
        let bytes = prepared.filter?.byteCount ?? 0
        partCount = bytes / 4
        partByteCount = bytes.roundedUp(to: 64)
        if let filter = prepared.filter {
            let layout = FilterLayout(description: filter, isMirrored: false)
            reorder = try ReorderKernel(filter: convolution.filter, from: layout, to: nil, on: library)
        } else {
            reorder = nil
        }
        let scratchpads = prepared.calls.count * prepared.scratchpadByteCount
        scratchByteCount = prepared.calls.count * partByteCount + max(reorder?.scratchByteCount ?? 0, scratchpads)
    }

    /// Large filters in fewer shards: adding the parts costs as much memory traffic as they take.
    static func shards(of convolution: Convolution) -> Shards {
        guard convolution.isWorthSharing else { return Shards(convolution.image[0], into: 1) }
        return Shards(convolution.image[0], into: convolution.filter.count > 250_000 ? 4 : 8)
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        guard let reorder else {
            sg_fill(operands[2].assumingMemoryBound(to: Float.self), 0, Int64(convolution.filter.count))
            return
        }
        let calls = prepared.calls
        let working = scratch + calls.count * partByteCount
        pool.run(shards: calls.count) { shard in
            let call = calls[shard]
            let first = prepared.images[shard].lowerBound
            call.set(0, operands[0] + first * convolution.imageCount * 4)
            call.set(1, operands[1] + first * convolution.mapCount * 4)
            call.set(2, scratch + shard * partByteCount)
            call.set(ConvolutionCalls.scratchpad, working + shard * prepared.scratchpadByteCount)
            call.run()
        }
        let parts = scratch.assumingMemoryBound(to: Float.self)
        let columns = Shards(partCount, least: 8192)
        pool.run(shards: columns.count) { shard in
            sg_combine(
                sg_sink_sum, parts, parts, Int64(calls.count), Int64(partByteCount / 4),
                Int64(columns[shard].lowerBound), Int64(columns[shard].upperBound))
        }
        reorder.reorder(scratch, to: operands[2], scratch: working)
    }
}
