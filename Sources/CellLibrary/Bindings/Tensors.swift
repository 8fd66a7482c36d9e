import CellLanguage
import Cells
import SwiftGAN

extension SwiftGANLibrary {
    /// The tensor type: how tensors are made, read and reshaped.
    static var tensors: Library {
        Library {
            LibraryType(
                "struct Tensor", Tensor.self,
                "Numbers in a rectangular arrangement. Operations record what is to be computed; reading a value computes it.",
                display: { FigureDisplay.display($0) ?? DisplayData(text: $0.description) }
            ) {
                creation
                randomness
                Property("var shape: Shape { get }", "The extents.") { (tensor: Tensor) in tensor.shape }
                Property("var rank: Int { get }", "The number of dimensions.") { (tensor: Tensor) in tensor.rank }
                Property("var scalars: [Float] { get }", "All elements in row-major order; computes them.") {
                    (tensor: Tensor) in tensor.scalars
                }
                Property("var item: Float { get }", "The one element of a tensor with a single element; computes it.") {
                    (tensor: Tensor) in tensor.item
                }
                rearrangement
            }
            Function("func setSeed(_ seed: Int)", "Starts all randomness that has no seed of its own anew from `seed`.")
            {
                (seed: Int) in setSeed(seed)
            }
        }
    }

    @MemberBuilder private static var creation: [any LibraryMember] {
        Initializer("init(_ scalars: [Float], shape: Shape)", "These elements in row-major order.") {
            (scalars: [Float], shape: Shape) in Tensor(scalars, shape: shape)
        }
        Initializer("init(_ scalars: [Float])", "A row of elements, `[n]`.") { (scalars: [Float]) in Tensor(scalars) }
        Initializer("init(_ scalar: Float)", "A single number, shape `[]`.") { (scalar: Float) in Tensor(scalar) }
        Initializer("init(repeating scalar: Float, shape: Shape)", "The same number everywhere.") {
            (scalar: Float, shape: Shape) in Tensor(repeating: scalar, shape: shape)
        }
        Function("static func zeros(_ shape: Shape) -> Tensor", "Zeros.") { (shape: Shape) in Tensor.zeros(shape) }
        Function("static func ones(_ shape: Shape) -> Tensor", "Ones.") { (shape: Shape) in Tensor.ones(shape) }
    }

    @MemberBuilder private static var randomness: [any LibraryMember] {
        Function(
            "static func randomNormal(_ shape: Shape, mean: Float = 0, standardDeviation: Float = 1, seed: Int? = nil) -> Tensor",
            "Normally distributed numbers. With a `seed` always the same ones; without, the session seed's next ones."
        ) { (shape: Shape, mean: Float, deviation: Float, seed: Int?) in
            Tensor.randomNormal(shape, mean: mean, standardDeviation: deviation, seed: seed)
        }
        Function(
            "static func randomUniform(_ shape: Shape, in range: Range<Float> = 0..<1, seed: Int? = nil) -> Tensor",
            "Uniformly distributed numbers."
        ) { (shape: Shape, range: Range<Float>, seed: Int?) in Tensor.randomUniform(shape, in: range, seed: seed) }
    }

    @MemberBuilder private static var rearrangement: [any LibraryMember] {
        Method("func reshaped(to shape: Shape) -> Tensor", "The same elements in another shape.") {
            (tensor: Tensor, shape: Shape) in tensor.reshaped(to: shape)
        }
        Method("func flattened() -> Tensor", "Each example's elements in one row: `[N, …]` becomes `[N, F]`.") {
            (tensor: Tensor) in tensor.flattened()
        }
        Method(
            "func transposed(_ permutation: [Int]? = nil) -> Tensor", "The axes in another order; reversed by default."
        ) {
            (tensor: Tensor, permutation: [Int]?) in tensor.transposed(permutation)
        }
        Method("func broadcast(to shape: Shape) -> Tensor", "Repeated along axes of extent 1 up to `shape`.") {
            (tensor: Tensor, shape: Shape) in tensor.broadcast(to: shape)
        }
        Method("func sliced(_ range: Range<Int>, along axis: Int = 0) -> Tensor", "A part along one axis.") {
            (tensor: Tensor, range: Range<Int>, axis: Int) in tensor.sliced(range, along: axis)
        }
        Function(
            "static func concatenated(_ tensors: [Tensor], along axis: Int = 0) -> Tensor",
            "Tensors one behind another."
        ) { (tensors: [Tensor], axis: Int) in Tensor.concatenated(tensors, along: axis) }
        Method(
            "func concatenated(with other: Tensor, along axis: Int = 0) -> Tensor", "Two tensors one behind the other."
        ) {
            (tensor: Tensor, other: Tensor, axis: Int) in tensor.concatenated(with: other, along: axis)
        }
        Method("func withoutDerivative() -> Tensor", "The same values as a constant: derivatives stop here.") {
            (tensor: Tensor) in tensor.withoutDerivative()
        }
    }
}
