import Tensors
import Testing

@Suite struct PrecisionTests {
    @Test("operands are rounded to the nearest bfloat16, ties to even") func rounding() {
        let cases: [(Double, Double)] = [
            (1, 1), (1 + 1 / 256, 1), (1 + 3 / 256, 1 + 4 / 256), (-1 - 1 / 255, -1 - 2 / 256), (0, 0),
            (Double(Float(bitPattern: 0x7F7F_0000)), Double(Float(bitPattern: 0x7F7F_0000))),
        ]
        for (number, expected) in cases {
            var convolution = Convolution(
                .forward, image: [1, 1, 1, 16], filter: [1, 1, 16, 16], map: [1, 1, 1, 16], strides: [1, 1], top: 0,
                bottom: 0, left: 0, right: 0)
            convolution.precision = .mixed
            var image = [Double](repeating: 0, count: 16)
            image[0] = number
            let unit = (0..<256).map { $0 % 17 == 0 ? 1.0 : 0 }
            #expect(ReferenceLoops.convolve(convolution, image, unit)[0] == expected, "\(number)")
        }
    }

    @Test(
        "convolutions take the precision in force, gradients that of their operation",
        .enabled(if: Precision.isMixedAvailable))
    func recording() throws {
        let (image, filter) = (sample([2, 6, 6, 16]), sample([3, 3, 16, 32], 1))
        let mixed = try Precision.using(.mixed) {
            #expect(Precision.current == .mixed)
            return image.conv2D(filter, padding: .same)
        }
        #expect(Precision.current == .float32)
        let roots = [mixed] + gradients(of: mixed.squared().sum(), over: [image, filter])
        let plan = try Engine(backend: ReferenceBackend()).plan(for: roots.map(\.node), .remember)
        let precisions = plan.instructions.compactMap {
            if case .convolution(let convolution) = $0.work { convolution.precision } else { nil }
        }
        #expect(precisions == [.mixed, .mixed, .mixed])
        let exact = image.conv2D(filter, padding: .same)
        #expect(mixed.scalars != exact.scalars)
        expectClose(mixed.scalars, exact.scalars.map(Double.init), tolerance: 2e-2)
    }

    @Test("pictures go in and out in float32", .enabled(if: Precision.isMixedAvailable)) func thin() throws {
        let (image, filter) = (sample([2, 6, 6, 3]), sample([3, 3, 3, 32], 1))
        let mixed = try Precision.using(.mixed) { image.conv2D(filter).scalars }
        #expect(mixed == image.conv2D(filter).scalars)
    }
}
