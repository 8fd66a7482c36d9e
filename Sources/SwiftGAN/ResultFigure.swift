import Figures
import Tensors
import Training

/// The figure by which a value at the end of a cell is shown; nil where its text says it all.
package func resultFigure(of value: Any) -> (any Figure)? {
    switch value {
    case let figure as any Figure: figure
    case let history as TrainingHistory: history.plot()
    case let tensor as Tensor: tensor.holdsImages ? ImageGrid(tensor.sliced(0..<min(64, tensor.shape[0]))) : nil
    default: nil
    }
}

extension Tensor {
    /// Whether it is a batch of images of at least 8x8 with one or three channels: `[N, H, W, C]`.
    fileprivate var holdsImages: Bool {
        shape.rank == 4 && shape[0] > 0 && shape[1] >= 8 && shape[2] >= 8 && (shape[3] == 1 || shape[3] == 3)
    }
}
