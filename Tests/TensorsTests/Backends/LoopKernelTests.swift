import Tensors
import Testing

@Suite("Fused loops on the CPU")
struct LoopKernelTests {
    /// Runs a program on two threads and on one, and holds both against the oracle and one another.
    private func check(
        _ program: LoopProgram, _ inputs: [[Float]], keys: Set<Int> = [], inPlace: [Int: Int] = [:],
        tolerance: Double = 2e-6, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let kept = Shape(zip(program.extents, program.reduced).map { $1 ? 1 : $0 })
        let outputs = program.outputs.map { output in
            if case .store = output { Shape(program.extents) } else { kept }
        }
        let instruction = Instruction(
            .loop(program), inputs.map { Shape([$0.count]) }, to: outputs, keys: keys)
        let expected = LoopOracle(program: program).run(inputs)
        let shared = try KernelHarness(threads: 3).run(instruction, inputs, inPlace: inPlace)
        for (found, expected) in zip(shared, expected) {
            expectClose(found, expected, tolerance: tolerance, sourceLocation: sourceLocation)
        }
        let alone = try KernelHarness(threads: 1).run(instruction, inputs, inPlace: inPlace)
        #expect(
            alone.map { $0.map(\.bitPattern) } == shared.map { $0.map(\.bitPattern) }, "bits depend on threads",
            sourceLocation: sourceLocation)
    }

    @Test(
        "Every function, over a range of arguments and a count that is no multiple of the vectors",
        arguments: ElementwiseFunction.allCases)
    func everyFunction(_ function: ElementwiseFunction) throws {
        let a: [Float] = sampleNumbers(1001).map { $0 * 9 } + [0, -0.0, 1, -1, 0.5, -2.5, 3, 88, -100, 1e-3, -1e-6]
        let positive: Set<ElementwiseFunction> = [.log, .sqrt, .reciprocalSqrt, .power]
        let first = positive.contains(function) ? a.map { abs($0) + 1e-3 } : a
        let second = sampleNumbers(a.count, seed: 5).map { $0 == 0 ? 1 : $0 * 2 }
        let third = sampleNumbers(a.count, seed: 9)
        let loads = (0..<3).map { LoopProgram.Load.input($0, offset: 0, strides: [1]) }
        let program = LoopProgram(
            extents: [a.count], reduced: [false], loads: loads, steps: [.init(function, 0, 1, 2)], outputs: [.store(3)])
        let expected = zip(first, zip(second, third)).map {
            LoopOracle.apply(function, Double($0), Double($1.0), Double($1.1))
        }
        let instruction = Instruction(
            .loop(program), Array(repeating: Shape([a.count]), count: 3), to: [Shape([a.count])])
        let found = try KernelHarness().run(instruction, [first, second, third])[0]
        for (index, (found, expected)) in zip(found, expected).enumerated() {
            // A few units in the last place, and near zero a few of the smallest that sin and cos resolve.
            let allowed = max(expected.magnitude * 6e-7, function == .sin || function == .cos ? 2e-7 : 1e-37)
            let agrees = Double(found) == expected || (Double(found) - expected).magnitude <= allowed
            #expect(agrees, "\(function)(\(first[index]), \(second[index])): \(found), not \(expected)")
        }
    }

    @Test("Infinities and NaN go through as IEEE says")
    func specialValues() throws {
        let a: [Float] = [.infinity, -.infinity, .nan, 0, -0.0, 200, -200, .leastNormalMagnitude / 128]
        let functions: [ElementwiseFunction] = [
            .exp, .log, .tanh, .sigmoid, .softplus, .floor, .sign, .absolute, .sqrt, .sin,
        ]
        let program = LoopProgram(
            extents: [a.count], reduced: [false], loads: [.input(0, offset: 0, strides: [1])],
            steps: functions.map { .init($0, 0) }, outputs: functions.indices.map { .store($0 + 1) })
        let instruction = Instruction(
            .loop(program), [Shape([a.count])], to: functions.map { _ in Shape([a.count]) })
        let found = try KernelHarness().run(instruction, [a])
        for (function, values) in zip(functions, found) {
            for (x, value) in zip(a, values) {
                let expected = LoopOracle.apply(function, Double(x), 0, 0)
                let agrees =
                    value.isNaN && expected.isNaN || value == Float(expected)
                    || abs(Double(value) - expected) <= 1e-6 * abs(expected)
                #expect(agrees, "\(function)(\(x)): \(value), not \(expected)")
            }
        }
    }

    @Test("A NaN wins a maximum and a minimum, from either side")
    func maximumOfNaN() throws {
        let program = LoopProgram(
            extents: [2], reduced: [false],
            loads: [.input(0, offset: 0, strides: [1]), .input(1, offset: 0, strides: [1])],
            steps: [.init(.maximum, 0, 1), .init(.minimum, 0, 1)], outputs: [.store(2), .store(3)])
        let found = try KernelHarness().run(
            Instruction(.loop(program), [[2], [2]], to: [[2], [2]]), [[.nan, 1], [1, .nan]])
        #expect(found.allSatisfy { $0.allSatisfy(\.isNaN) })
    }

    /// Loads of every kind at once: contiguous, per channel, per image, scalar, transposed, offset, reversed.
    private func mixedLoads(_ extents: [Int]) -> (loads: [LoopProgram.Load], inputs: [[Float]]) {
        let (n, h, c) = (extents[0], extents[1], extents[2])
        let loads: [LoopProgram.Load] = [
            .input(0, offset: 0, strides: [h * c, c, 1]), .input(1, offset: 0, strides: [0, 0, 1]),
            .input(2, offset: 0, strides: [1, 0, 0]), .input(3, offset: 2, strides: [0, 0, 0]),
            .input(4, offset: 0, strides: [1, n, n * h]), .input(0, offset: n * h * c - 1, strides: [-h * c, -c, -1]),
            .input(5, offset: 0, strides: [0, 1, 0]), .constant(0.75),
        ]
        let counts = [n * h * c, c, n, 3, n * h * c, h]
        return (loads, counts.enumerated().map { sampleNumbers($1, seed: UInt64($0 + 3)) })
    }

    private static let extents = [
        [2, 3, 5], [1, 1, 1], [7, 49, 64], [3, 50, 100], [5, 1, 700], [40, 9, 3], [300, 1, 1], [2, 90, 17],
    ]

    @Test("Broadcast, transposed, reversed and offset loads", arguments: extents)
    func loads(_ extents: [Int]) throws {
        let (loads, inputs) = mixedLoads(extents)
        let first = loads.count
        let steps: [LoopProgram.Step] =
            [.init(.add, 0, 1)] + (2..<loads.count).map { .init($0 % 2 == 0 ? .multiply : .add, first + $0 - 2, $0) }
        let program = LoopProgram(
            extents: extents, reduced: [false, false, false], loads: loads, steps: steps,
            outputs: [.store(first + steps.count - 1), .store(first + 2), .store(4)])
        try check(program, inputs)
    }

    @Test("Reductions along every set of dimensions, beside stores", arguments: extents, 0..<8)
    func reductions(_ extents: [Int], _ mask: Int) throws {
        let (loads, inputs) = mixedLoads(extents)
        let program = LoopProgram(
            extents: extents, reduced: (0..<3).map { mask >> $0 & 1 == 1 }, loads: loads,
            steps: [.init(.multiply, 0, 1), .init(.add, 8, 4)],
            outputs: [.reduce(.sum, 9), .store(8), .reduce(.maximum, 9), .reduce(.minimum, 0), .reduce(.sum, 6)])
        try check(program, inputs, tolerance: 1e-5)
    }

    @Test(
        "Large reductions are cut into shards",
        arguments: [[100, 49, 32], [2, 20_000, 3], [1, 90_001, 1], [64, 1, 1500]], [1, 3, 4, 6])
    func largeReductions(_ extents: [Int], _ mask: Int) throws {
        let count = extents.reduce(1, *)
        let program = LoopProgram(
            extents: extents, reduced: (0..<3).map { mask >> $0 & 1 == 1 },
            loads: [
                .input(0, offset: 0, strides: [extents[1] * extents[2], extents[2], 1]),
                .input(1, offset: 0, strides: [0, 0, 1]),
            ], steps: [.init(.subtract, 0, 1), .init(.multiply, 2, 2)],
            outputs: [.reduce(.sum, 2), .reduce(.sum, 3), .reduce(.maximum, 2)])
        try check(program, [sampleNumbers(count), sampleNumbers(extents[2])], tolerance: 1e-5)
    }

    /// Rows longer than a tile come as columns of tiles: loads that are the same in each row, and some that aren't; rows that
    /// no tile divides; sums, maxima and stores; random numbers, which belong to their points.
    @Test("Long rows, down their columns", arguments: [[7, 12_544], [90, 4099], [3, 8192]], [false, true])
    func longRows(_ extents: [Int], _ reduces: Bool) throws {
        let (rows, length) = (extents[0], extents[1])
        let key = [Float(bitPattern: 5), 0, Float(bitPattern: 3), 0]
        let program = LoopProgram(
            extents: extents, reduced: [reduces, false],
            loads: [
                .input(0, offset: 0, strides: [length, 1]), .input(1, offset: 0, strides: [0, 1]),
                .input(2, offset: 0, strides: [1, 0]), .random(.uniform, key: 3), .constant(0.5),
            ],
            steps: [.init(.subtract, 0, 1), .init(.multiply, 5, 2), .init(.add, 6, 3), .init(.multiply, 1, 4)],
            outputs: [.store(7), .store(8)] + (reduces ? [.reduce(.sum, 5), .reduce(.maximum, 7)] : []))
        try check(
            program,
            [sampleNumbers(rows * length), sampleNumbers(length, seed: 2), sampleNumbers(rows, seed: 3), key],
            keys: [3], tolerance: 1e-5)
    }

    @Test("An output in the buffer of an input that others still read")
    func inPlace() throws {
        let count = 40_007
        let program = LoopProgram(
            extents: [count], reduced: [true],
            loads: [.input(0, offset: 0, strides: [1]), .input(1, offset: 0, strides: [1])],
            steps: [.init(.multiply, 0, 1), .init(.add, 2, 0)],
            outputs: [.store(3), .reduce(.sum, 0), .store(0), .store(2)])
        try check(
            program, [sampleNumbers(count), sampleNumbers(count, seed: 2)], inPlace: [0: 0, 2: 1], tolerance: 1e-5)
    }

    @Test(
        "Random numbers are the stream's, whatever the shards", arguments: RandomDistribution.allCases,
        [1, 63, 517, 100_003])
    func random(_ distribution: RandomDistribution, _ count: Int) throws {
        let key = [
            Float(bitPattern: 17), Float(bitPattern: 0xFFFF_FFFF), Float(bitPattern: 3), Float(bitPattern: 1 << 31),
        ]
        let program = LoopProgram(
            extents: [count], reduced: [false], loads: [.random(distribution, key: 0), .constant(2)],
            steps: [.init(.multiply, 0, 1)], outputs: [.store(0), .store(2)])
        try check(program, [key], keys: [0])
    }

    @Test("Results that go past the caches, an odd number of them")
    func largeResults() throws {
        let count = 2_000_037
        let input = (0..<count).map { Float($0 & 0xFFF) }
        let program = LoopProgram(
            extents: [count], reduced: [false], loads: [.input(0, offset: 0, strides: [1])],
            steps: [.init(.add, 0, 0)], outputs: [.store(1)])
        let instruction = Instruction(.loop(program), [[count]], to: [[count]])
        #expect(try KernelHarness().run(instruction, [input])[0] == input.map { $0 + $0 })
    }

    @Test("No points at all: sums are 0, maxima −∞")
    func empty() throws {
        let program = LoopProgram(
            extents: [0, 3], reduced: [true, false], loads: [.input(0, offset: 0, strides: [3, 1])], steps: [],
            outputs: [.reduce(.sum, 0), .reduce(.maximum, 0), .store(0)])
        let found = try KernelHarness().run(
            Instruction(.loop(program), [[0, 3]], to: [[1, 3], [1, 3], [0, 3]]), [[]])
        #expect(found == [[0, 0, 0], [-.infinity, -.infinity, -.infinity], []])
    }

    @Test("A program with more live values than registers takes shorter tiles")
    func manyRegisters() throws {
        let width = 120
        let loads = (0..<width).map { LoopProgram.Load.input($0, offset: 0, strides: [1]) }
        var steps = (0..<width).map { LoopProgram.Step(.multiply, $0, $0) }
        for index in 1..<width { steps.append(.init(.add, index == 1 ? width : 2 * width + index - 2, width + index)) }
        let program = LoopProgram(
            extents: [1000], reduced: [false], loads: loads, steps: steps,
            outputs: [.store(loads.count + steps.count - 1)])
        try check(program, (0..<width).map { sampleNumbers(1000, seed: UInt64($0 + 1)) }, tolerance: 1e-5)
    }
}
