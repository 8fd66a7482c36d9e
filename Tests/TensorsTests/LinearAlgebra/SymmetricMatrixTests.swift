import Foundation
import Tensors
import Testing

@Suite("Symmetric matrices") struct SymmetricMatrixTests {
    /// A full symmetric matrix of irregular numbers, times a scale.
    private func matrix(_ size: Int, scale: Double = 1) -> SymmetricMatrix {
        let elements = (0..<(size * size)).map { index -> Double in
            let (row, column) = (min(index / size, index % size), max(index / size, index % size))
            return scale * sin(Double(row * 37 + column * 11) + Double(row * column) / 3)
        }
        return SymmetricMatrix(size: size, elements: elements)
    }

    private func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
        a.map { row in b[0].indices.map { column in row.indices.reduce(0) { $0 + row[$1] * b[$1][column] } } }
    }

    /// Checks that vectors are orthonormal and give the matrix again.
    private func expectDecomposition(_ matrix: SymmetricMatrix, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let system = try #require(matrix.eigen(), sourceLocation: sourceLocation)
        let size = matrix.size
        #expect(system.values == system.values.sorted(by: >), sourceLocation: sourceLocation)
        let largest = matrix.elements.map(abs).max() ?? 0
        for row in 0..<size {
            for column in 0..<size {
                let inner = (0..<size).reduce(0) { $0 + system.vectors[row][$1] * system.vectors[column][$1] }
                #expect(abs(inner - (row == column ? 1 : 0)) < 1e-12, sourceLocation: sourceLocation)
                let again = (0..<size).reduce(0) {
                    $0 + system.values[$1] * system.vectors[$1][row] * system.vectors[$1][column]
                }
                let error = abs(again - matrix.elements[row * size + column])
                #expect(error <= 1e-13 * Double(size) * largest, sourceLocation: sourceLocation)
            }
        }
    }

    @Test("values and vectors give the matrix again", arguments: [1, 2, 3, 5, 16, 41])
    func reconstruction(size: Int) throws { try expectDecomposition(matrix(size)) }

    @Test("tiny and huge numbers", arguments: [1e-150, 1e-8, 1e8, 1e150])
    func scales(scale: Double) throws { try expectDecomposition(matrix(9, scale: scale)) }

    @Test("a hundred values that are 0, as many alike pictures have")
    func lowRank() throws {
        let size = 120
        var elements = [Double](repeating: 0, count: size * size)
        for picture in 0..<15 {
            let bright = (7 * picture)..<min(7 * picture + 60, size)
            let square = 0.09 * Double((picture + 1) * (picture + 1))
            for row in bright {
                for column in bright { elements[row * size + column] += square }
            }
        }
        try expectDecomposition(SymmetricMatrix(size: size, elements: elements))
    }

    @Test("matrices with equal, zero and negative values")
    func special() throws {
        try expectDecomposition(SymmetricMatrix(size: 4, elements: [Double](repeating: 0, count: 16)))
        try expectDecomposition(SymmetricMatrix(size: 3, elements: [2, 0, 0, 0, 2, 0, 0, 0, 2]))
        try expectDecomposition(SymmetricMatrix(size: 3, elements: [0, 0, 1, 0, 0, 0, 1, 0, 0]))
        // Of rank 1: a vector times itself.
        let vector = [1.0, -2, 3, 0.5, 7]
        try expectDecomposition(
            SymmetricMatrix(size: 5, elements: vector.flatMap { a in vector.map { a * $0 } }))
        #expect(SymmetricMatrix(size: 0, elements: []).eigen()?.values.isEmpty == true)
    }

    @Test("a chain of springs has the known frequencies")
    func springs() throws {
        let size = 50
        let elements = (0..<(size * size)).map { index -> Double in
            switch abs(index / size - index % size) {
            case 0: 2
            case 1: -1
            default: 0
            }
        }
        let system = try #require(SymmetricMatrix(size: size, elements: elements).eigen())
        for (number, value) in system.values.reversed().enumerated() {
            let expected = 2 - 2 * cos(Double(number + 1) * .pi / Double(size + 1))
            #expect(abs(value - expected) < 1e-13)
        }
    }

    @Test("each vector's largest element is positive")
    func signs() throws {
        for vector in try #require(matrix(12).eigen()).vectors {
            #expect((vector.max { abs($0) < abs($1) } ?? 0) > 0)
        }
    }

    @Test("numbers that are not finite have no answer", arguments: [Double.nan, .infinity])
    func notFinite(number: Double) {
        #expect(SymmetricMatrix(size: 2, elements: [1, number, number, 1]).eigen() == nil)
    }

    @Test("a root times itself is the matrix")
    func root() throws {
        let vectors = (0..<4).map { row in (0..<4).map { sin(Double(row * 5 + $0 * 3)) } }
        let positive = product(vectors, (0..<4).map { row in vectors.map { $0[row] } })
        let matrix = SymmetricMatrix(size: 4, elements: positive.flatMap { $0 })
        let root = try #require(matrix.squareRoot())
        let rows = (0..<4).map { Array(root.elements[($0 * 4)..<($0 * 4 + 4)]) }
        for (found, expected) in zip(product(rows, rows).flatMap { $0 }, matrix.elements) {
            #expect(abs(found - expected) < 1e-12)
        }
    }
}
