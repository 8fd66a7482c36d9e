import Tensors
import Testing

@Suite("Convolutions and products on the CPU")
struct HeavyKernelTests {
    /// A convolution's sizes: batch, height, width, channels in and out, filter, strides, padding.
    struct Case: CustomTestStringConvertible, Sendable {
        var batch: Int, height: Int, width: Int, input: Int, output: Int
        var filter: [Int]
        var strides: [Int]
        var padding: [Int]

        var map: [Int] {
            [
                (height + padding[0] + padding[1] - filter[0]) / strides[0] + 1,
                (width + padding[2] + padding[3] - filter[1]) / strides[1] + 1,
            ]
        }

        func convolution(_ direction: Convolution.Direction) -> Convolution {
            Convolution(
                direction, image: [batch, height, width, input], filter: [filter[0], filter[1], input, output],
                map: [batch, map[0], map[1], output], strides: strides, top: padding[0], bottom: padding[1],
                left: padding[2], right: padding[3])
        }

        var testDescription: String {
            "\(batch)x\(height)x\(width)x\(input)→\(output) by \(filter) / \(strides) padded \(padding)"
        }
    }

    static let cases = [
        Case(
            batch: 2, height: 7, width: 7, input: 16, output: 32, filter: [5, 5], strides: [1, 1],
            padding: [2, 2, 2, 2]),
        Case(
            batch: 11, height: 14, width: 14, input: 16, output: 24, filter: [5, 5], strides: [2, 2],
            padding: [1, 2, 1, 2]),
        Case(
            batch: 3, height: 28, width: 28, input: 1, output: 64, filter: [5, 5], strides: [2, 2],
            padding: [1, 2, 1, 2]),
        Case(
            batch: 2, height: 9, width: 6, input: 3, output: 5, filter: [4, 3], strides: [3, 2], padding: [0, 1, 1, 0]),
        Case(
            batch: 1, height: 5, width: 5, input: 1, output: 1, filter: [1, 1], strides: [1, 1], padding: [0, 0, 0, 0]),
        Case(
            batch: 2, height: 8, width: 8, input: 7, output: 3, filter: [3, 3], strides: [2, 2],
            padding: [0, -1, 0, -1]),
        Case(
            batch: 2, height: 1, width: 1, input: 20, output: 18, filter: [4, 4], strides: [1, 1],
            padding: [3, 3, 3, 3]),
        Case(
            batch: 1, height: 6, width: 31, input: 4, output: 17, filter: [3, 5], strides: [1, 2],
            padding: [2, 0, 1, 3]),
        Case(
            batch: 20, height: 8, width: 8, input: 33, output: 2, filter: [3, 3], strides: [1, 1],
            padding: [1, 1, 1, 1]),
        Case(
            batch: 9, height: 6, width: 9, input: 11, output: 80, filter: [5, 4], strides: [2, 1],
            padding: [1, 3, 0, 4]),
        Case(
            batch: 9, height: 7, width: 8, input: 48, output: 144, filter: [5, 3], strides: [2, 1],
            padding: [1, 3, 0, 3]),
        Case(
            batch: 2, height: 3, width: 2, input: 96, output: 160, filter: [5, 5], strides: [1, 1],
            padding: [2, 2, 2, 2]),
        Case(
            batch: 9, height: 20, width: 37, input: 3, output: 48, filter: [4, 4], strides: [2, 2],
            padding: [1, 1, 1, 2]),
        Case(
            batch: 7, height: 12, width: 19, input: 64, output: 1, filter: [7, 7], strides: [1, 1],
            padding: [3, 3, 3, 3]),
        Case(
            batch: 2, height: 6, width: 18, input: 32, output: 4, filter: [3, 4], strides: [1, 1],
            padding: [2, 0, 1, 3]),
        Case(
            batch: 2, height: 9, width: 11, input: 2, output: 16, filter: [2, 3], strides: [3, 4],
            padding: [0, -1, 2, 0]),
        Case(
            batch: 16, height: 4, width: 4, input: 96, output: 144, filter: [4, 4], strides: [2, 2],
            padding: [1, 1, 1, 1]),
        Case(
            batch: 3, height: 4, width: 4, input: 32, output: 1, filter: [4, 4], strides: [1, 1], padding: [0, 0, 0, 0]),
        Case(
            batch: 4, height: 4, width: 4, input: 8, output: 8, filter: [4, 4], strides: [1, 1], padding: [0, 0, 0, 0]),
    ]

