import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// What can be kept on disk and restored.
    static var checkpoints: Library {
        Library {
            LibraryProtocol(
                "protocol Checkpointable", "What a checkpoint keeps: models, optimizers, batches, replay buffers."
            ) {}
            LibraryType(
                "struct Checkpoint", Checkpoint.self,
                "The state of models, optimizers, batches and the session's randomness at one moment."
            ) {
                Initializer(
                    "init(of parts: [any Checkpointable], notes: [String: String] = [:], numbers: [String: [Float]] = [:])",
                    "The present state; restoring needs the same parts in the same order."
                ) { (parts: [any Checkpointable], notes: [String: String], numbers: [String: [Float]]) in
                    Checkpoint(of: parts, notes: notes, numbers: numbers)
                }
                Initializer("init(file name: String) throws", "Reads a file; a damaged one is refused whole.") {
                    (name: String) in try Checkpoint(file: name)
                }
                Property(
                    "var notes: [String: String] { get set }", "Text beside the tensors.",
                    { (checkpoint: Checkpoint) in checkpoint.notes },
                    set: { (checkpoint: inout Checkpoint, notes: [String: String]) in checkpoint.notes = notes })
                Property(
                    "var numbers: [String: [Float]] { get set }",
                    "Lists of numbers beside the tensors, such as losses.",
                    { (checkpoint: Checkpoint) in checkpoint.numbers },
                    set: { (checkpoint: inout Checkpoint, numbers: [String: [Float]]) in checkpoint.numbers = numbers })
                Method("func write(toFile name: String) throws", "Writes a safetensors file, all of it or nothing.") {
                    (checkpoint: Checkpoint, name: String) in try checkpoint.write(toFile: name)
                }
                Method(
                    "func restore(into parts: [any Checkpointable]) throws",
                    "Gives the parts, and the session's randomness, the state that was kept; everything or, where it doesn't fit, nothing."
                ) { (checkpoint: Checkpoint, parts: [any Checkpointable]) in try checkpoint.restore(into: parts) }
            }
            LibraryType(
                "final class ReplayBuffer: Checkpointable", ReplayBuffer.self,
                "Keeps generated images and mixes them into later batches for the discriminator."
            ) {
                Initializer("init(capacity: Int, seed: Int? = nil)", "An empty buffer for so many images.") {
                    (capacity: Int, seed: Int?) in ReplayBuffer(capacity: capacity, seed: seed)
                }
                Method(
                    "func mixed(_ batch: Tensor) -> Tensor",
                    "The batch with about half of its images exchanged for older ones, once the buffer is full. Derivatives stop here."
                ) { (buffer: ReplayBuffer, batch: Tensor) in buffer.mixed(batch) }
                Property("var count: Int { get }", "How many images there are.") { (buffer: ReplayBuffer) in
                    buffer.count
                }
                Property("var capacity: Int { get }", "How many images are kept.") { (buffer: ReplayBuffer) in
                    buffer.capacity
                }
            }
        }
    }
}
