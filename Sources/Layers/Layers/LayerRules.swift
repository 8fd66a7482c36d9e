import Tensors

/// Throws the rule unless it holds.
func require(_ holds: Bool, _ expected: String, hint: String) throws(ShapeMistake) {
    guard holds else { throw ShapeMistake(expected: expected, hint: hint) }
}

/// The rule of layers that look at pixels.
func requireImages(_ input: Shape) throws(ShapeMistake) {
    try require(
        input.rank == 4, "images [N, height, width, channels]",
        hint: input.rank == 2 ? "add Reshape([height, width, channels]) before it" : "give a batch of images")
}

/// The rule that convolutions share: images, with the channels that the filter was made for.
func requireImages(_ input: Shape, filter: Parameter, channelsAlong dimension: Int) throws(ShapeMistake) {
    try requireImages(input)
    try filter.require(
        input[3], along: dimension, describing: { "\($0) channels [N, height, width, \($0)], as in its first call" })
}

extension Parameter {
    /// Throws the rule when the parameter exists and has another extent along `dimension`.
    func require(_ extent: Int, along dimension: Int, describing: (Int) -> String) throws(ShapeMistake) {
        guard let shape, shape.rank > dimension, shape[dimension] != extent else { return }
        throw ShapeMistake(
            expected: describing(shape[dimension]),
            hint: "a layer keeps the input size of its first call; make another layer for another size")
    }
}

extension Padding {
    /// As it is written in code.
    var title: String {
        switch self {
        case .same: ".same"
        case .valid: ".valid"
        case .explicit(let top, let bottom, let left, let right):
            ".explicit(top: \(top), bottom: \(bottom), left: \(left), right: \(right))"
        }
    }

    /// How many rows and columns it adds; nil where that depends on the input.
    var total: (height: Int, width: Int)? {
        switch self {
        case .same: nil
        case .valid: (0, 0)
        case .explicit(let top, let bottom, let left, let right): (top + bottom, left + right)
        }
    }
}

/// The rule about a convolution's own numbers.
func requirePositive(
    _ filters: Int, _ kernel: (height: Int, width: Int), _ stride: (height: Int, width: Int)
) throws(ShapeMistake) {
    try require(
        filters > 0 && min(kernel.height, kernel.width, stride.height, stride.width) > 0,
        "at least one filter, a kernel and a stride of at least 1",
        hint:
            "it has \(filters) filters, a \(kernel.height)x\(kernel.width) kernel and stride \(stride.height)x\(stride.width)"
    )
}