    @Test(
        "All directions agree with the plain loops, on any number of threads", arguments: cases,
        Convolution.Direction.allCases)
    func convolutions(_ sizes: Case, _ direction: Convolution.Direction) throws {
        let convolution = sizes.convolution(direction)
        let inputs = convolution.operands.inputs
        let values = inputs.enumerated().map { sampleNumbers($1.count, seed: UInt64($0 + 2)) }
        let expected = ReferenceLoops.convolve(convolution, values[0].map(Double.init), values[1].map(Double.init))
        let instruction = convolution.instruction
        let found = try KernelHarness(threads: 2).run(instruction, values)[0]
        expectClose(found, expected, tolerance: 1e-5)
        #expect(try KernelHarness(threads: 1).run(instruction, values)[0] == found)
    }

    @Test(
        "A filter in the layout that the backend prefers gives the same bits", arguments: cases,
        [
            Convolution.Direction.forward, .imageGradient,
        ])
    func preferredLayouts(_ sizes: Case, _ direction: Convolution.Direction) throws {
        let convolution = sizes.convolution(direction)
        let inputs = convolution.operands.inputs
        let values = inputs.enumerated().map { sampleNumbers($1.count, seed: UInt64($0 + 2)) }
        let plain = convolution.instruction
        let harness = try KernelHarness()
        let layouts = harness.backend.preferredLayouts(of: plain)
        #expect(layouts.count == 3 && layouts[0] == .plain && layouts[2] == .plain)
        #expect(harness.backend.preferredLayouts(of: plain) == layouts)

        let filter = Operand(value: 1, shape: convolution.filter)
        var packed = filter
        packed.layout = layouts[1]
        let reorder = Instruction(.reorder, inputs: [filter], outputs: [packed])
        guard layouts[1] != .plain else { return }
        let packedValues = try harness.run(reorder, [values[1]])[0]
        var native = plain
        native.inputs[1] = packed
        #expect(try harness.run(native, [values[0], packedValues]) == harness.run(plain, values))
    }

    @Test(
        "An empty batch gives nothing, and a gradient of zeros",
        arguments: Convolution.Direction.allCases)
    func emptyBatch(_ direction: Convolution.Direction) throws {
        for var sizes in Self.cases.prefix(3) {
            sizes.batch = 0
            let convolution = sizes.convolution(direction)
            let (inputs, output) = convolution.operands
            let instruction = convolution.instruction
            let found = try KernelHarness().run(instruction, inputs.map { sampleNumbers($0.count) })[0]
            #expect(found == Array(repeating: 0, count: output.count))
        }
    }

    @Test(
        "Products of matrices, stored either way",
        arguments: [
            (1, 1, 1, 1), (1, 3, 5, 7), (2, 64, 1, 300), (3, 1, 70, 33), (1, 130, 210, 40), (1, 0, 4, 3), (1, 4, 5, 0),
            (0, 2, 2, 2),
            (1, 1, 12_544, 40), (1, 300, 2, 500),
        ], 0..<4)
    func products(_ sizes: (batch: Int, rows: Int, columns: Int, depth: Int), _ stored: Int) throws {
        let product = MatrixProduct(
            batch: sizes.batch, rows: sizes.rows, columns: sizes.columns, depth: sizes.depth,
            transposesLeft: stored & 1 == 1, transposesRight: stored & 2 == 2)
        let left = sampleNumbers(sizes.batch * sizes.rows * sizes.depth, seed: 3)
        let right = sampleNumbers(sizes.batch * sizes.depth * sizes.columns, seed: 4)
        let expected = ReferenceLoops.multiply(product, left.map(Double.init), right.map(Double.init))
        let instruction = Instruction(
            .matrixProduct(product), [Shape([left.count]), Shape([right.count])], to: [Shape([expected.count])])
        let found = try KernelHarness(threads: 2).run(instruction, [left, right])[0]
        expectClose(found, expected, tolerance: 1e-5)
        #expect(try KernelHarness(threads: 1).run(instruction, [left, right])[0] == found)
    }
}
