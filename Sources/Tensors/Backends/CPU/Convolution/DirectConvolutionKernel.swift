import TensorKernels

/// The forward pass of a convolution, or the gradient of its image, by our own loops: each shard some of the images.
final class DirectConvolutionKernel: Kernel {
    let scratchByteCount: Int

    private let convolution: Convolution
    private let shape: sg_convolution
    private let images: Shards
    /// The target's channels in parts, so that threads share the work on few images too.
    private let channels: Shards
    private let targetChannels: Int
    /// The working memory of one shard.
    private let workingByteCount: Int

    /// Whether this kernel is the fastest for a convolution. Two threads, nominal GFLOP/s, this kernel against oneDNN's in
    /// plain NHWC: 5x5 stride 1, 128 to 256 channels, 7x7, forward 715 against 680, gradient 730 against 445; 5x5 stride
    /// 2, 64 to 128 channels, 14x14, forward 570 against 540, gradient 600 against 510. It lives on long sums and whole
    /// vectors of results.
    static func suits(_ convolution: Convolution) -> Bool {
        let (source, target): (Int, Int)
        switch convolution.direction {
        case .forward: (source, target) = (convolution.filter[2], convolution.filter[3])
        case .imageGradient: (source, target) = (convolution.filter[3], convolution.filter[2])
        case .filterGradient: return false
        }
        return source >= 16 && target >= 32 && target % 16 == 0 && !convolution.isEmpty && sg_cpu_has_fma() != 0
    }

    init(_ convolution: Convolution) {
        self.convolution = convolution
        shape = convolution.kernelShape
        let isGradient = convolution.direction == .imageGradient
        let blocks = (convolution.filter[isGradient ? 2 : 3] + Self.block - 1) / Self.block
        let byImages = ConvolutionKernel.shards(of: convolution)
        if convolution.filterOutweighs(images: byImages) {
            // Each shard packs what it needs of the filter: that shall be a part of it.
            channels = Shards(blocks, into: min(8, max(1, blocks / 4)))
            images = Shards(convolution.image[0], into: 8 / channels.count)
        } else {
            let isSplit = byImages.count < 8 && blocks >= 4 && convolution.isWorthSharing
            channels = Shards(blocks, into: isSplit ? min(4, max(2, blocks / 4)) : 1)
            images = byImages
        }
        targetChannels = convolution.filter[isGradient ? 2 : 3]
        var shape = shape
        let words = convolution.precision == .mixed ? Int(sg_mixed_scratch_count(&shape, isGradient ? 1 : 0)) : 0
        workingByteCount = (words * 4).roundedUp(to: 64)
        scratchByteCount = images.count * channels.count * workingByteCount
    }

    /// The loops take the target's channels in vectors.
    private static let block = 16

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let isGradient: Int32 = convolution.direction == .imageGradient ? 1 : 0
        let (source, filter, target) = (
            operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self),
            operands[2].assumingMemoryBound(to: Float.self)
        )
        withUnsafePointer(to: shape) { shape in
            pool.run(shards: images.count * channels.count) { shard in
                let (part, block) = (images[shard / channels.count], channels[shard % channels.count])
                let (begin, end) = (Int64(part.lowerBound), Int64(part.upperBound))
                let first = Int64(block.lowerBound * Self.block)
                let last = Int64(min(targetChannels, block.upperBound * Self.block))
                switch convolution.precision {
                case .float32: sg_convolve(shape, isGradient, source, filter, target, begin, end, first, last)
                case .mixed:
                    let working = (scratch + shard * workingByteCount).assumingMemoryBound(to: UInt32.self)
                    sg_mixed_convolve(shape, isGradient, source, filter, target, working, begin, end, first, last)
                }
            }
        }
    }
}
