/// What a node computes from its inputs. Every operation there is stands here, once; all that is known about one (name,
/// shape rule, derivative, meaning) is said by its `rule`, in the file named after it.
package enum Operation: Hashable, Sendable {
    /// Values that were given, not computed.
    case stored
    /// The same number in every element.
    case constant(Float, Shape)
    /// Random numbers; the key of the stream is kept in the node, so that it isn't part of the structure.
    case random(RandomDistribution, Shape)
    /// A function of corresponding elements of inputs that have one shape.
    case elementwise(ElementwiseFunction)
    /// Elements along axes made one; the axes (ascending) disappear.
    case reduction(ReductionKind, axes: [Int])
    /// The same values, through which derivatives don't flow.
    case detach
    /// The same elements in the same order under another shape.
    case reshape(Shape)
    /// Repeated along new or unit dimensions.
    case broadcast(Shape)
    /// Dimension `i` of the result is dimension `permutation[i]` of the input.
    case transpose([Int])
    /// A box cut out.
    case slice(starts: [Int], Shape)
    /// Zeros put around.
    case pad(before: [Int], after: [Int])
    /// Inputs one after another along an axis.
    case concatenate(axis: Int)
    /// Products of matrices `[m, k] · [k, n]`, or of equally many of them `[b, m, k] · [b, k, n]`.
    case matrixProduct(transposesLeft: Bool, transposesRight: Bool)
    /// A convolution or one of its two gradients.
    case convolution(Convolution)
    /// The position of the greatest element along an axis, which disappears.
    case argumentOfMaximum(axis: Int)
    /// Rows of a table `[rows, width]` at positions `[count]`.
    case gatherRows
    /// Rows `[count, width]` added into a table of so many rows at positions `[count]`.
    case scatterRows(rows: Int)

    /// All that is known about the operation.
    package var rule: any OperationRule {
        switch self {
        case .stored: StoredRule()
        case .constant(let value, let shape): ConstantRule(value: value, shape: shape)
        case .random(let distribution, let shape): RandomRule(distribution: distribution, shape: shape)
        case .elementwise(let function): ElementwiseRule(function: function)
        case .reduction(let kind, let axes): ReductionRule(kind: kind, axes: axes)
        case .detach: DetachRule()
        case .reshape(let shape): ReshapeRule(target: shape)
        case .broadcast(let shape): BroadcastRule(target: shape)
        case .transpose(let permutation): TransposeRule(permutation: permutation)
        case .slice(let starts, let shape): SliceRule(starts: starts, target: shape)
        case .pad(let before, let after): PadRule(before: before, after: after)
        case .concatenate(let axis): ConcatenateRule(axis: axis)
        case .matrixProduct(let left, let right): MatrixProductRule(transposesLeft: left, transposesRight: right)
        case .convolution(let convolution): ConvolutionRule(convolution: convolution)
        case .argumentOfMaximum(let axis): ArgumentOfMaximumRule(axis: axis)
        case .gatherRows: GatherRowsRule()
        case .scatterRows(let rows): ScatterRowsRule(rows: rows)
        }
    }
}

/// All that is known about an operation.
package protocol OperationRule: Sendable {
    /// As a person calls it, in errors and dumps.
    var name: String { get }

    /// The shape of the result, or the rule that the inputs' shapes break.
    func shape(of inputs: [Shape]) throws(TensorError) -> Shape

    /// How the gradient with respect to the result becomes the one with respect to an input: operations recorded like
    /// any others, so they can be differentiated again. Nil where small changes of the input change nothing.
    func derivative(_ flow: Flow, input: Int) -> Tensor?

    /// The meaning, in double precision and as plainly as possible: the oracle of the tests.
    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double]
}

/// What a derivative rule works with.
package struct Flow {
    package let inputs: [Tensor]
    package let output: Tensor
    /// The gradient with respect to the output.
    package let gradient: Tensor
}

/// A tensor's elements in double precision, row-major.
package struct ReferenceValue: Sendable {
    package var shape: Shape
    package var elements: [Double]

    package init(shape: Shape, elements: [Double]) {
        self.shape = shape
        self.elements = elements
    }
}
