import Foundation
import Testing

extension SessionTests {
    @Suite struct Interrupts {
        /// Training until somebody stops it, one batch after another.
        static let endlessTraining = """
            let layer = Dense(4)
            let optimizer = SGD(learningRate: 1e-5)
            let batches = try QuickDraw("candle", limit: 64).images.normalized(to: -1...1).batched(16).prefetched()
            var steps = 0
            while true {
                for images in batches {
                    optimizer.update(layer, minimizing: layer(images.flattened(), training: true).squared().mean())
                    steps += 1
                }
            }
            """

        @Test(arguments: [0.3, 0.35, 0.4, 0.45])
        func trainingStopsAndGoesOnWithItsState(seconds: Double) throws {
            let bench = try Bench()
            let session = bench.session
            DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { session.interrupt() }
            let error = try #require(bench.failure(Self.endlessTraining))
            #expect(error.name == "Interrupted")
            let after = try bench.run("print(steps > 0, layer.parameterCount, layer.weight.value.sum().item.isFinite)")
            #expect(after.text == "true 3140 true\n")
        }
    }
}
