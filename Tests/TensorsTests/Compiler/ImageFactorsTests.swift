import Tensors
import Testing

@Suite struct ImageFactorsTests {
    /// A network without statistics of the batch, and two losses that share its forward pass.
    private struct TwoLosses {
        let images = sample([3, 8, 8, 1])
        let filters = [sample([3, 3, 1, 4], 1), sample([3, 3, 4, 4], 2)]
        let weights = sample([16, 1], 3)

        var logits: Tensor {
            let first = images.conv2D(filters[0], strides: [2, 2], padding: .same).leakyRelu(0.3)
            let features = first.conv2D(filters[1], strides: [2, 2], padding: .same).leakyRelu(0.3)
            return features.reshaped(to: [3, 16]).matmul(weights)
        }
    }

    private func imageGradients(of roots: [Tensor]) throws -> Int {
        let plan = try Engine(backend: ReferenceBackend()).plan(for: roots.map(\.node), .remember)
        return plan.instructions.count {
            if case .convolution(let convolution) = $0.work { return convolution.direction == .imageGradient }
            return false
        }
    }

    @Test("what two losses send back through one pass is convolved once") func sharing() throws {
        let losses = TwoLosses()
        let logits = losses.logits
        let one = gradients(of: (-logits).softplus().mean(), over: losses.images)
        let other = gradients(of: logits.softplus().mean(), over: losses.filters)
        #expect(try imageGradients(of: [one]) == 2)
        #expect(try imageGradients(of: other) == 1)
        #expect(try imageGradients(of: [one] + other) == 2)
        try expectAgreement([one] + other)
    }

    @Test("a penalty on the gradient is differentiated through the shared pass") func penalty() throws {
        let losses = TwoLosses()
        let logits = losses.logits
        let slopes = gradients(of: logits.sum(), over: losses.images)
        let loss = logits.softplus().mean() + slopes.squared().sum(axes: [1, 2, 3]).mean()
        try expectAgreement([loss] + gradients(of: loss, over: losses.filters + [losses.weights]))
    }

    @Test("two numbers an image, and statistics of the batch, keep their gradients apart") func apart() throws {
        let losses = TwoLosses()
        let two = losses.logits.concatenated(with: losses.logits.squared(), along: 1)
        let normal = losses.logits - losses.logits.mean()
        let roots = [two.softplus().sum(), normal.squared().mean(), losses.logits.softplus().sum()].map {
            gradients(of: $0, over: losses.images)
        }
        try expectAgreement(roots)
    }

    @Test("one image, and none") func extremes() throws {
        for count in 0...1 {
            let images = sample([count, 4, 4, 1])
            let logits = images.conv2D(sample([3, 3, 1, 2]), padding: .same).reshaped(to: [count, 32])
                .matmul(sample([32, 1]))
            try expectAgreement([
                gradients(of: logits.softplus().sum(), over: images),
                gradients(of: logits.squared().sum(), over: images),
            ])
        }
    }
}
