import Testing

extension SessionTests {
    @Suite struct ModelCells {
        static let model = """
            struct Tiny: Layer {
                let features = Sequential {
                    Conv2D(4, kernel: 3, stride: 2, padding: .same)
                    LeakyReLU(0.2)
                    Flatten()
                }
                let decision = Dense(1)
                func callAsFunction(_ images: Tensor, training: Bool) -> Tensor {
                    decision(features(images, training: training), training: training)
                }
            }
            let tiny = Tiny()
            """

        @Test func aCellsStructIsALayer() throws {
            let bench = try Bench()
            try bench.run(Self.model)
            let summary = try #require(try bench.run("tiny.summary(input: [8, 8, 1])").result)
            #expect(summary.contains("Tiny"))
            #expect(summary.contains("decision"))
            // 3·3·1·4 + 4 weights and biases, then 4·4·4 + 1.
            #expect(try bench.run("print(tiny.parameterCount)").text == "105\n")
            #expect(
                try bench.run("print(tiny.parameters.map { $0.name })").text
                    == "[\"features.0.weight\", \"features.0.bias\", \"decision.weight\", \"decision.bias\"]\n")
        }

        @Test func trainingMakesALossSmaller() throws {
            let bench = try Bench()
            try bench.run(Self.model)
            let notepad = try bench.run(
                """
                let images = Tensor.randomNormal([16, 8, 8, 1], seed: 1)
                let labels = Tensor([Float](repeating: 0, count: 8) + [Float](repeating: 1, count: 8), shape: [16, 1])
                let optimizer = Adam(learningRate: 0.01)
                var losses: [Float] = []
                for _ in 1...40 {
                    let loss = binaryCrossEntropy(logits: tiny(images, training: true), labels: labels)
                    optimizer.update(tiny, minimizing: loss)
                    losses.append(loss.item)
                }
                print(losses[39] < losses[0] / 2)
                """)
            #expect(notepad.text == "true\n")
        }

        @Test func aMissingFlattenIsNamed() throws {
            let bench = try Bench()
            try bench.run(
                """
                struct Wrong: Layer {
                    let features = Conv2D(4, kernel: 3, stride: 2, padding: .same)
                    let decision = Dense(1)
                    func callAsFunction(_ images: Tensor, training: Bool) -> Tensor {
                        decision(features(images, training: training), training: training)
                    }
                }
                let wrong = Wrong()
                """)
            let error = try #require(bench.failure("wrong.summary(input: [8, 8, 1])"))
            let report = error.report.joined(separator: "\n")
            #expect(report.contains("Dense 'decision' expects features [N, F]"))
            #expect(report.contains("[N, 4, 4, 4]"))
            #expect(report.contains("add Flatten() before it"))
        }

        @Test func aModelMayHaveSeveralInputs() throws {
            let bench = try Bench()
            try bench.run(
                """
                struct Judge: Module {
                    let label = Embedding(3, 4)
                    let decision = Dense(1)
                    func callAsFunction(_ features: Tensor, _ classes: Tensor, training: Bool) -> Tensor {
                        decision(features.concatenated(with: label(classes, training: training), along: 1), training: training)
                    }
                }
                let judge = Judge()
                let (features, classes) = (Tensor.randomNormal([6, 2], seed: 1), Tensor([0, 1, 2, 0, 1, 2]))
                let optimizer = Adam(learningRate: 0.1)
                """)
            let summary = try bench.run("judge.summary { judge(Tensor.zeros([1, 2]), Tensor([0]), training: false) }")
            #expect(summary.result?.contains("label     Embedding(3, 4)") == true)
            let notepad = try bench.run(
                """
                var losses: [Float] = []
                for _ in 1...30 {
                    let wanted = (classes .== 1).reshaped(to: [6, 1])
                    let loss = binaryCrossEntropy(logits: judge(features, classes, training: true), labels: wanted)
                    optimizer.update(judge, minimizing: loss)
                    losses.append(loss.item)
                }
                print(losses[29] < losses[0] / 2, judge.parameters.map { $0.name })
                """)
            #expect(notepad.text == "true [\"label.weight\", \"decision.weight\", \"decision.bias\"]\n")
        }

        /// As in a compiled program: what is no Module isn't looked into, and a class that holds itself is entered once.
        @Test func modelsHoldWhatReflectionFinds() throws {
            let notepad = try Bench().run(
                """
                struct Holder { let hidden = Dense(3) }
                final class Chain: Module {
                    let dense = Dense(2)
                    let holder = Holder()
                    var next: Chain?
                }
                let chain = Chain()
                chain.next = chain
                _ = chain.holder.hidden(chain.dense(Tensor.ones([1, 2])))
                print(chain.parameters.map { $0.name }, chain.modules.count)
                """)
            #expect(notepad.text == "[\"dense.weight\", \"dense.bias\"] 2\n")
        }

        @Test func aWrongClassIsNamedAtItsLine() throws {
            let bench = try Bench()
            let error = try #require(
                bench.failure("let embedding = Embedding(10, 4)\nlet rows = embedding(Tensor([1, 10]), training: true)")
            )
            #expect(error.location?.line == 2)
            #expect(error.report.joined().contains("Embedding takes classes 0…9, but there is 10"))
        }

        @Test func nothingRunsWhenTheCellDoesNotCheck() throws {
            let bench = try Bench()
            let error = try #require(bench.failure("print(\"ran\")\nlet layer = Dense(\"one\")"))
            #expect(error.location?.line == 2)
        }
    }
}
