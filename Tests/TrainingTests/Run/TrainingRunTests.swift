import Figures
import Foundation
import Layers
import Tensors
import Testing
import Training

@Suite("Training runs")
struct TrainingRunTests {
    @Test("epochs count from 1, and means are taken over each one's steps")
    func means() throws {
        try inWorkspace { _, presenter in
            let run = TrainingRun("means", epochs: 3)
            var numbers: [Int] = []
            for epoch in run {
                numbers.append(epoch)
                for step in 1...4 {
                    run.record(["loss": Tensor([Float(epoch * step)], shape: .scalar) * 2])
                    run.record(["share": Float(step) / 8])
                }
            }
            #expect(numbers == [1, 2, 3])
            #expect(run.history.names == ["loss", "share"])
            #expect(run.history["loss"] == [5, 10, 15])
            #expect(run.history["share"] == [0.3125, 0.3125, 0.3125])
            #expect(run.history.epochs.map(\.steps) == [4, 4, 4])
            #expect(run.history["unknown"] == [])
            #expect(run.secondsPerEpoch.keys.sorted() == [1, 2, 3])
            #expect(presenter.shown.reports.last?.isFinished == true)
            #expect(presenter.shown.reports.last?.metrics == [.init("loss", 15), .init("share", 0.3125)])
            #expect(
                run.history.description == """
                    epoch  loss   share
                        1   5.0  0.3125
                        2  10.0  0.3125
                        3  15.0  0.3125
                    """)
        }
    }

    @Test("a finished run gives no more epochs until it is extended")
    func extending() throws {
        try inWorkspace { _, _ in
            let run = TrainingRun("more", epochs: 2)
            #expect(Array(run) == [1, 2])
            #expect(Array(run) == [])
            run.extend(by: 2)
            #expect(Array(run) == [3, 4])
            #expect(run.epochs == 4)
        }
    }

    @Test("an epoch left in the middle is begun again, one left after its last step is not")
    func leaving() throws {
        try inWorkspace { _, _ in
            let run = TrainingRun("left", epochs: 3, stepsPerEpoch: 2)
            func go(stoppingIn last: Int, after steps: Int) -> [Int] {
                var numbers: [Int] = []
                for epoch in run {
                    numbers.append(epoch)
                    for step in 1...2 {
                        run.record(["loss": Float(epoch * 10 + step)])
                        if epoch == last, step == steps { return numbers }
                    }
                }
                return numbers
            }
            #expect(go(stoppingIn: 2, after: 1) == [1, 2])
            // What was recorded so far is seen, until the epoch is begun again.
            #expect(run.history["loss"] == [11.5, 21])
            #expect(go(stoppingIn: 2, after: 2) == [2])
            #expect(run.history["loss"] == [11.5, 21.5])
            #expect(go(stoppingIn: 0, after: 0) == [3])
            #expect(run.history["loss"] == [11.5, 21.5, 31.5])
        }
    }

    @Test("recording doesn't compute: figures are read when the epoch ends, or when the same name comes again")
    func laziness() throws {
        try inWorkspace { _, _ in
            let run = TrainingRun("lazy", epochs: 1)
            for _ in run {
                let first = Tensor([1, 2]).sum()
                let other = Tensor([5, 5]).sum()
                run.record(["loss": first])
                run.record(["other": other])
                #expect(first.node.storage == nil && other.node.storage == nil)
                let second = Tensor([3, 4]).sum()
                run.record(["loss": second])
                #expect(first.node.storage != nil)
            }
            #expect(run.history["loss"] == [5])
            #expect(run.history["other"] == [10])
        }
    }

    @Test("a tiny model learns in a loop like the assignments'")
    func learning() throws {
        try inWorkspace { _, _ in
            let model = Dense(1, initializer: .zeros)
            let optimizer = SGD(learningRate: 0.1)
            let run = TrainingRun("line", epochs: 8)
            let inputs = Tensor([-1, 0, 1, 2], shape: [4, 1])
            for _ in run {
                for _ in 0..<10 {
                    let loss = meanSquaredError(model(inputs, training: true), inputs * 3 - 1)
                    optimizer.update(model, minimizing: loss)
                    run.record(["loss": loss])
                }
            }
            let losses = run.history["loss"]
            #expect(losses.count == 8)
            #expect(zip(losses, losses.dropFirst()).allSatisfy { $0 > $1 })
            #expect((losses.last ?? 1) < 1e-3)
        }
    }

    @Test("mistakes are said in words")
    func mistakes() throws {
        try inWorkspace { _, _ in
            let run = TrainingRun("wrong", epochs: 1)
            let outside = reportedMistake { run.record(["loss": Tensor(1)]) }
            #expect(
                outside == "record: no epoch of 'wrong' is under way; record inside `for epoch in run { … }`")
            let vector = reportedMistake {
                for _ in run { run.record(["loss": Tensor([1, 2])]) }
            }
            #expect(vector == "record: 'loss' has shape [2], but a figure is one number; take its mean: .mean()")
            let escaping = reportedMistake { _ = TrainingRun("../out", epochs: 1) }
            #expect(escaping?.hasPrefix("'../out' is no path inside the work folder") == true)
            let negative = reportedMistake { _ = TrainingRun("a", epochs: -1) }
            #expect(negative == "TrainingRun needs 0 or more epochs, not -1")
        }
    }

    @Test("a step with a mistake records nothing")
    func poisoned() throws {
        try inWorkspace { _, _ in
            let run = TrainingRun("poison", epochs: 1)
            let mistake = reportedMistake {
                for _ in run { run.record(["loss": (Tensor([1, 2]) + Tensor([1, 2, 3])).sum()]) }
            }
            #expect(mistake?.contains("[2] and [3]") == true)
            #expect(run.history.epochs.isEmpty)
        }
    }
}
