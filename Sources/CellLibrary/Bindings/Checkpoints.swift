import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// What can be kept on disk and restored.
    static var checkpoints: Library {
        Library {
            LibraryProtocol(
                "protocol Checkpointable", "What a checkpoint keeps: models, optimizers, batches, replay buffers."
            ) {}
        }
    }
}
