import TensorKernels

/// How a load's elements follow one another along the points of a loop.
enum LoadPattern: Equatable {
    /// One after the other.
    case contiguous
    /// Each element `repeats` times in a row, and the whole again after `period` elements.
    case cyclic(repeats: Int, period: Int)
    /// Any other order.
    case strided

    /// - Parameter strides: elements that each dimension of the space moves.
    init(extents: [Int], strides: [Int]) {
        let moving = zip(extents, strides).filter { $0.0 > 1 }
        let repeats = moving.reversed().prefix { $0.1 == 0 }.reduce(1) { $0 * $1.0 }
        var rest = Array(moving.reversed().drop { $0.1 == 0 })
        var period = 1
        while let (extent, stride) = rest.first, stride == period {
            period *= extent
            rest.removeFirst()
        }
        guard rest.allSatisfy({ $0.1 == 0 }) else {
            self = .strided
            return
        }
        let points = extents.reduce(1, *)
        if repeats == 1 && period == points {
            self = .contiguous
        } else if period == 1 {
            self = .cyclic(repeats: 1, period: 1)
        } else {
            self = .cyclic(repeats: repeats, period: period)
        }
    }

    /// The number of points after which the elements come again, if ever.
    var cycle: Int? {
        if case .cyclic(let repeats, let period) = self { return repeats * period }
        return nil
    }
}

/// The space of a loop as a reduction sees it: neighbouring dimensions merged that are all kept or all reduced.
struct ReductionGroups: Equatable {
    var extents: [Int] = []
    /// How far each group moves in the output; 0 where it is reduced.
    var strides: [Int] = []
    /// The elements of an output.
    var outputCount: Int

    init(extents: [Int], reduced: [Bool]) {
        var isReduced: [Bool] = []
        for (extent, flag) in zip(extents, reduced) where extent != 1 {
            if isReduced.last == flag {
                self.extents[self.extents.count - 1] *= extent
            } else {
                self.extents.append(extent)
                isReduced.append(flag)
            }
        }
        if self.extents.isEmpty {
            self.extents = [1]
            isReduced = [true]
        }
        outputCount = 1
        strides = Array(repeating: 0, count: isReduced.count)
        for group in isReduced.indices.reversed() where !isReduced[group] {
            strides[group] = outputCount
            outputCount *= self.extents[group]
        }
    }

    var keepsOutermost: Bool { strides[0] != 0 }
    /// The length of the rows along which neighbouring points join neighbouring elements of the output, if they do.
    var keptRow: Int? { strides[strides.count - 1] != 0 ? extents[extents.count - 1] : nil }
}
