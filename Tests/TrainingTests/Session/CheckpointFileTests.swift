import Foundation
import Layers
import Tensors
import Testing
import Training

@Suite("Checkpoints as files of the workspace", .ownRandomness)
struct CheckpointFileTests {
    @Test("everything comes back: models, optimizers, lists of numbers, notes, all randomness")
    func wholeState() throws {
        try inWorkspace { workspace, _ in
            let (model, optimizer) = (Sequential([Dense(3), BatchNorm(), Dense(1)]), Adam(learningRate: 0.01))
            var generator = SessionRandomNumberGenerator()
            func step() -> [Float] {
                let noise = Tensor.randomNormal([8, 4])
                let loss = (model(noise, training: true) - Float.random(in: 0..<1, using: &generator)).squared().mean()
                optimizer.update(model, minimizing: loss)
                return [loss.item]
            }
            setSeed(4)
            var losses = (0..<3).flatMap { _ in step() }
            try Checkpoint(of: [model, optimizer], notes: ["step": "3"], numbers: ["losses": losses, "none": []])
                .write(toFile: "states/game.safetensors")
            let rest = (0..<3).flatMap { _ in step() }

            setSeed(99)
            let kept = try Checkpoint(file: "states/game.safetensors")
            try kept.restore(into: [model, optimizer])
            #expect(kept.notes == ["step": "3"])
            #expect(kept.numbers == ["losses": losses, "none": []])
            losses = (0..<3).flatMap { _ in step() }
            #expect(losses == rest)
            #expect(
                FileManager.default.fileExists(
                    atPath: workspace.folder.appendingPathComponent("states/game.safetensors").path))
        }
    }

    @Test("files outside the workspace are refused")
    func outside() throws {
        try inWorkspace { _, _ in
            #expect(throws: (any Error).self) { try Checkpoint(of: []).write(toFile: "../game.safetensors") }
            #expect(throws: CheckpointError.self) { _ = try Checkpoint(file: "nothing.safetensors") }
        }
    }
}
