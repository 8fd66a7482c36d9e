import Layers
import Tensors
import Testing

@Suite("Instance norm and virtual batch norm", .ownRandomness)
struct NormalizationTests {
    @Test("instance norm: each channel of each image gets mean 0 and variance 1")
    func instances() {
        let output = InstanceNorm(epsilon: 1e-6)(.randomNormal([3, 5, 4, 2], mean: 7, seed: 1))
        #expect(isClose(output.mean(axes: [1, 2]).scalars, Array(repeating: 0, count: 6)))
        #expect(isClose(output.variance(axes: [1, 2]).scalars, Array(repeating: 1, count: 6), within: 1e-4))
    }

    @Test("instance norm: an image alone gives what it gives in a batch")
    func alone() {
        let images = Tensor.randomNormal([3, 4, 4, 2], seed: 2)
        let layer = InstanceNorm()
        #expect(layer(images).sliced(1..<2).scalars == layer(images.sliced(1..<2), training: true).scalars)
    }

    @Test("virtual batch norm: examples don't depend on each other")
    func independence() {
        let model = ReferenceModel(
            Sequential {
                Conv2D(3, kernel: 3)
                VirtualBatchNorm()
                ReLU()
                VirtualBatchNorm()
            }, reference: .randomNormal([8, 6, 6, 1], seed: 3))
        let images = Tensor.randomNormal([4, 6, 6, 1], seed: 4)
        let together = model(images, training: true)
        for number in 0..<4 {
            let range = number..<(number + 1)
            #expect(isClose(model(images.sliced(range), training: true).scalars, together.sliced(range).scalars))
        }
    }

    @Test("virtual batch norm: the reference follows the parameters, and is kept with them")
    func reference() {
        let model = ReferenceModel(
            Sequential([Dense(2), VirtualBatchNorm()]), reference: .randomNormal([8, 3], seed: 5))
        let input = Tensor.randomNormal([2, 3], seed: 6)
        let before = model(input).scalars
        model.parameters[0].initialize(.normal(mean: 1, standardDeviation: 2))
        #expect(model(input).scalars != before)
        #expect(
            model.parameters.map(\.name) == [
                "model.0.weight", "model.0.bias", "model.1.weight", "model.1.bias", "reference",
            ])
        #expect(model.trainableParameters.count == 4)
        // The reference's passing isn't part of the table.
        #expect(model.summary(input: [3]).layers.map(\.kind) == ["Dense(2)", "VirtualBatchNorm"])
    }

    @Test("virtual batch norm: a layer that is applied twice has two references")
    func twice() {
        struct Twice: Layer {
            let norm = VirtualBatchNorm()
            func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
                norm(norm(input, training: training).squared(), training: training)
            }
        }
        let reference = Tensor.randomNormal([64, 2], mean: 3, seed: 7)
        let output = ReferenceModel(Twice(), reference: reference)(reference)
        #expect(isClose(output.mean(axes: [0]).scalars, [0, 0], within: 0.1))
    }

    @Test("virtual batch norm: without a reference it says what is missing")
    func missing() {
        let mistake = usageMistake { _ = Sequential([VirtualBatchNorm()])(.zeros([2, 3])) }
        #expect(mistake?.message == "VirtualBatchNorm '0' was applied without a reference batch")
        #expect(mistake?.hint == "apply the model through ReferenceModel(model, reference: batch)")
    }

    @Test("an empty batch gives an empty batch")
    func empty() {
        #expect(InstanceNorm()(.zeros([0, 3, 3, 2]), training: true).scalars.isEmpty)
        let model = ReferenceModel(VirtualBatchNorm(), reference: .ones([2, 3, 3, 2]))
        #expect(model(.zeros([0, 3, 3, 2]), training: true).shape == [0, 3, 3, 2])
    }

    @Test("instance norm refuses rows")
    func rows() {
        let mistake = usageMistake { _ = InstanceNorm()(.zeros([2, 3])) }
        #expect(
            mistake?.message == "InstanceNorm expects images [N, height, width, channels], but its input is [N, 3]")
    }
}
