import Tensors
import Testing

@Suite("Copies, rows and positions on the CPU")
struct SimpleKernelTests {
    private func place(_ pieces: [Placement.Piece], background: Float?, _ inputs: [[Float]], to count: Int) throws
        -> [Float]
    {
        let instruction = Instruction(
            .place(Placement(pieces: pieces, background: background)), inputs.map { Shape([$0.count]) },
            to: [Shape([count])])
        return try KernelHarness(threads: 3).run(instruction, inputs)[0]
    }

    /// What the description of a placement says, element by element.
    private func expected(_ pieces: [Placement.Piece], background: Float?, _ inputs: [[Float]], to count: Int)
        -> [Float]
    {
        var result = [Float](repeating: background ?? .nan, count: count)
        for piece in pieces {
            for point in 0..<piece.extents.reduce(1, *) {
                var (rest, source, target) = (point, piece.sourceOffset, piece.targetOffset)
                for dimension in piece.extents.indices.reversed() {
                    let index = rest % piece.extents[dimension]
                    rest /= piece.extents[dimension]
                    source += index * piece.sourceStrides[dimension]
                    target += index * piece.targetStrides[dimension]
                }
                result[target] = inputs[piece.input][source]
            }
        }
        return result
    }

    @Test(
        "Transpositions of every order",
        arguments: [
            [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
        ], [[3, 5, 7], [1, 40, 33], [64, 25, 70]])
    func transpositions(_ order: [Int], _ extents: [Int]) throws {
        let input = sampleNumbers(extents.reduce(1, *))
        let strides = Shape(extents).strides
        let target = order.map { extents[$0] }
        let piece = Placement.Piece(
            input: 0, extents: target, sourceOffset: 0, sourceStrides: order.map { strides[$0] }, targetOffset: 0,
            targetStrides: Shape(target).strides)
        #expect(
            try place([piece], background: nil, [input], to: input.count)
                == expected([piece], background: nil, [input], to: input.count))
    }

    @Test("Slices, reversal, padding and concatenation in one")
    func pieces() throws {
        let inputs = [sampleNumbers(6 * 8), sampleNumbers(30, seed: 2)]
        let pieces = [
            Placement.Piece(
                input: 0, extents: [3, 4], sourceOffset: 9, sourceStrides: [16, 1], targetOffset: 11,
                targetStrides: [10, 1]),
            Placement.Piece(
                input: 1, extents: [5], sourceOffset: 29, sourceStrides: [-3], targetOffset: 60, targetStrides: [2]),
            Placement.Piece(
                input: 1, extents: [], sourceOffset: 7, sourceStrides: [], targetOffset: 99, targetStrides: []),
            Placement.Piece(
                input: 0, extents: [0, 4], sourceOffset: 0, sourceStrides: [8, 1], targetOffset: 0,
                targetStrides: [4, 1]),
        ]
        #expect(
            try place(pieces, background: 0.5, inputs, to: 100) == expected(pieces, background: 0.5, inputs, to: 100))
    }

    @Test("The first greatest element along the middle; NaN counts as the greatest")
    func argumentOfMaximum() throws {
        let values: [Float] = [1, 9, 5, 9, 5, 0, -3, .nan, -1, 2, -2, .nan]
        let instruction = Instruction(
            .argumentOfMaximum(outer: 2, length: 3, inner: 2), [[2, 3, 2]], to: [[2, 2]])
        #expect(try KernelHarness().run(instruction, [values]) == [[1, 0, 1, 0]])
    }

    @Test("Rows gathered, and scattered back in order")
    func rows() throws {
        let table = sampleNumbers(5 * 3)
        let positions: [Float] = [4, 0, 4, -1, 5, 2]
        let gather = Instruction(.gatherRows(rows: 5, width: 3, count: 6), [[5, 3], [6]], to: [[6, 3]])
        let chosen = try KernelHarness().run(gather, [table, positions])[0]
        let expected = positions.flatMap { position in
            (0..<3).map { (0..<5).contains(Int(position)) ? table[Int(position) * 3 + $0] : 0 }
        }
        #expect(chosen == expected)

        let values = sampleNumbers(6 * 3, seed: 8)
        let scatter = Instruction(.scatterRows(rows: 5, width: 3, count: 6), [[6, 3], [6]], to: [[5, 3]])
        var sums = [Float](repeating: 0, count: 15)
        for (row, position) in positions.enumerated() where (0..<5).contains(Int(position)) {
            for column in 0..<3 { sums[Int(position) * 3 + column] += values[row * 3 + column] }
        }
        #expect(try KernelHarness().run(scatter, [values, positions])[0] == sums)
    }
}
