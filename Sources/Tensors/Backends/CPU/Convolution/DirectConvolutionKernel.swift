import TensorKernels

/// The forward pass of a convolution, or the gradient of its image, by our own loops: each shard some of the images.
final class DirectConvolutionKernel: Kernel {
    let scratchByteCount: Int

    private let convolution: Convolution
    private let shape: sg_convolution
    private let images: Shards

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
        scratchByteCount = convolution.direction == .imageGradient ? convolution.filter.count * 4 : 0
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
        withUnsafePointer(to: shape) { shape in
            pool.run(shards: images.count) { shard in
                sg_convolve(
                    shape, isGradient ? 1 : 0, operands[0].assumingMemoryBound(to: Float.self), filter,
                    operands[2].assumingMemoryBound(to: Float.self), Int64(images[shard].lowerBound),
                    Int64(images[shard].upperBound))
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
