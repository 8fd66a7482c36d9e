import Tensors

/// Layers one after another.
///
/// ```swift
/// let features = Sequential {
///     for filters in [64, 128] {
///         Conv2D(filters, kernel: 5, stride: 2, padding: .same)
///         LeakyReLU(0.3)
///         if useDropout { Dropout(0.3) }
///     }
///     Flatten()
/// }
/// ```
public final class Sequential: Layer, PathHolder {
    /// The layers, first to last.
    public let layers: [any Layer]
    /// Its path in the model that was last asked for its parameters; empty while it isn't known or for a whole model.
    public package(set) var path = "" {
        didSet { nameInside() }
    }

    /// Layers in this order.
    public init(_ layers: [any Layer]) {
        self.layers = layers
        nameInside()
    }

    /// The layers that the closure lists, with `if`, `switch` and `for` where they are wanted.
    public convenience init(@LayerBuilder _ content: () -> [any Layer]) { self.init(content()) }

    /// Applies the layers in their order.
    public func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
        layers.reduce(input) { $1($0, training: training) }
    }

    /// The layers under their numbers, from 0.
    public var children: [Child] { layers.enumerated().map { Child(String($0), $1) } }

    private func nameInside() {
        for (number, layer) in layers.enumerated() {
            (layer as? any PathHolder)?.path = path.isEmpty ? String(number) : "\(path).\(number)"
        }
    }
}

/// Collects the layers that a closure lists.
@resultBuilder
public enum LayerBuilder {
    /// One layer.
    public static func buildExpression(_ layer: any Layer) -> [any Layer] { [layer] }
    /// Several layers made elsewhere.
    public static func buildExpression(_ layers: [any Layer]) -> [any Layer] { layers }
    /// Layers one after another.
    public static func buildBlock(_ parts: [any Layer]...) -> [any Layer] { parts.flatMap { $0 } }
    /// The layers of an `if` without `else`.
    public static func buildOptional(_ part: [any Layer]?) -> [any Layer] { part ?? [] }
    /// The layers of an `if`.
    public static func buildEither(first part: [any Layer]) -> [any Layer] { part }
    /// The layers of an `else`.
    public static func buildEither(second part: [any Layer]) -> [any Layer] { part }
    /// The layers of a `for`.
    public static func buildArray(_ parts: [[any Layer]]) -> [any Layer] { parts.flatMap { $0 } }
}
