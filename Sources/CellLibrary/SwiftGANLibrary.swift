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
        let tables = Library([
            shapes, tensors, tensorArithmetic, tensorFunctions, derivatives, layers, convolutions, models, initializers,
            losses, optimizers, images, drawings, datasets, figures, dates, training, console,
        ])
        return Library([.standard, tables.callsWrapped { call in try rethrowingTensorErrors { try call() } }])
    }
}
