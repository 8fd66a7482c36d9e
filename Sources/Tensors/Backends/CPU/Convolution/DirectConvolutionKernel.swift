import TensorKernels

/// The forward pass of a convolution, or the gradient of its image, by our own loops: each shard some of the images.
final class DirectConvolutionKernel: Kernel {
    let scratchByteCount: Int

    private let convolution: Convolution
    private let shape: sg_convolution
    private let images: Shards
    private let swappedByteCount: Int
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
        images = ConvolutionKernel.shards(of: convolution)
        let isGradient = convolution.direction == .imageGradient
        swappedByteCount = isGradient ? (convolution.filter.count * 4).roundedUp(to: 64) : 0
        var shape = shape
        let words = convolution.precision == .mixed ? Int(sg_mixed_scratch_count(&shape, isGradient ? 1 : 0)) : 0
        workingByteCount = (words * 4).roundedUp(to: 64)
        scratchByteCount = swappedByteCount + images.count * workingByteCount
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let isGradient = convolution.direction == .imageGradient
        var filter = operands[1].assumingMemoryBound(to: Float.self)
        if isGradient {
            let swapped = scratch.assumingMemoryBound(to: Float.self)
            swapChannels(of: filter, to: swapped, on: pool)
            filter = swapped
        }
        let (source, target) = (
            operands[0].assumingMemoryBound(to: Float.self), operands[2].assumingMemoryBound(to: Float.self)
        )
        withUnsafePointer(to: shape) { shape in
            pool.run(shards: images.count) { shard in
                let (begin, end) = (Int64(images[shard].lowerBound), Int64(images[shard].upperBound))
                switch convolution.precision {
                case .float32: sg_convolve(shape, isGradient ? 1 : 0, source, filter, target, begin, end)
                case .mixed:
                    let working = (scratch + swappedByteCount + shard * workingByteCount)
                        .assumingMemoryBound(to: UInt32.self)
                    sg_mixed_convolve(shape, isGradient ? 1 : 0, source, filter, target, working, begin, end)
                }
            }
        }
    }

    private func swapChannels(
        of filter: UnsafePointer<Float>, to swapped: UnsafeMutablePointer<Float>, on pool: ThreadPool
    ) {
        let (input, output) = (Int64(convolution.filter[2]), Int64(convolution.filter[3]))
        let plane = convolution.filter[2] * convolution.filter[3]
        let taps = Shards(convolution.filter[0] * convolution.filter[1], least: 16384 / plane)
        pool.run(shards: taps.count) { shard in
            for tap in taps[shard] {
                sg_place(
                    filter + tap * plane, swapped + tap * plane, [output, input], [1, output], [input, 1], 2, 0, output)
            }
        }
    }
}
