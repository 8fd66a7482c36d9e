/// The zeros assumed around an image.
public enum Padding: Hashable, Sendable {
    /// So many that the result has the image's extents divided by the strides, rounded up; the odd one goes at the
    /// bottom and on the right, as TensorFlow and Keras have it.
    case same
    /// None.
    case valid
    /// These.
    case explicit(top: Int, bottom: Int, left: Int, right: Int)

    /// The same number on all four sides, as PyTorch's `padding=n`.
    public static func all(_ width: Int) -> Padding { .explicit(top: width, bottom: width, left: width, right: width) }
}
