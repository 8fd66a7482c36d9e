import Foundation
import Tensors

/// Times single instructions of the reference step, so that a slow step can be traced to a slow kernel.
struct KernelBench {
    let pool: ThreadPool
    let backend: any Backend

    init(threads: Int) throws {
        pool = ThreadPool(threadCount: threads)
        backend = try CPUBackend()
    }

    /// One line for each instruction: what it is, milliseconds, and GFLOP/s or GB/s.
    func run(images: Int) throws {
        for (name, convolution) in Self.convolutions(images: images) {
            for direction in Convolution.Direction.allCases {
                var convolution = convolution
                convolution.direction = direction
                let gflop = 2e-9 * Double(convolution.map.count * convolution.filter.count) / Double(convolution.map[3])
                try report("\(name) \(direction)", convolution.instruction, rate: gflop, unit: "GFLOP/s")
            }
        }
        for (name, product) in Self.products(images: images) {
            let shapes = [
                product.rows * product.depth, product.depth * product.columns, product.rows * product.columns,
            ]
            let instruction = Instruction(
                .matrixProduct(product), inputs: shapes.prefix(2).enumerated().map(Operand.init),
                outputs: [Operand(2, shapes[2])])
            let gflop = 2e-9 * Double(product.rows * product.columns * product.depth)
            try report(name, instruction, rate: gflop, unit: "GFLOP/s")
        }
        for (name, program, counts) in Self.loops(images: images) {
            let inputs = counts.enumerated().map(Operand.init)
            let kept = zip(program.extents, program.reduced).reduce(1) { $0 * ($1.1 ? 1 : $1.0) }
            let outputs = program.outputs.enumerated().map { position, output in
                if case .store = output { return Operand(counts.count + position, program.pointCount) }
                return Operand(counts.count + position, kept)
            }
            let bytes = (inputs + outputs).reduce(0) { $0 + $1.byteCount }
            try report(
                name, Instruction(.loop(program), inputs: inputs, outputs: outputs), rate: Double(bytes) * 1e-9,
                unit: "GB/s")
        }
    }

    private func report(_ name: String, _ instruction: Instruction, rate: Double, unit: String) throws {
        var instruction = instruction
        let layouts = backend.preferredLayouts(of: instruction)
        for index in instruction.inputs.indices { instruction.inputs[index].layout = layouts[index] }
        let kernel = try backend.kernel(for: instruction)
        let sizes = (instruction.inputs + instruction.outputs).map(\.byteCount) + [kernel.scratchByteCount]
        let buffers = sizes.map { UnsafeMutableRawPointer.allocate(byteCount: $0, alignment: 64) }
        defer { for buffer in buffers { buffer.deallocate() } }
        for (buffer, size) in zip(buffers, sizes) {
            for word in 0..<size / 4 {
                buffer.storeBytes(of: Float(word % 1000) * 1e-3 + 0.1, toByteOffset: word * 4, as: Float.self)
            }
        }
        let seconds = medianSeconds(atLeast: 0.15) {
            kernel.run(buffers, scratch: buffers[buffers.count - 1], on: pool)
        }
        print(
            name.padding(toLength: 52, withPad: " ", startingAt: 0), decimals(seconds * 1e3, 3), "ms",
            decimals(rate / seconds, 1), unit)
    }

    // MARK: What is timed

    private static func convolutions(images n: Int) -> [(String, Convolution)] {
        func make(_ side: Int, _ input: Int, _ output: Int, stride: Int) -> Convolution {
            let map = side / stride
            return Convolution(
                .forward, image: [n, side, side, input], filter: [5, 5, input, output], map: [n, map, map, output],
                strides: [stride, stride], top: stride == 1 ? 2 : 1, bottom: 2, left: stride == 1 ? 2 : 1, right: 2)
        }
        return [
            ("5x5 s1 128-256 7x7", make(7, 128, 256, stride: 1)), ("5x5 s2 64-128 14x14", make(14, 64, 128, stride: 2)),
            ("5x5 s2 1-64 28x28", make(28, 1, 64, stride: 2)),
        ]
    }

