import Datasets
import Figures
import Foundation
import Layers
import Tensors
import Testing
import Training

@Suite("Checkpoints of a run", .ownRandomness)
struct RunCheckpointTests {
    struct Course {
        let model = Sequential {
            Dense(3)
            Dropout(0.2)
            Dense(1)
        }
        let optimizer = Adam(learningRate: 0.05)
        let batches: Batches

        init() throws {
            let images = try ImageDataset(
                name: "ramp", origin: "this test", pixels: (0..<80).map { UInt8($0 * 3) }, height: 2, width: 2,
                channels: 1)
            batches = images.normalized(to: -1...1).shuffled(seed: 4).batched(8)
        }

        func train(_ run: TrainingRun, checkpointAt kept: Int? = nil) throws {
            for epoch in run {
                for images in batches {
                    let output = model(images.reshaped(to: [images.shape[0], 4]), training: true)
                    let loss = (output - 1).squared().mean()
                    optimizer.update(model, minimizing: loss)
                    run.record(["loss": loss])
                }
                run.show(try grey(UInt8(epoch)))
                if epoch == kept { try run.checkpoint(model, optimizer, batches) }
            }
        }

        var weights: [Float] { model.parameters.flatMap(\.value.scalars) }
    }

    @Test("a restored run gives the same figures and weights as one that was never stopped")
    func continuation() throws {
        try inWorkspace { _, _ in
            setSeed(11)
            let whole = try Course()
            let wholeRun = TrainingRun("run", epochs: 5)
            try whole.train(wholeRun, checkpointAt: 2)

            setSeed(12)
            let rest = try Course()
            let restRun = TrainingRun("run", epochs: 5)
            #expect(try restRun.restore(rest.model, rest.optimizer, rest.batches) == 2)
            #expect(restRun.history["loss"] == Array(wholeRun.history["loss"].prefix(2)))
            #expect(try restRun.image(epoch: 1).pngData() == grey(1).pngData())
            try rest.train(restRun)
            #expect(restRun.history == wholeRun.history)
            #expect(rest.weights == whole.weights)
        }
    }

    @Test("repeated batches go on in the middle of an epoch", arguments: [0, 3, 13])
    func repeatedBatches(drawn: Int) throws {
        let (whole, rest) = (try Course().batches.repeated(), try Course().batches.repeated())
        for _ in whole.prefix(drawn) {}
        let kept = Checkpoint(of: [whole])
        let expected = whole.prefix(12).map(\.scalars)
        try kept.restore(into: [rest])
        #expect(rest.prefix(12).map(\.scalars) == expected)
        #expect(throws: CheckpointError.self) { try kept.restore(into: [try Course().batches]) }
    }

    @Test("the latest checkpoint is found; a wrong epoch says which there are")
    func finding() throws {
        try inWorkspace { workspace, _ in
            let model = Sequential([Dense(1)])
            _ = model(.zeros([1, 2]))
            let run = TrainingRun("kept", epochs: 4)
            let none = #expect(throws: CheckpointError.self) { try run.restore(model) }
            #expect(none?.description == "the checkpoint doesn't fit: 'kept' has no checkpoint yet")
            for epoch in run where epoch != 2 {
                run.record(["loss": Float.nan])
                try run.checkpoint(model)
            }
            #expect(run.checkpointEpochs == [1, 3, 4])
            let other = TrainingRun("kept", epochs: 9)
            #expect(try other.restore(model) == 4)
            #expect(other.history["loss"].count == 3)
            var rest = other.makeIterator()
            #expect(rest.next() == 5)
            let wrong = #expect(throws: CheckpointError.self) { try other.restore(epoch: 2, model) }
            #expect(
                wrong?.description
                    == "the checkpoint doesn't fit: 'kept' has no checkpoint of epoch 2; there are those of epochs 1, 3–4"
            )
            #expect(
                try FileManager.default.contentsOfDirectory(
                    atPath: workspace.folder.appendingPathComponent("kept").path
                ).sorted() == [1, 3, 4].map { "checkpoint_000\($0).safetensors" })
        }
    }

    @Test("a run begun anew takes the place of the later checkpoints of the one before")
    func newRun() throws {
        try inWorkspace { _, _ in
            setSeed(11)
            let course = try Course()
            let former = TrainingRun("run", epochs: 4)
            for epoch in former {
                former.record(["loss": Float(epoch)])
                try former.checkpoint(course.model)
            }
            let anew = TrainingRun("run", epochs: 4)
            for epoch in anew where epoch == 2 { try anew.checkpoint(course.model) }
            #expect(anew.checkpointEpochs == [1, 2])
        }
    }

    @Test("a damaged checkpoint changes nothing")
    func damaged() throws {
        try inWorkspace { workspace, _ in
            let model = Sequential([Dense(1)])
            _ = model(.zeros([1, 2]))
            let run = TrainingRun("hurt", epochs: 1)
            for _ in run { try run.checkpoint(model) }
            let file = workspace.folder.appendingPathComponent("hurt/checkpoint_0001.safetensors")
            var bytes = try Data(contentsOf: file)
            bytes[bytes.count - 1] ^= 1
            try bytes.write(to: file)
            let before = model.parameters.flatMap(\.value.scalars)
            let error = #expect(throws: CheckpointError.self) { try run.restore(model) }
            #expect(error?.description.hasSuffix("some bytes were changed") == true)
            #expect(model.parameters.flatMap(\.value.scalars) == before)
        }
    }
}
