import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Operators on tensors, with broadcasting.
    static var tensorArithmetic: Library {
        Library {
            for (name, documentation, operation) in arithmeticOperators {
                LibraryExtension("extension Tensor") { operation.members(name, documentation) }
            }
            LibraryExtension("extension Tensor") {
                Operator("static prefix func - (a: Tensor) -> Tensor", "The negative.") { (a: Tensor) in -a }
                for (name, documentation, operation) in comparisonOperators {
                    Operator("static func \(name) (a: Tensor, b: Tensor) -> Tensor", documentation) {
                        (a: Tensor, b: Tensor) in operation(a, b)
                    }
                    Operator("static func \(name) (a: Tensor, b: Float) -> Tensor", documentation) {
                        (a: Tensor, b: Float) in operation(a, Tensor(b))
                    }
                }
            }
        }
    }

    /// An operator between tensors and between tensors and numbers.
    struct ArithmeticOperation {
        let tensors: (Tensor, Tensor) -> Tensor
        let tensorAndNumber: (Tensor, Float) -> Tensor
        let numberAndTensor: (Float, Tensor) -> Tensor

        @MemberBuilder func members(_ name: String, _ documentation: String) -> [any LibraryMember] {
            Operator("static func \(name) (a: Tensor, b: Tensor) -> Tensor", documentation) {
                (a: Tensor, b: Tensor) in tensors(a, b)
            }
            Operator("static func \(name) (a: Tensor, b: Float) -> Tensor", documentation) {
                (a: Tensor, b: Float) in tensorAndNumber(a, b)
            }
            Operator("static func \(name) (a: Float, b: Tensor) -> Tensor", documentation) {
                (a: Float, b: Tensor) in numberAndTensor(a, b)
            }
            Operator("static func \(name)= (a: inout Tensor, b: Tensor)", documentation, mutating: assign)
            Operator("static func \(name)= (a: inout Tensor, b: Float)", documentation, mutating: assignNumber)
        }

        private func assign(_ a: inout Tensor, _ b: Tensor) { a = tensors(a, b) }
        private func assignNumber(_ a: inout Tensor, _ b: Float) { a = tensorAndNumber(a, b) }
    }

    private static var arithmeticOperators: [(String, String, ArithmeticOperation)] {
        [
            (
                "+", "Element by element; extents of 1 are repeated.",
                ArithmeticOperation(tensors: { $0 + $1 }, tensorAndNumber: { $0 + $1 }, numberAndTensor: { $0 + $1 })
            ),
            (
                "-", "Element by element; extents of 1 are repeated.",
                ArithmeticOperation(tensors: { $0 - $1 }, tensorAndNumber: { $0 - $1 }, numberAndTensor: { $0 - $1 })
            ),
            (
                "*", "Element by element; extents of 1 are repeated.",
                ArithmeticOperation(tensors: { $0 * $1 }, tensorAndNumber: { $0 * $1 }, numberAndTensor: { $0 * $1 })
            ),
            (
                "/", "Element by element; extents of 1 are repeated.",
                ArithmeticOperation(tensors: { $0 / $1 }, tensorAndNumber: { $0 / $1 }, numberAndTensor: { $0 / $1 })
            ),
        ]
    }

    private static var comparisonOperators: [(String, String, (Tensor, Tensor) -> Tensor)] {
        [
            (".==", "1 where both are equal, 0 elsewhere.", { $0 .== $1 }),
            (".!=", "1 where they differ, 0 elsewhere.", { $0 .!= $1 }),
            (".<", "1 where the left is smaller, 0 elsewhere.", { $0 .< $1 }),
            (".<=", "1 where the left is not larger, 0 elsewhere.", { $0 .<= $1 }),
            (".>", "1 where the left is larger, 0 elsewhere.", { $0 .> $1 }),
            (".>=", "1 where the left is not smaller, 0 elsewhere.", { $0 .>= $1 }),
        ]
    }
}
