import Layers
import Tensors
import Testing

@Suite("Batch normalisation")
struct BatchNormTests {
    let batch = Tensor([1, 10, 3, 30, 5, 20, 7, 40], shape: [4, 2])

    @Test("training uses the batch's statistics and remembers them")
    func training() {
        let layer = BatchNorm(momentum: 0.9, epsilon: 0.25)
        let output = layer(batch, training: true)
        // Column means 4 and 25, variances 5 and 125.
        let first = [-3, -1, 1, 3].map { Float($0) / Float(5.25).squareRoot() }
        let second = [-15, 5, -5, 15].map { Float($0) / Float(125.25).squareRoot() }
        #expect(isClose(output.scalars, zip(first, second).flatMap { [$0, $1] }))
        #expect(isClose(layer.runningMean.value.scalars, [0.4, 2.5]))
        #expect(isClose(layer.runningVariance.value.scalars, [0.9 + 0.5, 0.9 + 12.5]))
    }

    @Test("outside training the running statistics are used and stay")
    func inference() {
        let layer = BatchNorm(epsilon: 1)
        #expect(isClose(layer(batch, training: false).scalars, batch.scalars.map { $0 / Float(2).squareRoot() }))
        #expect(layer.runningMean.value.scalars == [0, 0])
        #expect(layer.runningVariance.value.scalars == [1, 1])
    }

    @Test("PyTorch keeps the population's variance")
    func unbiased() {
        let layer = LayerDefaults.using(.pytorch) { BatchNorm() }
        _ = layer(batch, training: true)
        #expect(layer.epsilon == 1e-5)
        #expect(isClose(layer.runningVariance.value.scalars, [0.9 + 0.1 * 20 / 3, 0.9 + 0.1 * 500 / 3]))
    }

    @Test("images are normalised by channel, over batch, height and width")
    func images() {
        let layer = BatchNorm()
        let output = layer(ramp([2, 3, 3, 2]), training: true)
        let means = output.mean(axes: [0, 1, 2]).scalars
        let variances = output.variance(axes: [0, 1, 2]).scalars
        #expect(isClose(means, [0, 0]))
        #expect(isClose(variances, [1, 1], within: 1e-4))
    }

    @Test("several steps: statistics pass through the graph as they would one by one")
    func steps() throws {
        let lazy = BatchNorm(momentum: 0.5)
        let eager = BatchNorm(momentum: 0.5)
        for factor in [1, 2, 3] as [Float] {
            _ = lazy(batch * factor, training: true)
            _ = eager(batch * factor, training: true)
            _ = eager.runningMean.value.scalars
        }
        #expect(lazy.runningMean.value.scalars == eager.runningMean.value.scalars)
        // 4 · (1/8 + 2/4 + 3/2)
        #expect(isClose(lazy.runningMean.value.scalars, [8.5, 53.125]))
    }

    @Test("without scale and shift there are only statistics")
    func plain() {
        let layer = BatchNorm(useScale: false, useShift: false)
        _ = layer(batch, training: true)
        #expect(layer.trainableParameters.isEmpty)
        #expect(layer.parameters.map(\.name) == ["runningMean", "runningVariance"])
    }
}