    private static func products(images n: Int) -> [(String, MatrixProduct)] {
        func make(_ rows: Int, _ columns: Int, _ depth: Int, left: Bool = false, right: Bool = false) -> MatrixProduct {
            MatrixProduct(
                batch: 1, rows: rows, columns: columns, depth: depth, transposesLeft: left, transposesRight: right)
        }
        return [
            ("generator's dense layer", make(n, 12_544, 40)),
            ("… its weights' gradient", make(40, 12_544, n, left: true)),
            ("discriminator's dense layer", make(n, 1, 6272)),
            ("… its weights' gradient", make(6272, 1, n, left: true)),
            ("… its input's gradient", make(n, 6272, 1, right: true)), ("2048 cubed", make(2048, 2048, 2048)),
        ]
    }

    private static func loops(images n: Int) -> [(String, LoopProgram, [Int])] {
        let (points, channels) = (n * 14 * 14, 64)
        let count = points * channels
        let image = LoopProgram.Load.input(0, offset: 0, strides: [channels, 1])
        let other = LoopProgram.Load.input(1, offset: 0, strides: [channels, 1])
        let perChannel = { LoopProgram.Load.input($0, offset: 0, strides: [0, 1]) }
        let leaky: [LoopProgram.Step] = [.init(.less, 2, 0), .init(.multiply, 0, 3), .init(.select, 4, 0, 5)]
        return [
            (
                "copy",
                LoopProgram(
                    extents: [points, channels], reduced: [false, false], loads: [image], steps: [],
                    outputs: [.store(0)]), [count]
            ),
            (
                "bias and leaky ReLU",
                LoopProgram(
                    extents: [points, channels], reduced: [false, false],
                    loads: [image, perChannel(1), .constant(0), .constant(0.3)],
                    steps: [.init(.add, 0, 1), .init(.less, 2, 4), .init(.multiply, 4, 3), .init(.select, 5, 4, 6)],
                    outputs: [.store(7)]), [count, channels]
            ),
            (
                "leaky ReLU and dropout",
                LoopProgram(
                    extents: [points, channels], reduced: [false, false],
                    loads: [image, .random(.uniform, key: 1), .constant(0), .constant(0.3)],
                    steps: leaky + [.init(.lessOrEqual, 3, 1), .init(.multiply, 6, 7)], outputs: [.store(8), .store(7)]),
                [count, 4]
            ),
            (
                "sum over images",
                LoopProgram(
                    extents: [points, channels], reduced: [true, false], loads: [image], steps: [],
                    outputs: [.reduce(.sum, 0)]), [count]
            ),
            (
                "variance over images",
                LoopProgram(
                    extents: [points, channels], reduced: [true, false], loads: [image, perChannel(1)],
                    steps: [.init(.subtract, 0, 1), .init(.multiply, 2, 2)], outputs: [.reduce(.sum, 3)]),
                [count, channels]
            ),
            (
                "batch norm's gradient sums",
                LoopProgram(
                    extents: [points, channels], reduced: [true, false],
                    loads: [image, other, perChannel(2), perChannel(3)],
                    steps: [.init(.subtract, 0, 2), .init(.multiply, 4, 3), .init(.multiply, 5, 1)],
                    outputs: [.reduce(.sum, 1), .reduce(.sum, 6)]), [count, count, channels, channels]
            ),
            (
                "tanh",
                LoopProgram(
                    extents: [count], reduced: [false], loads: [.input(0, offset: 0, strides: [1])],
                    steps: [.init(.tanh, 0)], outputs: [.store(1)]), [count]
            ),
            (
                "normal noise",
                LoopProgram(
                    extents: [count], reduced: [false], loads: [.random(.normal, key: 0)], steps: [],
                    outputs: [.store(0)]), [4]
            ),
        ]
    }
}

extension Operand {
    fileprivate init(_ value: Int, _ count: Int) { self.init(value: value, shape: [count]) }
}
