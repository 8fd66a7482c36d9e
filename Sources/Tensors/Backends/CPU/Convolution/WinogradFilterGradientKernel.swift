import TensorKernels

/// The gradient of a filter of stride 1 with fewer products: group after group of tiles of the images and of the maps'
/// gradients is brought to the points, where the sums are made, and only these come back.
final class WinogradFilterGradientKernel: Kernel {
    let scratchByteCount: Int

    private let winograd: Winograd
    private let groups: Shards
    private let sumPitch: Int
    private let sourcePitch: Int
    private let targetPitch: Int

    init(_ winograd: Winograd) {
        self.winograd = winograd
        groups = winograd.groups(of: winograd.tileCount, byteCount: Self.groupByteCount)
        sumPitch = winograd.planeCount + 16
        sourcePitch = winograd.sourcePitch(tiles: groups[0].count)
        targetPitch = winograd.targetPitch(tiles: groups[0].count)
        scratchByteCount = Winograd.points * (sumPitch + sourcePitch + targetPitch) * 4
    }

    /// What the points of a group may take: with the sums, they stay in the L3 cache.
    private static let groupByteCount = 6 << 20

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let (image, map, gradient) = (
            operands[0].assumingMemoryBound(to: Float.self), operands[1].assumingMemoryBound(to: Float.self),
            operands[2].assumingMemoryBound(to: Float.self)
        )
        let sums = scratch.assumingMemoryBound(to: Float.self)
        let sources = sums + Winograd.points * sumPitch
        let targets = sources + Winograd.points * sourcePitch
        let (sourceRow, targetRow) = (winograd.sourceRow, winograd.targetRow)
        let (sourcePitch, targetPitch, sumPitch) = (Int64(sourcePitch), Int64(targetPitch), Int64(sumPitch))
        withUnsafePointer(to: winograd.shape) { shape in
            for group in groups {
                let start = Int64(group.lowerBound)
                pool.run(Shards(group.count, least: 4, most: 16)) { first, last in
                    let (begin, end) = (start + first, start + last)
                    sg_winograd_spread_source(
                        shape, image, sources + Int(first) * sourceRow, sourcePitch, begin, end)
                    sg_winograd_spread_target(shape, map, targets + Int(first) * targetRow, targetPitch, begin, end)
                }
                pool.run(Shards(Winograd.points, into: 16)) { first, last in
                    sg_winograd_outer_product(
                        shape, sources, sourcePitch, targets, targetPitch, sums, sumPitch, Int64(group.count),
                        start == 0 ? 1 : 0, first, last)
                }
            }
            pool.run(Shards(Int(shape.pointee.source_channels), into: 32)) { first, last in
                sg_winograd_gather_filter(shape, sums, sumPitch, gradient, first, last)
            }
        }
    }
}
