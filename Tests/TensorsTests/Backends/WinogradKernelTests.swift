import TensorKernels
import Tensors
import Testing

@Suite("Convolutions with fewer products", .enabled(if: sg_cpu_has_fma() != 0))
struct WinogradKernelTests {
    static let cases = [
        HeavyKernelTests.Case(
            batch: 24, height: 7, width: 7, input: 32, output: 64, filter: [5, 5], strides: [1, 1],
            padding: [2, 2, 2, 2]),
        HeavyKernelTests.Case(
            batch: 6, height: 13, width: 17, input: 48, output: 112, filter: [3, 3], strides: [1, 1],
            padding: [1, 1, 1, 1]),
        HeavyKernelTests.Case(
            batch: 12, height: 11, width: 14, input: 144, output: 32, filter: [4, 4], strides: [1, 1],
            padding: [1, 2, 0, 3]),
        HeavyKernelTests.Case(
            batch: 8, height: 16, width: 13, input: 64, output: 80, filter: [5, 5], strides: [1, 1],
            padding: [0, 0, 0, 0]),
        HeavyKernelTests.Case(
            batch: 1, height: 61, width: 50, input: 32, output: 48, filter: [3, 3], strides: [1, 1],
            padding: [2, 0, 3, 1]),
    ]

    @Test(
        "All directions agree with the plain loops, on any number of threads", arguments: cases,
        Convolution.Direction.allCases)
    func convolutions(_ sizes: HeavyKernelTests.Case, _ direction: Convolution.Direction) throws {
        let convolution = sizes.convolution(direction)
        try #require(Winograd(convolution) != nil, "the case is to be one for these loops")
        let instruction = convolution.instruction
        let values = convolution.operands.inputs.enumerated().map { sampleNumbers($1.count, seed: UInt64($0 + 2)) }
        let expected = ReferenceLoops.convolve(convolution, values[0].map(Double.init), values[1].map(Double.init))
        let found = try KernelHarness(threads: 3).run(instruction, values)[0]
        expectClose(found, expected, tolerance: 2e-5)
        #expect(try KernelHarness(threads: 1).run(instruction, values)[0] == found)
    }

    @Test(
        "Where bfloat16 would do they are no less exact, and are taken where they are faster still",
        .enabled(if: sg_mixed_is_available() != 0), arguments: Convolution.Direction.allCases)
    func mixed(_ direction: Convolution.Direction) throws {
        var convolution = HeavyKernelTests.Case(
            batch: 256, height: 7, width: 7, input: 128, output: 128, filter: [5, 5], strides: [1, 1],
            padding: [2, 2, 2, 2]
        ).convolution(direction)
        let plain = convolution.instruction
        convolution.precision = .mixed
        try #require(Winograd(convolution) != nil)
        let values = convolution.operands.inputs.map { sampleNumbers($0.count) }
        let harness = try KernelHarness()
        #expect(
            try harness.run(convolution.instruction, values)[0] == harness.run(plain, values)[0],
            "the same loops in both precisions")
    }

    @Test("Few images, few channels and other strides are left to the sum of products")
    func otherConvolutions() {
        let sizes = Self.cases[0]
        var (few, narrow, strided) = (sizes, sizes, sizes)
        few.batch = 1
        narrow.output = 8
        strided.strides = [1, 2]
        for sizes in [few, narrow, strided] {
            for direction in Convolution.Direction.allCases { #expect(Winograd(sizes.convolution(direction)) == nil) }
        }
    }
}
