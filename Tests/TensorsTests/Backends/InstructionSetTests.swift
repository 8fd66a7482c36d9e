import TensorKernels
import Tensors
import Testing

@Suite("The same bits on every instruction set")
struct InstructionSetTests {
    static let lower = [sg_cpu_baseline, sg_cpu_avx2]

    /// Runs an instruction with loops of no more than this level, on this thread alone.
    private func run(_ instruction: Instruction, _ inputs: [[Float]], at level: sg_cpu_level) throws -> [[UInt32]] {
        sg_cpu_limit_level(level)
        defer { sg_cpu_limit_level(sg_cpu_avx512) }
        return try KernelHarness(threads: 1).run(instruction, inputs).map { $0.map(\.bitPattern) }
    }

    @Test("Every function, random numbers and reductions", arguments: lower)
    func loops(_ level: sg_cpu_level) throws {
        let count = 4_003
        let functions = ElementwiseFunction.allCases
        let loads: [LoopProgram.Load] = [
            .input(0, offset: 0, strides: [1]), .input(1, offset: 0, strides: [1]), .random(.uniform, key: 2),
            .random(.normal, key: 2),
        ]
        let program = LoopProgram(
            extents: [count], reduced: [true], loads: loads, steps: functions.map { .init($0, 0, 1, 3) },
            outputs: functions.indices.map { .store(4 + $0) } + [
                .reduce(.sum, 2), .reduce(.maximum, 3), .reduce(.minimum, 3), .store(2), .store(3),
            ])
        let outputs = program.outputs.map { output in if case .store = output { Shape([count]) } else { Shape([1]) } }
        let instruction = Instruction(.loop(program), [[count], [count], [4]], to: outputs, keys: [2])
        let inputs = [sampleNumbers(count).map { $0 * 30 }, sampleNumbers(count, seed: 3), [1, 2, 3, 4]]
        #expect(try run(instruction, inputs, at: level) == run(instruction, inputs, at: sg_cpu_avx512))
    }

    @Test("Convolutions, where the CPU has fused multiply-add")
    func convolutions() throws {
        let sizes = [
            (channels: (64, 96), filter: [5, 4], stride: 2), (channels: (3, 32), filter: [5, 4], stride: 2),
            (channels: (48, 64), filter: [3, 3], stride: 1),
        ]
        for sizes in sizes {
            let sizes = HeavyKernelTests.Case(
                batch: 20, height: 9, width: 8, input: sizes.channels.0, output: sizes.channels.1, filter: sizes.filter,
                strides: [sizes.stride, sizes.stride], padding: [2, 2, 1, 1])
            for direction in Convolution.Direction.allCases {
                let convolution = sizes.convolution(direction)
                let inputs = convolution.operands.inputs.map { sampleNumbers($0.count) }
                let bits = try [sg_cpu_avx2, sg_cpu_avx512].map { try run(convolution.instruction, inputs, at: $0) }
                #expect(bits[0] == bits[1])
            }
        }
    }

    @Test("A level can be lowered, not raised")
    func levels() {
        let own = sg_cpu_current_level()
        sg_cpu_limit_level(sg_cpu_baseline)
        #expect(sg_cpu_current_level() == sg_cpu_baseline && sg_cpu_has_fma() <= 1)
        sg_cpu_limit_level(sg_cpu_avx512)
        #expect(sg_cpu_current_level() == own)
    }
}
