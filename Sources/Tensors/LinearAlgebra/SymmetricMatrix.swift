import TensorKernels

/// A small symmetric matrix in double precision, such as a covariance.
package struct SymmetricMatrix: Sendable, Hashable {
    /// The number of rows and of columns.
    package let size: Int
    /// The elements, row-major.
    package let elements: [Double]

    /// A matrix of these elements, of which there are size².
    package init(size: Int, elements: [Double]) {
        precondition(elements.count == size * size, "a matrix of \(size) rows has \(size * size) elements")
        self.size = size
        self.elements = elements
    }

    /// The sum of the diagonal.
    package var trace: Double { (0..<size).reduce(0) { $0 + elements[$1 * size + $1] } }

    /// The eigenvalues, greatest first, with their unit vectors. A vector's largest element is positive, so that there is
    /// one answer. Nil where elements are not finite.
    package func eigen() -> Eigensystem? {
        guard elements.allSatisfy(\.isFinite) else { return nil }
        var (used, values) = (elements, [Double](repeating: 0, count: size))
        var vectors = [Double](repeating: 0, count: size * size)
        var scratch = [Double](repeating: 0, count: 3 * size)
        guard sg_symmetric_eigen(&used, &values, &vectors, &scratch, Int64(size)) else { return nil }
        let order = values.indices.sorted { values[$0] > values[$1] }
        return Eigensystem(
            values: order.map { values[$0] },
            vectors: order.map { Self.turned(Array(vectors[($0 * size)..<(($0 + 1) * size)])) })
    }

    private static func turned(_ vector: [Double]) -> [Double] {
        let largest = vector.max { abs($0) < abs($1) } ?? 0
        return largest < 0 ? vector.map { -$0 } : vector
    }

    /// The root of a matrix without negative eigenvalues; those that rounding made negative count as 0.
    package func squareRoot() -> SymmetricMatrix? {
        guard let system = eigen() else { return nil }
        let roots = system.values.map { max(0, $0).squareRoot() }
        let scaled = zip(system.vectors, roots).flatMap { vector, root in vector.map { $0 * root } }
        return SymmetricMatrix(
            size: size, elements: Self.multiply(system.columns, scaled, rows: size, depth: size, columns: size))
    }

    /// `self · other · self`, again symmetric.
    package func enclosing(_ other: SymmetricMatrix) -> SymmetricMatrix {
        let left = Self.multiply(elements, other.elements, rows: size, depth: size, columns: size)
        let all = Self.multiply(left, elements, rows: size, depth: size, columns: size)
        // Rounding makes the halves differ in their last bits.
        let even = all.indices.map { (all[$0] + all[$0 % size * size + $0 / size]) / 2 }
        return SymmetricMatrix(size: size, elements: even)
    }

    static func multiply(_ left: [Double], _ right: [Double], rows: Int, depth: Int, columns: Int) -> [Double] {
        var result = [Double](repeating: 0, count: rows * columns)
        sg_multiply_doubles(left, right, &result, Int64(rows), Int64(depth), Int64(columns))
        return result
    }
}

/// Eigenvalues, greatest first, and the unit vectors that belong to them.
package struct Eigensystem: Sendable {
    package let values: [Double]
    package let vectors: [[Double]]

    /// The matrix whose columns are the vectors, row-major.
    var columns: [Double] {
        vectors.indices.flatMap { row in vectors.map { $0[row] } }
    }
}
