import TensorKernels

/// The forward pass of a convolution of stride 1, or the gradient of its image, with fewer products. The filter is brought
/// to the points once; then each shard takes its tiles there group by group, multiplies them and brings them back.
final class WinogradConvolutionKernel: Kernel {
    let scratchByteCount: Int

    private let winograd: Winograd
    private let isGradient: Int32
    private let tiles: Shards
    private let packedCount: Int
    private let pitch: Int
    private let productPitch: Int

    init(_ winograd: Winograd, isGradient: Bool) {
        self.winograd = winograd
        self.isGradient = isGradient ? 1 : 0
        tiles = Shards(winograd.tileCount, least: 4, most: 8)
        let groups = winograd.groups(of: tiles[0].count, byteCount: Self.groupByteCount)
        pitch = winograd.sourcePitch(tiles: groups[0].count)
        productPitch = winograd.targetPitch(tiles: groups[0].count)
        packedCount = Winograd.points * winograd.planeCount
        scratchByteCount = (packedCount + tiles.count * Winograd.points * (pitch + productPitch)) * 4
    }

    /// What the points of a group may take.
    private static let groupByteCount = 2 << 20

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let (source, filter, target) = (
            operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self),
            operands[2].assumingMemoryBound(to: Float.self)
        )
        let packed = scratch.assumingMemoryBound(to: Float.self)
        let working = packed + packedCount
        let (pitch, productPitch) = (Int64(pitch), Int64(productPitch))
        withUnsafePointer(to: winograd.shape) { shape in
            pool.run(Shards(Int(shape.pointee.target_channels) / 16, into: 32)) { first, last in
                sg_winograd_spread_filter(shape, isGradient, filter, packed, first * 16, last * 16)
            }
            pool.run(shards: tiles.count) { shard in
                let points = working + shard * Winograd.points * Int(pitch + productPitch)
                let products = points + Winograd.points * Int(pitch)
                let first = tiles[shard].lowerBound
                let groups = winograd.groups(of: tiles[shard].count, byteCount: Self.groupByteCount)
                for group in groups {
                    let (begin, end) = (Int64(first + group.lowerBound), Int64(first + group.upperBound))
                    sg_winograd_spread_source(shape, source, points, pitch, begin, end)
                    sg_winograd_product(
                        shape, points, pitch, packed, products, productPitch, end - begin, 0, Int64(sg_winograd_points))
                    sg_winograd_gather_target(shape, products, productPitch, target, begin, end)
                }
            }
        }
    }
}
