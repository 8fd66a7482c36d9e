import Tensors

/// A layer of this library: it states what inputs it takes, so that a wrong one is reported with the layer's path, the
/// rule and a hint.
public class PrimitiveLayer: Layer, PathHolder {
    /// Kind and main size, as in `Conv2D(64)`.
    public let title: String
    /// Its path in the model that was last asked for its parameters, such as `features.0`; empty while it isn't known.
    public package(set) var path = ""

    init(title: String) { self.title = title }

    /// Checks the input, creates the parameters at the first call, and applies the layer.
    public final func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
        if input.isPoisoned { return input }
        let shape = input.shape
        do {
            try check(shape)
            try build(for: shape)
        } catch {
            return LayerError.shape(error, of: self, input: input).reported()
        }
        let output = apply(input, training: training)
        LayerCall.note(self, input: input, output: output)
        return output
    }

    /// The parameters and layers among the stored properties.
    public var children: [Child] { Reflection.children(of: self) }

    // MARK: For subclasses

    /// Checks an input's shape, batch dimension included.
    func check(_ input: Shape) throws(ShapeMistake) {}

    /// Gives the parameters their shapes; called with a checked input before every `apply`.
    func build(for input: Shape) throws(ShapeMistake) {}

    /// The output for a checked input.
    func apply(_ input: Tensor, training: Bool) -> Tensor { input }
}

extension PrimitiveLayer {
    /// The title without what stands in parentheses: `Conv2D`.
    public var kind: String { String(title.prefix { $0 != "(" }) }
}

/// Something that is told its path in a model.
package protocol PathHolder: AnyObject {
    var path: String { get set }
}

/// A rule about shapes that an input breaks.
struct ShapeMistake: Error, Hashable {
    /// What the layer expects, as in `features [N, F]`.
    var expected: String
    /// What to do about it, as in `add Flatten() before it`.
    var hint: String
}
