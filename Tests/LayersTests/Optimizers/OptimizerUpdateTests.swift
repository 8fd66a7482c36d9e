import Layers
import Tensors
import Testing

@Suite("Optimizer updates", .ownRandomness)
struct OptimizerUpdateTests {
    final class Scale: Module {
        let factor: Parameter

        init(_ value: Float) { factor = Parameter(Tensor([value]), name: "factor") }

        func callAsFunction(_ input: Tensor) -> Tensor { input * factor.value }
    }

    @Test("two models' losses refer to the values before either update, in any order")
    func twoModels() {
        func step(generatorFirst: Bool) -> [Float] {
            let (generator, critic) = (Scale(2), Scale(3))
            let (first, second) = (SGD(learningRate: 0.1), SGD(learningRate: 0.1))
            let score = critic(generator(Tensor([1, 2])))
            let (generatorLoss, criticLoss) = (-score.sum(), score.sum())
            let updates = [
                { first.update(generator, minimizing: generatorLoss) },
                { second.update(critic, minimizing: criticLoss) },
            ]
            for update in generatorFirst ? updates : updates.reversed() { update() }
            return generator.factor.value.scalars + critic.factor.value.scalars
        }
        // d(-score)/dg = -3·(1 + 2), d(score)/dc = 2·(1 + 2)
        #expect(isClose(step(generatorFirst: true), [2.9, 2.4]))
        #expect(step(generatorFirst: false) == step(generatorFirst: true))
    }

    @Test("a second loss of the same step refers to the values before the first update")
    func twoLosses() {
        let model = Scale(2)
        let optimizer = SGD(learningRate: 0.1)
        let (first, second) = (model(Tensor([1])).sum(), model(Tensor([1])).squared().sum())
        optimizer.update(model, minimizing: first)
        optimizer.update(model, minimizing: second)
        // 2 - 0.1 · 1 - 0.1 · 2 · 2, the second gradient taken at 2.
        #expect(isClose(model.factor.value.scalars, [1.5]))
    }

    @Test("a loss recorded after an update refers to the new value")
    func afterUpdate() {
        let model = Scale(2)
        let optimizer = SGD(learningRate: 0.1)
        optimizer.update(model, minimizing: model(Tensor([1])).squared().sum())
        optimizer.update(model, minimizing: model(Tensor([1])).squared().sum())
        // 2 → 1.6 → 1.6 - 0.1 · 3.2; the second gradient doesn't flow through the first update.
        #expect(isClose(model.factor.value.scalars, [1.28]))
    }

    @Test("gradients can be taken in hand and differentiated again")
    func secondDerivative() {
        let model = Scale(2)
        let input = Tensor([3])
        let penalty = gradients(of: model(input).squared().sum(), over: input).squared().sum()
        // (2·f²·x)² = 4·f⁴·x²: its derivative 16·f³·x² is 1152.
        #expect(gradients(of: penalty, over: model.parameters).map(\.scalars) == [[1152]])
        SGD(learningRate: 1e-3).update(model, minimizing: penalty)
        #expect(isClose(model.factor.value.scalars, [2 - 1.152]))
    }

    @Test("frozen parameters, and those that the loss doesn't reach, stay")
    func frozen() {
        struct Pair: Module {
            let left = Scale(1)
            let right = Scale(1)
        }
        let pair = Pair()
        SGD(learningRate: 1).update(pair, minimizing: pair.left(Tensor([1])).sum())
        #expect(pair.left.factor.value.scalars + pair.right.factor.value.scalars == [0, 1])
        pair.left.factor.isTrainable = false
        let loss = pair.left(Tensor([1])).sum() + pair.right(Tensor([1])).sum()
        SGD(learningRate: 1).update(pair, minimizing: loss)
        #expect(pair.left.factor.value.scalars + pair.right.factor.value.scalars == [0, 0])
    }

    @Test("parameters that join later count their own steps")
    func groups() {
        let (early, late) = (Scale(0), Scale(0))
        let optimizer = Adam(learningRate: 1, epsilon: 1e-30)
        for _ in 0..<5 { optimizer.update([early.factor], gradients: [Tensor([1])]) }
        optimizer.update([early.factor, late.factor], gradients: [Tensor([1]), Tensor([1])])
        // Adam moves by the rate at a constant gradient, if it corrects for the right number of steps.
        #expect(isClose(early.factor.value.scalars + late.factor.value.scalars, [-6, -1]))
    }

