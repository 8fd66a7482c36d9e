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
        let sizes = [(image: 64, map: 96), (image: 3, map: 32)]
        let directions = [Convolution.Direction.forward, .imageGradient, .filterGradient]
        for (sizes, direction) in sizes.flatMap({ sizes in directions.map { (sizes, $0) } }) {
            let convolution = Convolution(
                direction, image: [3, 9, 8, sizes.image], filter: [5, 4, sizes.image, sizes.map],
                map: [3, 5, 4, sizes.map], strides: [2, 2], top: 2, bottom: 2, left: 1, right: 1)
            let image = convolution.image
            let (map, filter) = (convolution.map, convolution.filter)
            let shapes =
                switch direction {
                case .forward: [image, filter, map]
                case .imageGradient: [map, filter, image]
                case .filterGradient: [image, map, filter]
                }
            let instruction = Instruction(.convolution(convolution), Array(shapes.prefix(2)), to: [shapes[2]])
            let inputs = shapes.prefix(2).map { sampleNumbers($0.count) }
            #expect(try run(instruction, inputs, at: sg_cpu_avx2) == run(instruction, inputs, at: sg_cpu_avx512))
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
