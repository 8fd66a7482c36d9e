import TensorKernels

/// The forward pass of a convolution, or the gradient of its image, by oneDNN: each shard some of the images.
final class ConvolutionKernel: Kernel {
    let scratchByteCount: Int

    private let convolution: Convolution
    private let prepared: ConvolutionCalls
    /// Brings a plain filter into the order that the primitive wants; nil when the compiler did.
    private let reorder: ReorderKernel?
    private let packedByteCount: Int

    /// - Parameters:
    ///   - convolution: of direction `.forward` or `.imageGradient`, already mirrored if it is to be.
    ///   - filterIsPlain: whether the filter comes as the compiler stores it.
    ///   - mirrorsFilter: whether that has still to be mirrored.
    init(
        _ convolution: Convolution, filterIsPlain: Bool, mirrorsFilter: Bool, on library: OneDNN
    ) throws(TensorError) {
        self.convolution = convolution
        prepared = try ConvolutionCalls(convolution, images: Self.shards(of: convolution), on: library)
        let scratchpads = prepared.calls.count * prepared.scratchpadByteCount
        guard let filter = prepared.filter, filterIsPlain else {
            reorder = nil
            packedByteCount = 0
            scratchByteCount = scratchpads
            return
        }
        let reorder = try ReorderKernel(
            filter: mirrorsFilter ? convolution.filter.swappingChannels : convolution.filter, from: nil,
            to: FilterLayout(description: filter, isMirrored: mirrorsFilter), on: library)
        self.reorder = reorder
        packedByteCount = filter.byteCount.roundedUp(to: 64)
        scratchByteCount = packedByteCount + max(reorder.scratchByteCount, scratchpads)
    }

    /// At most eight shards: few enough that each reads the filter seldom, enough to even out the threads.
    static func shards(of convolution: Convolution) -> Shards {
        Shards(convolution.image[0], into: convolution.isWorthSharing ? 8 : 1)
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let (image, map) = (convolution.imageCount, convolution.mapCount)
        let (sourceCount, targetCount) = convolution.direction == .forward ? (image, map) : (map, image)
        guard !convolution.isEmpty else {
            let count = convolution.image[0] * targetCount
            sg_fill(operands[2].assumingMemoryBound(to: Float.self), 0, Int64(count))
            return
        }
        let working = scratch + packedByteCount
        reorder?.reorder(operands[1], to: scratch, scratch: working)
        let filter = reorder == nil ? operands[1] : scratch
        pool.run(shards: prepared.calls.count) { shard in
            let call = prepared.calls[shard]
            let first = prepared.images[shard].lowerBound
            call.set(0, operands[0] + first * sourceCount * 4)
            call.set(1, filter)
            call.set(2, operands[2] + first * targetCount * 4)
            call.set(ConvolutionCalls.scratchpad, working + shard * prepared.scratchpadByteCount)
            call.run()
        }
    }
}