    @Test("a small regression is learnt")
    func regression() throws {
        let model = Sequential {
            Dense(16, initializer: .normal(mean: 0, standardDeviation: 0.5))
            Tanh()
            Dense(1)
        }
        let optimizer = Adam(learningRate: 0.02)
        let inputs = Tensor((0..<32).map { Float($0) / 16 - 1 }, shape: [32, 1])
        let targets = inputs.squared() * 2 - 1
        var losses: [Float] = []
        for _ in 0..<300 {
            let loss = meanSquaredError(model(inputs, training: true), targets)
            optimizer.update(model, minimizing: loss)
            try Tensor.endStep()
            losses.append(loss.item)
        }
        #expect(losses[299] < 0.01 && losses[299] < losses[0] / 20, "\(losses[0]) → \(losses[299])")
    }

    // MARK: Mistakes

    @Test("a loss of several numbers")
    func vectorLoss() {
        let model = Scale(1)
        let mistake = usageMistake { Adam().update(model, minimizing: model(.ones([128, 1]))) }
        #expect(mistake?.message == "Adam.update needs a loss that is one number, but this one has shape [128, 1]")
        #expect(mistake?.hint == "take its mean: loss.mean()")
    }

    @Test("models without anything to learn")
    func noParameters() {
        let loss = Tensor(1)
        let nothing = usageMistake { SGD().update(Sequential([ReLU()]), minimizing: loss) }
        #expect(nothing?.message == "SGD.update: Sequential has no parameters")
        let unbuilt = usageMistake { SGD().update(Sequential([Dense(1)]), minimizing: loss) }
        #expect(unbuilt?.message == "SGD.update: Sequential has no parameters yet, because it has seen no input")
        let frozen = Scale(1)
        frozen.setTrainable(false)
        let mistake = usageMistake { RMSprop().update(frozen, minimizing: loss) }
        #expect(mistake?.message == "RMSprop.update: all parameters of Scale are frozen")
    }

    @Test("a loss whose value has been read can still be minimised")
    func afterReading() {
        let model = Scale(1)
        let loss = model(Tensor([3])).sum()
        #expect(loss.item == 3)
        SGD(learningRate: 0.1).update(model, minimizing: loss)
        #expect(isClose(model.factor.value.scalars, [0.7]))
    }

    @Test("a loss of another model, or of an earlier step")
    func independent() throws {
        let (model, other) = (Scale(1), Scale(2))
        let mistake = usageMistake { Adam().update(model, minimizing: other(Tensor([1])).sum()) }
        #expect(mistake?.message == "Adam.update: the loss doesn't depend on any parameter of Scale")
        let loss = model(Tensor([1])).sum()
        try Tensor.endStep()
        let late = #expect(throws: TensorError.self) {
            try rethrowingTensorErrors { Adam().update(model, minimizing: loss) }
        }
        #expect(late?.description.contains("before the step ends") == true)
        #expect(model.factor.value.scalars == [1])
    }

    @Test("gradients that don't match")
    func gradientShapes() {
        let model = Scale(1)
        let mistake = usageMistake { SGD().update(model.parameters, gradients: [Tensor([1, 2])]) }
        #expect(mistake?.message == "SGD.update: parameter 'factor' has shape [1], its gradient [2]")
        let count = usageMistake { SGD().update(model.parameters, gradients: []) }
        #expect(count?.message == "SGD.update: 1 parameters, but 0 gradients")
    }

    @Test("a loss that could not be computed changes nothing")
    func poisoned() {
        let model = Scale(1)
        let optimizer = Adam()
        let mistake = usageMistake {
            let wrong = Dense(1)(.zeros([2, 3, 4]))
            optimizer.update(model, minimizing: (model(Tensor([1])) + wrong).mean())
        }
        #expect(mistake?.message.hasPrefix("Dense expects features") == true)
        #expect(model.factor.value.scalars == [1])
    }
}
