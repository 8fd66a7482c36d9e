extension Tensor {
    /// The same elements in the same order under another shape. One extent may be −1: what is left over.
    public func reshaped(to shape: Shape) -> Tensor {
        if isPoisoned { return .recording(.reshape(shape), [self]) }
        let known = shape.dimensions.filter { $0 != -1 }.reduce(1, *)
        let extents = shape.dimensions.map { $0 == -1 && known > 0 ? self.shape.count / known : $0 }
        let target = Shape(extents)
        return target == self.shape ? self : .recording(.reshape(target), [self])
    }

    /// A matrix with one row per image: `[N, …] → [N, the product of the rest]`.
    public func flattened() -> Tensor {
        rank < 1 ? reshaped(to: [1]) : reshaped(to: [shape[0], shape.dimensions.dropFirst().reduce(1, *)])
    }

    /// Dimension `i` of the result is dimension `permutation[i]` of this tensor; reversed when none is given.
    public func transposed(_ permutation: [Int]? = nil) -> Tensor {
        let order = permutation?.map { $0 < 0 ? $0 + rank : $0 } ?? Array((0..<rank).reversed())
        return order == Array(0..<rank) ? self : .recording(.transpose(order), [self])
    }

    /// Repeated along new outer dimensions and dimensions of extent 1, to a given shape.
    public func broadcast(to shape: Shape) -> Tensor {
        shape == self.shape ? self : .recording(.broadcast(shape), [self])
    }

    /// A new dimension of extent 1 at a position.
    public func expandingShape(at position: Int) -> Tensor {
        var extents = shape.dimensions
        let index = position < 0 ? position + rank + 1 : position
        guard (0...rank).contains(index) else {
            return .failing(
                .argument(
                    operation: "expandingShape", found: "position \(position)",
                    rule: "shape \(shape) has room for a new dimension at 0 to \(rank)"))
        }
        extents.insert(1, at: index)
        return reshaped(to: Shape(extents))
    }

    /// The part whose positions along an axis lie in a range.
    public func sliced(_ range: Range<Int>, along axis: Int = 0) -> Tensor {
        if isPoisoned { return .recording(.slice(starts: [], shape), [self]) }
        guard let position = shape.normalized(axes: [axis])?.first else {
            return .failing(
                .argument(operation: "sliced", found: "axis \(axis)", rule: "shape \(shape) has \(rank) dimensions"))
        }
        var starts = [Int](repeating: 0, count: rank)
        var extents = shape.dimensions
        starts[position] = range.lowerBound
        extents[position] = range.count
        return sliced(starts: starts, sizes: extents)
    }

    /// The box of so many elements along each dimension that begins at `starts`.
    public func sliced(starts: [Int], sizes: [Int]) -> Tensor {
        !isPoisoned && sizes == shape.dimensions && starts.allSatisfy { $0 == 0 }
            ? self : .recording(.slice(starts: starts, Shape(sizes)), [self])
    }

    /// Zeros put before and after the elements along each dimension.
    public func padded(before: [Int], after: [Int]) -> Tensor {
        (before + after).allSatisfy { $0 == 0 } && before.count == rank && after.count == rank
            ? self : .recording(.pad(before: before, after: after), [self])
    }

    /// Tensors one after another along an axis; their other extents agree.
    public static func concatenated(_ tensors: [Tensor], along axis: Int = 0) -> Tensor {
        if tensors.contains(where: \.isPoisoned) { return .recording(.concatenate(axis: axis), tensors) }
        let rank = tensors.first?.rank ?? 0
        return .recording(.concatenate(axis: axis < 0 ? axis + rank : axis), tensors)
    }

    /// This tensor and another one after it along an axis; the other extents agree.
    public func concatenated(with other: Tensor, along axis: Int = 0) -> Tensor {
        .concatenated([self, other], along: axis)
    }

    /// The rows of this table `[rows, width]` at `positions` `[count]` (whole numbers); zeros for a position outside.
    public func gathered(_ positions: Tensor) -> Tensor { .recording(.gatherRows, [self, positions]) }

    /// Ones at the positions that the elements (whole numbers) name along a new innermost dimension, else zeros.
    public func oneHot(_ classes: Int) -> Tensor {
        let ramp = Tensor((0..<Swift.max(0, classes)).map(Float.init))
        return expandingShape(at: rank) .== ramp
    }

    /// `[N, H, W, C·f²] → [N, H·f, W·f, C]`: channels become neighbouring pixels.
    public func pixelShuffled(by factor: Int) -> Tensor {
        if isPoisoned { return self }
        guard rank == 4, factor > 0, shape[3] % (factor * factor) == 0 else {
            return .failing(
                .shape(
                    operation: "pixelShuffled", shapes: [shape],
                    rule: "images are [N, H, W, C] with channels a multiple of \(factor * factor)"))
        }
        let (n, h, w, c) = (shape[0], shape[1], shape[2], shape[3] / (factor * factor))
        return reshaped(to: [n, h, w, c, factor, factor]).transposed([0, 1, 4, 2, 5, 3])
            .reshaped(to: [n, h * factor, w * factor, c])
    }

    /// `[N, H, W, C] → [N, H·f, W·f, C]`: each pixel repeated, as the nearest neighbour of all that it becomes.
    public func upsampled(by factor: Int) -> Tensor {
        if isPoisoned { return self }
        guard rank == 4, factor > 0 else {
            return .failing(
                .shape(operation: "upsampled", shapes: [shape], rule: "images are [N, H, W, C], factors at least 1"))
        }
        let (n, h, w, c) = (shape[0], shape[1], shape[2], shape[3])
        return reshaped(to: [n, h, 1, w, 1, c]).broadcast(to: [n, h, factor, w, factor, c])
            .reshaped(to: [n, h * factor, w * factor, c])
    }

    /// The same values, cut off from what they were computed from: derivatives don't flow through.
    public func withoutDerivative() -> Tensor { .recording(.detach, [self]) }
}
