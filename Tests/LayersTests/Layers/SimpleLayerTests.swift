import Foundation
import Layers
import Tensors
import Testing

@Suite("Activations, dropout, shapes", .ownRandomness)
struct SimpleLayerTests {
    @Test("activations, value by value")
    func activations() {
        let input = Tensor([-2, -0.5, 0, 0.5, 2])
        #expect(ReLU()(input).scalars == [0, 0, 0, 0.5, 2])
        #expect(isClose(LeakyReLU(0.1)(input).scalars, [-0.2, -0.05, 0, 0.5, 2]))
        #expect(isClose(Tanh()(input).scalars, [-2, -0.5, 0, 0.5, 2].map { Foundation.tanh($0) }))
        #expect(isClose(Sigmoid()(input).scalars, [-2, -0.5, 0, 0.5, 2].map { 1 / (1 + Foundation.exp(-$0)) }))
    }

    @Test("dropout drops a share, keeps the mean, and does nothing outside training")
    func dropout() {
        let input = Tensor.ones([100, 200])
        let dropped = Dropout(0.3)(input, training: true).scalars
        let kept = dropped.filter { $0 != 0 }
        #expect(Set(kept) == [1 / (1 - 0.3)])
        // Three in ten of 20,000: a standard deviation is 65.
        #expect(abs(kept.count - 14_000) < 400)
        #expect(Dropout(0.3)(input, training: false).scalars == input.scalars)
        #expect(Dropout(0)(input, training: true).scalars == input.scalars)
    }

    @Test("two calls of a dropout differ")
    func dropoutChanges() {
        let layer = Dropout(0.5)
        let input = Tensor.ones([64])
        #expect(layer(input, training: true).scalars != layer(input, training: true).scalars)
    }

    @Test("flatten and reshape keep the batch and the order")
    func shapes() {
        let input = ramp([2, 2, 3, 1])
        let flat = Flatten()(input)
        #expect(flat.shape == [2, 6])
        #expect(flat.scalars == input.scalars)
        #expect(Flatten()(Tensor([1, 2])).shape == [2, 1])
        let shaped = Reshape([3, 2])(flat)
        #expect(shaped.shape == [2, 3, 2])
        #expect(shaped.scalars == input.scalars)
    }
}
