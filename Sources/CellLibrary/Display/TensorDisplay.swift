import Cells
import SwiftGAN

/// What a tensor at the end of a cell looks like.
enum TensorDisplay {
    /// The values of a small tensor; shape and range of a large one.
    static func summary(_ tensor: Tensor) -> String {
        let shape = tensor.shape
        if shape.rank == 0 { return "\(tensor.item)" }
        guard shape.count > 0 else { return "Tensor \(shape), no elements" }
        if shape.count <= 16 { return "Tensor \(shape) \(tensor.scalars)" }
        return "Tensor \(shape), \(tensor.min().item)…\(tensor.max().item), mean \(tensor.mean().item)"
    }

    /// The summary, with a picture where the shape is that of images.
    static func display(_ tensor: Tensor) -> DisplayData? {
        let text = DisplayData.Content.text(summary(tensor))
        guard holdsImages(tensor.shape), let picture = try? ImageGrid(shown(tensor)).pngData() else {
            return DisplayData([.plainText: text])
        }
        return DisplayData([.png: .binary([UInt8](picture)), .plainText: text])
    }

    /// Images `[N, H, W, C]` of at least 8x8 with one or three channels.
    private static func holdsImages(_ shape: Shape) -> Bool {
        shape.rank == 4 && shape[0] > 0 && shape[1] >= 8 && shape[2] >= 8 && (shape[3] == 1 || shape[3] == 3)
    }

    /// The first 64 images.
    private static func shown(_ tensor: Tensor) -> Tensor { tensor.sliced(0..<min(64, tensor.shape[0])) }
}
