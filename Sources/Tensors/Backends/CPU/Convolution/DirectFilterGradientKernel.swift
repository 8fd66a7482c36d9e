import TensorKernels

/// The gradient of a convolution's filter by our own loops: each shard sums over some of the images into a part of its
/// own, and the parts are added in a fixed order. Where the filter is much larger than the images, each shard sums over all
/// of them for some of the image's channels.
final class DirectFilterGradientKernel: Kernel {
    let scratchByteCount: Int

    private let precision: Precision
    private let shape: sg_convolution
    private let images: Shards
    private let channels: Shards
    private let filterCount: Int
    private let pitch: Int
    private let partsByteCount: Int
    /// The working memory of one shard.
    private let workingByteCount: Int

    /// Whether this kernel is the fastest for a convolution. Two threads, nominal GFLOP/s, this kernel against oneDNN's:
    /// 5x5 stride 2, 64 to 128 channels, 14x14: 550 against 310; 5x5 stride 1, 128 to 256 channels, 7x7: 670 against 640.
    /// With few channels on either side the registers stay half empty.
    static func suits(_ convolution: Convolution) -> Bool {
        convolution.direction == .filterGradient && convolution.filter[2] >= 6 && convolution.filter[3] >= 64
            && convolution.filter[3] % 16 == 0 && !convolution.isEmpty
    }

    init(_ convolution: Convolution) {
        precision = convolution.precision
        shape = convolution.kernelShape
        let byImages = FilterGradientKernel.shards(of: convolution)
        let isByChannels = convolution.filterOutweighs(images: byImages)
        images = isByChannels ? Shards(convolution.image[0], into: 1) : byImages
        channels = Shards(convolution.filter[2], into: isByChannels ? min(8, convolution.filter[2] / 6) : 1)
        filterCount = convolution.filter.count
        pitch = filterCount.roundedUp(to: 16)
        partsByteCount = images.count > 1 ? images.count * pitch * 4 : 0
        var shape = shape
        let words = precision == .mixed ? Int(sg_mixed_filter_scratch_count(&shape)) : 0
        workingByteCount = (words * 4).roundedUp(to: 64)
        scratchByteCount = partsByteCount + images.count * channels.count * workingByteCount
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let result = operands[2].assumingMemoryBound(to: Float.self)
        let parts = scratch.assumingMemoryBound(to: Float.self)
        let (image, map) = (
            operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self)
        )
        withUnsafePointer(to: shape) { shape in
            pool.run(shards: images.count * channels.count) { shard in
                let (some, block) = (images[shard / channels.count], channels[shard % channels.count])
                let part = images.count == 1 ? result : parts + shard * pitch
                let (begin, end) = (Int64(some.lowerBound), Int64(some.upperBound))
                let (first, last) = (Int64(block.lowerBound), Int64(block.upperBound))
                switch precision {
                case .float32: sg_filter_gradient(shape, image, map, part, begin, end, first, last)
                case .mixed:
                    let working = (scratch + partsByteCount + shard * workingByteCount)
                        .assumingMemoryBound(to: UInt32.self)
                    sg_mixed_filter_gradient(shape, image, map, part, working, begin, end, first, last)
                }
            }
        }
        guard images.count > 1 else { return }
        let columns = Shards(filterCount, least: 8192)
        pool.run(shards: columns.count) { shard in
            let range = columns[shard]
            sg_combine(
                sg_sink_sum, result, parts, Int64(images.count), Int64(pitch), Int64(range.lowerBound),
                Int64(range.upperBound))
        }
    }
}
