import CellLanguage
import SwiftGAN

/// Everything that cells may call beyond the standard library: the public surface of `SwiftGAN`, declared as data.
///
/// One file a room: shapes and tensors, layers, optimizers, data sets, figures, training. Checking, calling, completion,
/// inspection and the language reference read these tables; no name is written anywhere else.
package enum SwiftGANLibrary {
    /// The whole table. Tensor operations report a wrong shape by poisoning their result; the wrapper around every call of
    /// what stands here turns that into an error at the line that made the call.
    package static var table: Library {
        let own = Library(sections.map(\.library))
        return Library([.standard, own.callsWrapped { call in try rethrowingTensorErrors { try call() } }])
    }

    /// The table beyond the standard library, by what its parts are for.
    static var sections: [LibrarySection] {
        [
            LibrarySection("Tensors", Library([shapes, tensors, tensorArithmetic, tensorFunctions, derivatives])),
            LibrarySection(
                "Layers and models", Library([models, layers, convolutions, normalizations, resampling, initializers])),
            LibrarySection("Losses and optimizers", Library([losses, optimizers])),
            LibrarySection("Data sets", Library([images, drawings, datasets])),
            LibrarySection("Figures", Library([figures, charts])),
            LibrarySection("Training runs", Library([training, checkpoints])),
            LibrarySection("Quality", Library([metrics])),
            LibrarySection("The session", Library([dates, console])),
        ]
    }
}
