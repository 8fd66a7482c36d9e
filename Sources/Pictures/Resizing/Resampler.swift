/// How the pixels of a resized picture come from those before.
public enum ResizeFilter: String, Sendable, Hashable, CaseIterable {
    /// Weights that fall off evenly with distance; a picture that becomes smaller is smoothed as far as it must be, so that
    /// no pixel of it is lost. As Pillow's and torchvision's `BILINEAR` with antialiasing.
    case bilinear
    /// The mean of the area that a pixel covers. As Pillow's `BOX`.
    case area
}

extension ResizeFilter {
    /// How far the weights reach from the middle, in pixels of the smaller picture.
    fileprivate var reach: Double { self == .bilinear ? 1 : 0.5 }

    fileprivate func weight(_ distance: Double) -> Double {
        switch self {
        case .bilinear: max(0, 1 - abs(distance))
        // Open below and closed above, so that a pixel on the border of two counts for one.
        case .area: distance > -0.5 && distance <= 0.5 ? 1 : 0
        }
    }
}

/// Resizing along one axis: for each new pixel the old ones that it is made of, and their weights.
///
/// Weights are fixed-point numbers, and each axis ends with bytes: the same arithmetic as Pillow's, and the same result on
/// every machine.
struct Resampler: Sendable {
    private static let fractionBits = 22

    /// The first old pixel of each new one.
    private var starts: [Int] = []
    /// The end of each new pixel's weights in ``weights``.
    private var ends: [Int] = []
    private var weights: [Int32] = []

    /// The weights for `old` pixels that become `new`.
    init(from old: Int, to new: Int, _ filter: ResizeFilter) {
        let step = Double(old) / Double(new)
        // Pixels of the larger of both pictures: what becomes smaller takes in more old pixels.
        let spread = max(step, 1)
        let reach = filter.reach * spread
        for index in 0..<new {
            let middle = (Double(index) + 0.5) * step
            let start = max(0, Int(middle - reach + 0.5))
            let end = min(old, Int(middle + reach + 0.5))
            let shares = (start..<end).map { filter.weight((Double($0) - middle + 0.5) / spread) }
            let total = shares.reduce(0, +)
            starts.append(start)
            weights += shares.map { share in
                Int32((share / total * Double(1 << Self.fractionBits)).rounded(.toNearestOrAwayFromZero))
            }
            ends.append(weights.count)
        }
    }

    /// New pixels out of old ones, for one line.
    ///
    /// - Parameters:
    ///   - source: the line's first byte.
    ///   - target: where the new line's first byte goes.
    ///   - step: the bytes from a pixel of the line to the next, which are resized each for itself, as channels are.
    @inline(__always)
    func apply(_ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, step: Int) {
        let half = Int32(1) << (Self.fractionBits - 1)
        weights.withUnsafeBufferPointer { weights in
            var first = 0
            for index in starts.indices {
                let (start, end) = (starts[index], ends[index])
                for channel in 0..<step {
                    var sum = half
                    var place = start * step + channel
                    for weight in first..<end {
                        sum &+= Int32(source[place]) &* weights[weight]
                        place += step
                    }
                    target[index * step + channel] = UInt8(max(0, min(255, sum >> Self.fractionBits)))
                }
                first = end
            }
        }
    }
}
