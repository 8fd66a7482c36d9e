import TensorKernels
import Tensors
import Testing

@Suite("Convolutions of mixed precision on the CPU")
struct MixedKernelTests {
    static let cases =
        HeavyKernelTests.cases.filter { $0.input >= 16 && $0.output >= 16 } + [
            HeavyKernelTests.Case(
                batch: 5, height: 9, width: 8, input: 32, output: 48, filter: [4, 5], strides: [3, 2],
                padding: [2, 1, 0, 3]),
            HeavyKernelTests.Case(
                batch: 1, height: 3, width: 1, input: 160, output: 16, filter: [1, 1], strides: [1, 1],
                padding: [0, 0, 0, 0]),
            HeavyKernelTests.Case(
                batch: 9, height: 6, width: 7, input: 33, output: 129, filter: [4, 4], strides: [2, 2],
                padding: [1, 1, 1, 2]),
            HeavyKernelTests.Case(
                batch: 3, height: 7, width: 19, input: 19, output: 35, filter: [3, 5], strides: [1, 3],
                padding: [2, 1, 4, 3]),
            HeavyKernelTests.Case(
                batch: 16, height: 4, width: 4, input: 96, output: 150, filter: [4, 4], strides: [2, 2],
                padding: [1, 1, 1, 1]),
            HeavyKernelTests.Case(
                batch: 2, height: 5, width: 5, input: 300, output: 17, filter: [2, 2], strides: [1, 1],
                padding: [0, 0, 0, 0]),
            HeavyKernelTests.Case(
                batch: 2, height: 130, width: 130, input: 18, output: 32, filter: [4, 4], strides: [2, 2],
                padding: [1, 1, 1, 1]),
            HeavyKernelTests.Case(
                batch: 70, height: 2, width: 3, input: 16, output: 64, filter: [2, 3], strides: [1, 2],
                padding: [0, 1, 1, 1]),
        ]

    @Test(
        "All directions agree with the plain loops on rounded operands, on any number of threads",
        .enabled(if: sg_mixed_is_available() != 0), arguments: cases,
        Convolution.Direction.allCases)
    func convolutions(_ sizes: HeavyKernelTests.Case, _ direction: Convolution.Direction) throws {
        var convolution = sizes.convolution(direction)
        convolution.precision = .mixed
        let values = convolution.operands.inputs.enumerated().map { sampleNumbers($1.count, seed: UInt64($0 + 2)) }
        let expected = ReferenceLoops.convolve(convolution, values[0].map(Double.init), values[1].map(Double.init))
        let instruction = convolution.instruction
        let found = try KernelHarness(threads: 2).run(instruction, values)[0]
        expectClose(found, expected, tolerance: 1e-5)
        #expect(try KernelHarness(threads: 1).run(instruction, values)[0] == found)
    }

    @Test("A processor without bfloat16 says so")
    func unavailable() throws {
        sg_cpu_limit_level(sg_cpu_avx2)
        defer { sg_cpu_limit_level(sg_cpu_avx512) }
        #expect(!Precision.isMixedAvailable)
        let error = #expect(throws: TensorError.self) { try Precision.use(.mixed) }
        #expect(error?.description.contains("bfloat16 (AVX512_BF16)") == true)
        #expect(Precision.current == .float32)
        var convolution = try #require(Self.cases.first).convolution(.forward)
        convolution.precision = .mixed
        let backend = try CPUBackend()
        let instruction = Instruction(
            .convolution(convolution), [convolution.image, convolution.filter], to: [convolution.map])
        #expect(throws: TensorError.self) { try backend.kernel(for: instruction) }
    }
}
