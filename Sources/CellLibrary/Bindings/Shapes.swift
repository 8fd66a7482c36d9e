import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// The sizes of tensors, what surrounds images, and how precisely they are convolved.
    static var shapes: Library {
        Library {
            LibraryType(
                "struct Shape: Equatable, Hashable, ExpressibleByArrayLiteral", Shape.self,
                "The extents of a tensor, outermost first: `[128, 28, 28, 1]` is 128 grey images of 28x28."
            ) {
                Initializer("init(_ dimensions: [Int])", "A shape of these extents.") { (dimensions: [Int]) in
                    Shape(dimensions)
                }
                Initializer("init(arrayLiteral elements: Int...)", "A shape of these extents.") { (dimensions: [Int]) in
                    Shape(dimensions)
                }
                Property("var dimensions: [Int] { get }", "The extents.") { (shape: Shape) in shape.dimensions }
                Property("var rank: Int { get }", "The number of dimensions.") { (shape: Shape) in shape.rank }
                Property("var count: Int { get }", "The number of elements.") { (shape: Shape) in shape.count }
                Subscript("subscript(axis: Int) -> Int { get }", "One extent; negative axes count from the last.") {
                    (shape: Shape, axis: Int) in
                    guard (-shape.rank..<shape.rank).contains(axis) else {
                        throw TensorError.argument(
                            operation: "Shape", found: "axis \(axis)", rule: "the shape \(shape) has \(shape.rank) axes"
                        )
                    }
                    return shape[axis]
                }
            }
            LibraryType(
                "enum Precision: String, CaseIterable", Precision.self,
                "The numbers that convolutions multiply; all that is stored is float32 in either case.",
                cases: Precision.allCases
            ) {
                Case("case float32", "Single precision: the default.")
                Case(
                    "case mixed",
                    "Operands rounded to bfloat16, sums in float32: up to twice as fast where the processor has it.")
                Property("static var current: Precision { get }", "That of operations recorded now.") {
                    Precision.current
                }
                Property("static var isMixedAvailable: Bool { get }", "Whether this processor multiplies bfloat16.") {
                    Precision.isMixedAvailable
                }
                Function(
                    "static func use(_ precision: Precision) throws",
                    "Operations recorded from now on have this precision."
                ) { (precision: Precision) in try Precision.use(precision) }
            }
            LibraryType(
                "struct Padding: Equatable, Hashable", Padding.self, "The zeros assumed around an image."
            ) {
                Property(
                    "static var same: Padding { get }",
                    "So many that the output is the input's size divided by the stride, rounded up."
                ) { Padding.same }
                Property("static var valid: Padding { get }", "None.") { Padding.valid }
                Function("static func all(_ width: Int) -> Padding", "The same number on all four sides.") {
                    (width: Int) in Padding.all(width)
                }
                Function(
                    "static func explicit(top: Int, bottom: Int, left: Int, right: Int) -> Padding", "These."
                ) { (top: Int, bottom: Int, left: Int, right: Int) in
                    Padding.explicit(top: top, bottom: bottom, left: left, right: right)
                }
            }
        }
    }
}
