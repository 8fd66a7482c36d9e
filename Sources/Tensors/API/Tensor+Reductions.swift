extension Tensor {
    /// The sum along `axes`; of all elements when there are none given.
    public func sum(axes: [Int]? = nil, keepingDimensions: Bool = false) -> Tensor {
        reduced(.sum, "sum", axes, keepingDimensions)
    }

    /// The mean along `axes`; of all elements when there are none given. Of no elements it is NaN.
    public func mean(axes: [Int]? = nil, keepingDimensions: Bool = false) -> Tensor {
        let sum = reduced(.sum, "mean", axes, keepingDimensions)
        if sum.isPoisoned || isPoisoned { return sum }
        return sum * (1 / Float(reducedCount(axes)))
    }

    /// The greatest element along `axes`; of all elements when there are none given.
    public func max(axes: [Int]? = nil, keepingDimensions: Bool = false) -> Tensor {
        reduced(.maximum, "max", axes, keepingDimensions)
    }

    /// The smallest element along `axes`; of all elements when there are none given.
    public func min(axes: [Int]? = nil, keepingDimensions: Bool = false) -> Tensor {
        reduced(.minimum, "min", axes, keepingDimensions)
    }

    /// The mean squared distance from the mean along `axes`; of all elements when there are none given.
    public func variance(axes: [Int]? = nil, keepingDimensions: Bool = false) -> Tensor {
        let distance = self - mean(axes: axes, keepingDimensions: true)
        return distance.squared().mean(axes: axes, keepingDimensions: keepingDimensions)
    }

    /// The square root of the variance.
    public func standardDeviation(axes: [Int]? = nil, keepingDimensions: Bool = false) -> Tensor {
        variance(axes: axes, keepingDimensions: keepingDimensions).sqrt()
    }

    /// The position of the greatest element along an axis (the first among equals), which disappears.
    public func argmax(axis: Int = -1) -> Tensor {
        if isPoisoned { return .recording(.argumentOfMaximum(axis: 0), [self]) }
        guard let position = shape.normalized(axes: [axis])?.first else {
            return .failing(
                .argument(operation: "argmax", found: "axis \(axis)", rule: "shape \(shape) has \(rank) dimensions"))
        }
        return .recording(.argumentOfMaximum(axis: position), [self])
    }

    private func reduced(_ kind: ReductionKind, _ name: String, _ axes: [Int]?, _ keeping: Bool) -> Tensor {
        if isPoisoned { return .recording(.reduction(kind, axes: []), [self]) }
        guard let positions = shape.normalized(axes: axes ?? Array(0..<rank)) else {
            return .failing(
                .argument(
                    operation: name, found: "axes \(axes ?? [])",
                    rule: "shape \(shape) has \(rank) dimensions, and each may be named once"))
        }
        let result = positions.isEmpty ? self : Tensor.recording(.reduction(kind, axes: positions), [self])
        return keeping ? result.reshaped(to: shape.keeping(reduced: positions)) : result
    }

    private func reducedCount(_ axes: [Int]?) -> Int {
        guard let axes, let positions = shape.normalized(axes: axes) else { return shape.count }
        return positions.reduce(1) { $0 * shape[$1] }
    }
}

extension Shape {
    /// The shape with 1 in place of the extents of these axes.
    package func keeping(reduced axes: [Int]) -> Shape {
        Shape(dimensions.enumerated().map { axes.contains($0.offset) ? 1 : $0.element })
    }

    /// The shape without these axes.
    package func removing(axes: [Int]) -> Shape {
        Shape(dimensions.enumerated().filter { !axes.contains($0.offset) }.map(\.element))
    }
}
