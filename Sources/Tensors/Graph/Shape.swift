/// The extents of a tensor, outermost dimension first. Images are `[batch, height, width, channels]`.
public struct Shape: Hashable, Sendable {
    /// The extent of each dimension; none for a scalar.
    public let dimensions: [Int]

    /// A shape with these extents.
    public init(_ dimensions: [Int]) { self.dimensions = dimensions }

    /// The shape of a single number.
    public static let scalar = Shape([])

    /// The number of dimensions.
    public var rank: Int { dimensions.count }

    /// The number of elements: the product of the extents.
    public var count: Int { dimensions.reduce(1, *) }

    /// The extent of a dimension; negative positions count from the innermost.
    public subscript(position: Int) -> Int { dimensions[position < 0 ? position + rank : position] }

    /// How far apart neighbours along each dimension lie when the elements are stored in row-major order.
    package var strides: [Int] {
        var strides = [Int](repeating: 1, count: rank)
        for dimension in stride(from: rank - 2, through: 0, by: -1) {
            strides[dimension] = strides[dimension + 1] * dimensions[dimension + 1]
        }
        return strides
    }

    /// The positions that `axes` name, ascending, with negative ones counted from the innermost; nil when one is out
    /// of range or named twice.
    package func normalized(axes: [Int]) -> [Int]? {
        let positions = axes.map { $0 < 0 ? $0 + rank : $0 }.sorted()
        guard positions.allSatisfy((0..<rank).contains), Set(positions).count == positions.count else { return nil }
        return positions
    }
}

extension Shape: ExpressibleByArrayLiteral {
    /// A shape written as its extents: `[28, 28, 1]`.
    public init(arrayLiteral elements: Int...) { self.init(elements) }
}

extension Shape: CustomStringConvertible {
    /// The extents in brackets, as they are written in code.
    public var description: String { "[" + dimensions.map(String.init).joined(separator: ", ") + "]" }
}

extension Shape {
    /// The shape that two shapes take when one is stretched to the other: aligned at the innermost dimension, extents
    /// must agree or be 1. Nil when they don't.
    package static func broadcast(_ left: Shape, _ right: Shape) -> Shape? {
        if left == right { return left }
        let rank = max(left.rank, right.rank)
        var result = [Int](repeating: 1, count: rank)
        for offset in 1...max(rank, 1) where offset <= rank {
            let a = offset <= left.rank ? left[-offset] : 1
            let b = offset <= right.rank ? right[-offset] : 1
            guard a == b || a == 1 || b == 1 else { return nil }
            result[rank - offset] = a == 1 ? b : a
        }
        return Shape(result)
    }
}
