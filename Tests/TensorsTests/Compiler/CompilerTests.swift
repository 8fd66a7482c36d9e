import Tensors
import Testing

@Suite struct CompilerTests {
    @Test("element-wise chains become one loop, with the reductions beside them") func fusion() throws {
        let engine = Engine(backend: ReferenceBackend())
        let (x, g) = (sample([4, 6, 6, 3]), sample([4, 6, 6, 3], 1))
        let scaled = (x * 2 + 1).tanh() * g
        let roots = [scaled, scaled.sum(axes: [0, 1, 2]), (scaled * x).sum(axes: [0, 1, 2])]
        let plan = try engine.plan(for: roots.map(\.node), .remember)
        #expect(plan.instructions.count == 1)
        try expectAgreement(roots, on: engine)
    }

    @Test("equal computations are made once, constants before the run, unused ones never") func simplification() throws
    {
        let engine = Engine(backend: ReferenceBackend())
        let (a, b) = (sample([3, 4]), sample([4, 5], 1))
        let unused = a.matmul(b).exp()
        let sum = a.matmul(b) + a.matmul(b) * (Tensor(2) * 3 - 5) + 0
        let plan = try engine.plan(for: [sum.node], .remember)
        #expect(plan.instructions.count == 2)
        #expect(unused.shape == [3, 5])
        try expectAgreement([sum], on: engine)
    }

    @Test("transposed operands are read as they lie") func transposition() throws {
        let engine = Engine(backend: ReferenceBackend())
        let (a, b) = (sample([4, 3]), sample([5, 4], 1))
        let product = a.transposed().matmul(b.transposed())
        let plan = try engine.plan(for: [product.node], .remember)
        #expect(plan.instructions.count == 1)
        try expectAgreement([product], on: engine)
    }

    @Test("views are read in place, or copied for those who need rows one after another") func views() throws {
        let (x, y) = (sample([2, 3, 4]), sample([4, 3], 1))
        try expectAgreement([
            x.transposed([0, 2, 1]) + y, x.transposed([2, 1, 0]).reshaped(to: [6, 4]).matmul(y),
            x.sliced(1..<3, along: 1) * 2, x.sliced(1..<3, along: 2).reshaped(to: [-1]),
            x.reshaped(to: [6, 4]), Tensor.zeros([2, 2]), x.sum(axes: [1]).broadcast(to: [3, 2, 4]),
            Tensor.concatenated(
                [x.transposed([2, 1, 0]), x.transposed([2, 1, 0]).sliced(0..<1, along: 2)], along: 2),
            x.transposed([2, 0, 1]).padded(before: [1, 0, 0], after: [0, 2, 1]), x.pixelated,
        ])
    }

    @Test("units never wait for each other") func cycles() throws {
        // The normalisation reads x twice, once before and once after a reduction of itself.
        let x = sample([5, 7])
        let centred = x - x.mean(axes: [0])
        let normal = centred / (centred.squared().mean(axes: [0]) + 1e-3).sqrt()
        let again = (normal.exp() * centred).sum(axes: [0]) + normal.sum(axes: [0])
        try expectAgreement([centred, normal, again, (normal * again).sum(), x.softmax(axis: 1)])
    }

    @Test("a gradient that comes back through a part of a concatenation waits for it") func concatenation() throws {
        let (x, y) = (sample([4, 128]), sample([4, 16], 1))
        let parts = [x.leakyRelu(0.2).reshaped(to: [4, 4, 4, 8]), y.tanh().reshaped(to: [4, 4, 4, 1])]
        let image = Tensor.concatenated(parts, along: 3).convTranspose2D(
            sample([4, 4, 8, 9], 2), strides: [2, 2], padding: .same)
        try expectAgreement([image] + gradients(of: image.squared().mean(), over: [x, y]))
    }

    @Test("random numbers are the same fused or alone, and differ between streams") func random() throws {
        let noise = Tensor.randomNormal([3, 5], seed: 3)
        let other = Tensor.randomUniform([3, 5], in: -1..<1, seed: 4)
        try expectAgreement([
            noise, noise * other, noise.squared().sum(axes: [1]), other, noise.droppingOut(0.5, seed: 1),
        ])
    }

    @Test("a whole training step") func step() throws {
        let gan = try SmallGAN()
        let losses = gan.step(sample([3, 8, 8, 1]))
        let everything = gan.parameters + gan.moments.flatMap { [$0.first, $0.second] }
        try expectAgreement([losses.generator, losses.discriminator] + everything)
    }

    @Test("empty batches and single elements") func extremes() throws {
        for batch in 0...1 {
            let x = sample([batch, 5, 5, 1])
            let map = x.conv2D(sample([3, 3, 1, 2], 1), strides: [3, 3], padding: .same)
            try expectAgreement([
                map, map.sum(), map.flattened().matmul(sample([8, 1])), gradients(of: map.squared().sum(), over: x),
            ])
        }
    }
}

extension Tensor {
    /// A pixel shuffle there and back.
    fileprivate var pixelated: Tensor {
        reshaped(to: [1, 2, 3, 4]).pixelShuffled(by: 2).transposed([0, 2, 1, 3])
    }
}
