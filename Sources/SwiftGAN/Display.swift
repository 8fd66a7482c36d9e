import Figures
import Tensors
import Training

/// Shows a figure at this place of the output: in the notebook's cell, or as a PNG file where a program runs alone.
///
/// A figure that can't be drawn or put there is reported as tensor operations report their errors.
public func display(_ figure: any Figure) {
    do { try Workspace.current.presenter.show(figure, id: nil) } catch { _ = Tensor.failing(with: error) }
}

/// Shows the images of a tensor `[N, H, W, 1]` or `[N, H, W, 3]`, -1 black and 1 white.
public func display(_ images: Tensor) { display(ImageGrid(images)) }
