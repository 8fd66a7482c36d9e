import TensorKernels

/// A convolution of stride 1, or one of its gradients, with fewer products: see `sg_winograd.h`.
///
/// The result differs from the sum of products by rounding alone, four to six times as much as that sum itself does (5x5,
/// 256 channels: 6e-6 of the results' size, root mean square, against 1e-6). That is also why it multiplies in float32
/// where bfloat16 is allowed: what bfloat16 loses on the way to the points and back would be fourteen times what it loses
/// in the sum of products (4.5 % against 0.3 %).
package struct Winograd: Sendable {
    /// The geometry for the loops. The source of a filter's gradient is the image, its target the map.
    let shape: sg_winograd
    /// The tiles of all images.
    let tileCount: Int

    static let points = Int(sg_winograd_points)

    /// Nil where the loops can't take it, or the definition's own sum of products is faster.
    package init?(_ convolution: Convolution) {
        let taps = convolution.filter[0]
        guard convolution.strides == [1, 1], (3...5).contains(taps), convolution.filter[1] == taps,
            convolution.filter[2] % 16 == 0, convolution.filter[3] % 16 == 0, !convolution.isEmpty,
            sg_cpu_has_fma() != 0
        else { return nil }
        let isGradient = convolution.direction == .imageGradient
        let (source, target) = isGradient ? (convolution.map, convolution.image) : (convolution.image, convolution.map)
        let side = Int(sg_winograd_side) + 1 - taps
        let rows = (target[1] + side - 1) / side
        let columns = (target[2] + side - 1) / side
        shape = sg_winograd(
            source_height: Int64(source[1]), source_width: Int64(source[2]), source_channels: Int64(source[3]),
            target_height: Int64(target[1]), target_width: Int64(target[2]), target_channels: Int64(target[3]),
            taps: Int64(taps), top: Int64(isGradient ? taps - 1 - convolution.top : convolution.top),
            left: Int64(isGradient ? taps - 1 - convolution.left : convolution.left), tile_rows: Int64(rows),
            tile_columns: Int64(columns))
        tileCount = source[0] * rows * columns
        let direct = convolution.multiplications / (convolution.precision == .mixed ? 2 : 1)
        guard cost < direct else { return nil }
    }

    /// The time it takes, in float32 multiplications of the definition, and a tenth more. Bringing a number of the source
    /// to the points takes as long as some 20 multiplications, one of the target's back 25, one of the filter 55.
    private var cost: Int {
        let (source, target) = (Int(shape.source_channels), Int(shape.target_channels))
        return Self.points * (tileCount * (planeCount + 20 * source + 25 * target) + 55 * planeCount) * 11 / 10
    }

    // MARK: Sizes

    /// The numbers of one point of the filter.
    var planeCount: Int { Int(shape.source_channels * shape.target_channels) }
    /// From tile to tile at one point.
    var sourceRow: Int { Int(sg_winograd_row(shape.source_channels)) }
    var targetRow: Int { Int(sg_winograd_row(shape.target_channels)) }

    /// From point to point, for groups of so many tiles. Not a power of two: a tile's points are written one after another.
    func sourcePitch(tiles: Int) -> Int { tiles * sourceRow + 16 }
    func targetPitch(tiles: Int) -> Int { tiles * targetRow + 16 }

    /// Some tiles in groups whose points, source's and target's, take no more than this.
    func groups(of tiles: Int, byteCount: Int) -> Shards {
        let each = Self.points * (sourceRow + targetRow) * 4
        return Shards(tiles, into: (tiles * each + byteCount - 1) / byteCount)
    }
}

extension Convolution {
    /// The multiplications of the definition, without those by padding.
    fileprivate var multiplications: Int {
        let rows = meetings(filter[0], map: map[1], image: image[1], before: top)
        let columns = meetings(filter[1], map: map[2], image: image[2], before: left)
        return image[0] * rows * columns * filter[2] * filter[3]
    }

    /// How often a tap meets the image along one dimension, of stride 1.
    private func meetings(_ taps: Int, map: Int, image: Int, before: Int) -> Int {
        (0..<taps).reduce(0) { $0 + max(0, min(map, image + before - $1) - max(0, before - $1)) }
    }
}
