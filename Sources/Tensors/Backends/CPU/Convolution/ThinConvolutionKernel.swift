import TensorKernels

/// The gradient of an image of few channels: see `sg_thin_image_gradient`.
final class ThinConvolutionKernel: Kernel {
    let scratchByteCount: Int

    private let shape: sg_convolution
    private let images: Shards
    private let packedCount: Int
    private let rowCount: Int

    /// Whether this kernel is the fastest for a convolution. oneDNN's takes all channels of the image as one block of 16
    /// and so wastes most of its work: 5x5 stride 2, 1 to 64 channels, 28x28, batch 256 at 30 nominal GFLOP/s.
    static func suits(_ convolution: Convolution) -> Bool {
        convolution.direction == .imageGradient && convolution.filter[2] <= 4
            && convolution.filter[0] * convolution.filter[1] * convolution.filter[2] <= 512
    }

    init(_ convolution: Convolution) {
        shape = convolution.kernelShape
        let batch = convolution.image[0]
        images = Shards(batch, into: min(32, max(1, batch * convolution.multiplicationsPerImage / 200_000)))
        var shape = shape
        packedCount = Int(sg_thin_packed_count(&shape)).roundedUp(to: 16)
        rowCount = Int(sg_thin_scratch_count(&shape)).roundedUp(to: 16)
        scratchByteCount = (packedCount + images.count * rowCount) * 4
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let packed = scratch.assumingMemoryBound(to: Float.self)
        withUnsafePointer(to: shape) { shape in
            sg_thin_pack(shape, operands[1].assumingMemoryBound(to: Float.self), packed)
            guard images.total > 0 else { return }
            pool.run(shards: images.count) { shard in
                sg_thin_image_gradient(
                    shape, operands[0].assumingMemoryBound(to: Float.self), packed,
                    operands[2].assumingMemoryBound(to: Float.self), packed + packedCount + shard * rowCount,
                    Int64(images[shard].lowerBound), Int64(images[shard].upperBound))
            }
        }
    }
}

extension Convolution {
    /// The geometry as our own loops take it; the number of images is given to each call.
    var kernelShape: sg_convolution {
        sg_convolution(
            image_height: Int64(image[1]), image_width: Int64(image[2]), image_channels: Int64(image[3]),
            map_height: Int64(map[1]), map_width: Int64(map[2]), map_channels: Int64(map[3]),
            filter_height: Int64(filter[0]), filter_width: Int64(filter[1]), stride_y: Int64(strides[0]),
            stride_x: Int64(strides[1]), top: Int64(top), left: Int64(left))
    }
}
