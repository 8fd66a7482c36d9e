import TensorKernels

/// A convolution from or to images of few channels, or one of its gradients, by our own loops: see `sg_thin.h`.
final class ThinConvolutionKernel: Kernel {
    let scratchByteCount: Int

    private let thin: ThinConvolution
    private let images: Shards
    private let packedCount: Int
    /// The working memory of one shard.
    private let workingCount: Int

    init(_ thin: ThinConvolution) {
        self.thin = thin
        let convolution = thin.convolution
        let isSum = convolution.direction == .filterGradient
        // Below so many multiplications, waking another thread costs more than it saves.
        let worthwhile = convolution.image[0] * convolution.multiplicationsPerImage / 200_000
        images = Shards(convolution.image[0], into: min(isSum ? 8 : 32, max(1, worthwhile)))
        packedCount = convolution.filter.count.roundedUp(to: 16)
        var shape = convolution.kernelShape
        workingCount = Int(sg_thin_scratch_count(&shape)).roundedUp(to: 16)
        scratchByteCount = ((isSum ? images.count : 1) * packedCount + images.count * workingCount) * 4
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let (a, b, result) = (
            operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self),
            operands[2].assumingMemoryBound(to: Float.self)
        )
        let working = scratch.assumingMemoryBound(to: Float.self)
        withUnsafePointer(to: thin.convolution.kernelShape) { shape in
            switch thin.convolution.direction {
            case .filterGradient where thin.isMirrored: sum(shape, b, a, result, working, on: pool)
            case .filterGradient: sum(shape, a, b, result, working, on: pool)
            case .forward, .imageGradient: convolve(shape, a, b, result, working, on: pool)
            }
        }
    }

    private func convolve(
        _ shape: UnsafePointer<sg_convolution>, _ source: UnsafePointer<Float>, _ filter: UnsafePointer<Float>,
        _ result: UnsafeMutablePointer<Float>, _ scratch: UnsafeMutablePointer<Float>, on pool: ThreadPool
    ) {
        if thin.isMirrored { sg_thin_pack(shape, 1, filter, scratch) }
        let packed = thin.isMirrored ? UnsafePointer(scratch) : filter
        let isForward = thin.convolution.direction == .forward
        let streams: Int32 = thin.convolution.map.count >= LoopTables.pointsOutOfCache ? 1 : 0
        pool.run(shards: images.count) { shard in
            let working = scratch + packedCount + shard * workingCount
            let (begin, end) = (Int64(images[shard].lowerBound), Int64(images[shard].upperBound))
            if isForward {
                sg_thin_convolve(shape, source, packed, result, working, streams, begin, end)
            } else {
                sg_thin_image_gradient(shape, source, packed, result, working, begin, end)
            }
        }
    }

    /// Each shard sums over some of the images into a part of its own, and the parts are added in a fixed order.
    private func sum(
        _ shape: UnsafePointer<sg_convolution>, _ image: UnsafePointer<Float>, _ map: UnsafePointer<Float>,
        _ result: UnsafeMutablePointer<Float>, _ parts: UnsafeMutablePointer<Float>, on pool: ThreadPool
    ) {
        pool.run(shards: images.count) { shard in
            let working = parts + images.count * packedCount + shard * workingCount
            let (begin, end) = (Int64(images[shard].lowerBound), Int64(images[shard].upperBound))
            sg_thin_filter_gradient(shape, image, map, parts + shard * packedCount, working, begin, end)
        }
        let count = Int64(thin.convolution.filter.count)
        sg_combine(sg_sink_sum, parts, parts, Int64(images.count), Int64(packedCount), 0, count)
        sg_thin_unpack(shape, thin.isMirrored ? 1 : 0, parts, result)
    }
}
