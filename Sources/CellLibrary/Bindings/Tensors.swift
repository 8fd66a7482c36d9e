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
                selection
                Function(
                    "static func endStep() throws",
                    "Ends a step where no batch is drawn: computes what is recorded, and forgets how."
                ) { try Tensor.endStep() }
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
        for (name, documentation, make) in [
            ("zeros", "Zeros of another tensor's shape.", { Tensor.zeros(like: $0) }),
            ("ones", "Ones of another tensor's shape.", { Tensor.ones(like: $0) }),
        ] as [(String, String, (Tensor) -> Tensor)] {
            Function("static func \(name)(like other: Tensor) -> Tensor", documentation) { (other: Tensor) in
                make(other)
            }
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
        Function(
            "static func randomMask(_ shape: Shape, probability: Float, seed: Int? = nil) -> Tensor",
            "1 with this probability, else 0."
        ) { (shape: Shape, probability: Float, seed: Int?) in
            Tensor.randomMask(shape, probability: probability, seed: seed)
        }
        Method(
            "func droppingOut(_ rate: Float, seed: Int? = nil) -> Tensor",
            "A random share of the elements set to 0, the others scaled up."
        ) { (tensor: Tensor, rate: Float, seed: Int?) in tensor.droppingOut(rate, seed: seed) }
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

    /// Parts of tensors, and pixels in other places.
    @MemberBuilder private static var selection: [any LibraryMember] {
        Method("func expandingShape(at position: Int) -> Tensor", "A new axis of extent 1.") {
            (tensor: Tensor, position: Int) in tensor.expandingShape(at: position)
        }
        Method("func sliced(starts: [Int], sizes: [Int]) -> Tensor", "The box that begins at `starts`.") {
            (tensor: Tensor, starts: [Int], sizes: [Int]) in tensor.sliced(starts: starts, sizes: sizes)
        }
        Method(
            "func padded(before: [Int], after: [Int]) -> Tensor", "Zeros before and after the elements along each axis."
        ) {
            (tensor: Tensor, before: [Int], after: [Int]) in tensor.padded(before: before, after: after)
        }
        Method("func gathered(_ positions: Tensor) -> Tensor", "The rows of a table at these positions.") {
            (tensor: Tensor, positions: Tensor) in tensor.gathered(positions)
        }
        Method("func oneHot(_ classes: Int) -> Tensor", "Classes `[N]` as rows `[N, classes]` with a 1 at their place.")
        {
            (tensor: Tensor, classes: Int) in tensor.oneHot(classes)
        }
        Method("func pixelShuffled(by factor: Int) -> Tensor", "Channels made neighbouring pixels.") {
            (tensor: Tensor, factor: Int) in tensor.pixelShuffled(by: factor)
        }
        Method("func upsampled(by factor: Int) -> Tensor", "Each pixel repeated.") {
            (tensor: Tensor, factor: Int) in tensor.upsampled(by: factor)
        }
    }
}
