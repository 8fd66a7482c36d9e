import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Mathematics on tensors.
    static var tensorFunctions: Library {
        Library {
            LibraryExtension("extension Tensor") {
                for (name, documentation, function) in elementwise {
                    Method("func \(name)() -> Tensor", documentation) { (tensor: Tensor) in function(tensor) }
                }
                for (name, documentation, constant) in comparisonsWithNumbers {
                    Method("func \(name)(_ other: Float) -> Tensor", documentation) {
                        (tensor: Tensor, other: Float) in constant(tensor, other)
                    }
                }
                Method("func pow(_ exponent: Tensor) -> Tensor", "Every element to the power of the other's.") {
                    (tensor: Tensor, exponent: Tensor) in tensor.pow(exponent)
                }
                Method("func pow(_ exponent: Float) -> Tensor", "Every element to this power.") {
                    (tensor: Tensor, exponent: Float) in tensor.pow(exponent)
                }
                Method("func leakyRelu(_ slope: Float = 0.3) -> Tensor", "x where positive, slope·x elsewhere.") {
                    (tensor: Tensor, slope: Float) in tensor.leakyRelu(slope)
                }
                Method("func clipped(to range: ClosedRange<Float>) -> Tensor", "Every element moved into the range.") {
                    (tensor: Tensor, range: ClosedRange<Float>) in tensor.clipped(to: range)
                }
                Method("func maximum(_ other: Tensor) -> Tensor", "The larger of two, element by element.") {
                    (tensor: Tensor, other: Tensor) in tensor.maximum(other)
                }
                Method("func minimum(_ other: Tensor) -> Tensor", "The smaller of two, element by element.") {
                    (tensor: Tensor, other: Tensor) in tensor.minimum(other)
                }
                for (name, documentation, reduction) in reductions {
                    Method(
                        "func \(name)(axes: [Int]? = nil, keepingDimensions: Bool = false) -> Tensor", documentation
                    ) { (tensor: Tensor, axes: [Int]?, keeping: Bool) in reduction(tensor, axes, keeping) }
                }
                Method("func argmax(axis: Int = -1) -> Tensor", "The position of the largest element along an axis.") {
                    (tensor: Tensor, axis: Int) in tensor.argmax(axis: axis)
                }
                Method("func logSoftmax(axis: Int = -1) -> Tensor", "The logarithms of softmax, without overflow.") {
                    (tensor: Tensor, axis: Int) in tensor.logSoftmax(axis: axis)
                }
                Function(
                    "static func select(_ condition: Tensor, _ whenTrue: Tensor, _ whenFalse: Tensor) -> Tensor",
                    "Elements of the second where the condition isn't 0, of the third elsewhere."
                ) { (condition: Tensor, yes: Tensor, no: Tensor) in Tensor.select(condition, yes, no) }
                Method("func softmax(axis: Int = -1) -> Tensor", "Exponentials that sum to 1 along an axis.") {
                    (tensor: Tensor, axis: Int) in tensor.softmax(axis: axis)
                }
            }
            LibraryExtension("extension Tensor") { products }
            Function(
                "func matmul(_ left: Tensor, _ right: Tensor) -> Tensor", "The matrix product, `[m, k]` times `[k, n]`."
            ) { (left: Tensor, right: Tensor) in matmul(left, right) }
        }
    }

    @MemberBuilder private static var products: [any LibraryMember] {
        Method(
            "func matmul(_ other: Tensor, transposingLeft: Bool = false, transposingRight: Bool = false) -> Tensor",
            "The matrix product `[m, k]` times `[k, n]`, or of as many pairs as a leading dimension says."
        ) { (tensor: Tensor, other: Tensor, left: Bool, right: Bool) in
            tensor.matmul(other, transposingLeft: left, transposingRight: right)
        }
        Method(
            "func conv2D(_ filter: Tensor, strides: [Int] = [1, 1], padding: Padding = .valid) -> Tensor",
            "The convolution of images `[N, H, W, in]` with a filter `[height, width, in, out]`."
        ) { (tensor: Tensor, filter: Tensor, strides: [Int], padding: Padding) in
            tensor.conv2D(filter, strides: strides, padding: padding)
        }
        Method(
            "func convTranspose2D(_ filter: Tensor, strides: [Int] = [1, 1], padding: Padding = .valid, outputPadding: [Int] = [0, 0]) -> Tensor",
            "The transposed convolution of images `[N, H, W, in]` with a filter `[height, width, out, in]`."
        ) { (tensor: Tensor, filter: Tensor, strides: [Int], padding: Padding, outputPadding: [Int]) in
            tensor.convTranspose2D(filter, strides: strides, padding: padding, outputPadding: outputPadding)
        }
    }

    private static var comparisonsWithNumbers: [(String, String, (Tensor, Float) -> Tensor)] {
        [
            ("maximum", "The larger of each element and the number.", { $0.maximum($1) }),
            ("minimum", "The smaller of each element and the number.", { $0.minimum($1) }),
        ]
    }

    /// Derivatives as values, which differentiate again.
    static var derivatives: Library {
        Library {
            Function(
                "func gradients(of target: Tensor, over sources: [Tensor]) -> [Tensor]",
                "The derivatives of the sum of `target` with respect to each source, shaped like it."
            ) { (target: Tensor, sources: [Tensor]) in gradients(of: target, over: sources) }
            Function(
                "func gradients(of target: Tensor, over source: Tensor) -> Tensor",
                "The derivative of the sum of `target` with respect to one source, shaped like it."
            ) { (target: Tensor, source: Tensor) in gradients(of: target, over: source) }
            Function(
                "func gradients(of loss: Tensor, over parameters: [Parameter]) -> [Tensor]",
                "The derivatives of a loss with respect to a model's parameters."
            ) { (loss: Tensor, parameters: [Parameter]) in gradients(of: loss, over: parameters) }
        }
    }

    private static var elementwise: [(String, String, (Tensor) -> Tensor)] {
        [
            ("exp", "e to the power of every element.", { $0.exp() }),
            ("log", "The natural logarithm of every element.", { $0.log() }),
            ("sqrt", "The square root of every element.", { $0.sqrt() }),
            ("rsqrt", "1 / √x of every element.", { $0.rsqrt() }),
            ("squared", "The square of every element.", { $0.squared() }),
            ("reciprocal", "1 / x of every element.", { $0.reciprocal() }),
            ("floor", "The greatest whole number not above every element.", { $0.floor() }),
            ("sin", "The sine of every element.", { $0.sin() }),
            ("cos", "The cosine of every element.", { $0.cos() }),
            ("abs", "The absolute value of every element.", { $0.abs() }),
            ("sign", "-1, 0 or 1.", { $0.sign() }),
            ("tanh", "The hyperbolic tangent, -1…1.", { $0.tanh() }),
            ("sigmoid", "1 / (1 + e⁻ˣ), 0…1.", { $0.sigmoid() }),
            ("softplus", "log(1 + eˣ).", { $0.softplus() }),
            ("relu", "x where positive, 0 elsewhere.", { $0.relu() }),
        ]
    }

    private static var reductions: [(String, String, (Tensor, [Int]?, Bool) -> Tensor)] {
        [
            ("sum", "The sum over the axes; over all by default.", { $0.sum(axes: $1, keepingDimensions: $2) }),
            ("mean", "The mean over the axes; over all by default.", { $0.mean(axes: $1, keepingDimensions: $2) }),
            ("max", "The largest over the axes; over all by default.", { $0.max(axes: $1, keepingDimensions: $2) }),
            ("min", "The smallest over the axes; over all by default.", { $0.min(axes: $1, keepingDimensions: $2) }),
            ("variance", "The mean squared deviation over the axes.", { $0.variance(axes: $1, keepingDimensions: $2) }),
            (
                "standardDeviation", "The square root of the variance over the axes.",
                { $0.standardDeviation(axes: $1, keepingDimensions: $2) }
            ),
        ]
    }
}
