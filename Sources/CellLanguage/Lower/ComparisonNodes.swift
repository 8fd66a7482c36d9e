/// The six comparisons.
package enum Order { case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual }

/// A comparison of two values of one type.
protocol Comparison {
    static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool
}

/// A comparison of `Int`; see `IntArithmetic` for the classes below.
class IntComparison<Test: Comparison, Left: IntOperand, Right: IntOperand>: BoolNode {
    private let left: Left
    private let right: Right

    init(_ left: Left, _ right: Right) {
        self.left = left
        self.right = right
    }

    @inline(__always) final func evaluate(_ frame: Frame) throws -> Bool {
        let a = try left.int(frame)
        return Test.holds(a, try right.int(frame))
    }
}

/// A comparison of `Double`.
class DoubleComparison<Test: Comparison, Left: DoubleOperand, Right: DoubleOperand>: BoolNode {
    private let left: Left
    private let right: Right

    init(_ left: Left, _ right: Right) {
        self.left = left
        self.right = right
    }

    @inline(__always) final func evaluate(_ frame: Frame) throws -> Bool {
        let a = try left.double(frame)
        return Test.holds(a, try right.double(frame))
    }
}

/// The classes of one comparison, by its operands.
struct ComparisonForms {
    let vv: (Variable, Variable) -> Node
    let vl: (Variable, IntLiteral) -> Node
    let pl: (Part, IntLiteral) -> Node
    let pp: (Part, Part) -> Node
    let doubleVV: (Variable, Variable) -> Node
    let doubleVL: (Variable, DoubleLiteral) -> Node
    let doublePL: (Part, DoubleLiteral) -> Node
    let doublePP: (Part, Part) -> Node

    func ints(_ left: Node, _ right: Node) -> Node {
        switch (IntOperandKind(left), IntOperandKind(right)) {
        case (.variable(let a), .variable(let b)): vv(a, b)
        case (.variable(let a), .literal(let b)): vl(a, b)
        case (.part(let a), .literal(let b)): pl(a, b)
        default: pp(Part(node: left), Part(node: right))
        }
    }

    func doubles(_ left: Node, _ right: Node) -> Node {
        switch (DoubleOperandKind(left), DoubleOperandKind(right)) {
        case (.variable(let a), .variable(let b)): doubleVV(a, b)
        case (.variable(let a), .literal(let b)): doubleVL(a, b)
        case (.part(let a), .literal(let b)): doublePL(a, b)
        default: doublePP(Part(node: left), Part(node: right))
        }
    }
}

extension Order {
    /// The classes of this comparison.
    var forms: ComparisonForms {
        switch self {
        case .less: Less.forms
        case .lessOrEqual: LessOrEqual.forms
        case .greater: Greater.forms
        case .greaterOrEqual: GreaterOrEqual.forms
        case .equal: Equal.forms
        case .notEqual: NotEqual.forms
        }
    }
}

enum Less: Comparison {
    @inline(__always) static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a < b }

    final class VV: IntComparison<Less, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class VL: IntComparison<Less, Variable, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PL: IntComparison<Less, Part, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PP: IntComparison<Less, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVV: DoubleComparison<Less, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVL: DoubleComparison<Less, Variable, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePL: DoubleComparison<Less, Part, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePP: DoubleComparison<Less, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }

    static var forms: ComparisonForms {
        ComparisonForms(
            vv: VV.init, vl: VL.init, pl: PL.init, pp: PP.init, doubleVV: DoubleVV.init, doubleVL: DoubleVL.init,
            doublePL: DoublePL.init, doublePP: DoublePP.init)
    }
}

enum LessOrEqual: Comparison {
    @inline(__always) static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a <= b }

    final class VV: IntComparison<LessOrEqual, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class VL: IntComparison<LessOrEqual, Variable, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PL: IntComparison<LessOrEqual, Part, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PP: IntComparison<LessOrEqual, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVV: DoubleComparison<LessOrEqual, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVL: DoubleComparison<LessOrEqual, Variable, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePL: DoubleComparison<LessOrEqual, Part, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePP: DoubleComparison<LessOrEqual, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }

    static var forms: ComparisonForms {
        ComparisonForms(
            vv: VV.init, vl: VL.init, pl: PL.init, pp: PP.init, doubleVV: DoubleVV.init, doubleVL: DoubleVL.init,
            doublePL: DoublePL.init, doublePP: DoublePP.init)
    }
}

enum Greater: Comparison {
    @inline(__always) static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a > b }

    final class VV: IntComparison<Greater, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class VL: IntComparison<Greater, Variable, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PL: IntComparison<Greater, Part, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PP: IntComparison<Greater, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVV: DoubleComparison<Greater, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVL: DoubleComparison<Greater, Variable, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePL: DoubleComparison<Greater, Part, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePP: DoubleComparison<Greater, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }

    static var forms: ComparisonForms {
        ComparisonForms(
            vv: VV.init, vl: VL.init, pl: PL.init, pp: PP.init, doubleVV: DoubleVV.init, doubleVL: DoubleVL.init,
            doublePL: DoublePL.init, doublePP: DoublePP.init)
    }
}

enum GreaterOrEqual: Comparison {
    @inline(__always) static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a >= b }

    final class VV: IntComparison<GreaterOrEqual, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class VL: IntComparison<GreaterOrEqual, Variable, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PL: IntComparison<GreaterOrEqual, Part, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PP: IntComparison<GreaterOrEqual, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVV: DoubleComparison<GreaterOrEqual, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVL: DoubleComparison<GreaterOrEqual, Variable, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePL: DoubleComparison<GreaterOrEqual, Part, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePP: DoubleComparison<GreaterOrEqual, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }

    static var forms: ComparisonForms {
        ComparisonForms(
            vv: VV.init, vl: VL.init, pl: PL.init, pp: PP.init, doubleVV: DoubleVV.init, doubleVL: DoubleVL.init,
            doublePL: DoublePL.init, doublePP: DoublePP.init)
    }
}

enum Equal: Comparison {
    @inline(__always) static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a == b }

    final class VV: IntComparison<Equal, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class VL: IntComparison<Equal, Variable, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PL: IntComparison<Equal, Part, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PP: IntComparison<Equal, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVV: DoubleComparison<Equal, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVL: DoubleComparison<Equal, Variable, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePL: DoubleComparison<Equal, Part, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePP: DoubleComparison<Equal, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }

    static var forms: ComparisonForms {
        ComparisonForms(
            vv: VV.init, vl: VL.init, pl: PL.init, pp: PP.init, doubleVV: DoubleVV.init, doubleVL: DoubleVL.init,
            doublePL: DoublePL.init, doublePP: DoublePP.init)
    }
}

enum NotEqual: Comparison {
    @inline(__always) static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a != b }

    final class VV: IntComparison<NotEqual, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class VL: IntComparison<NotEqual, Variable, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PL: IntComparison<NotEqual, Part, IntLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class PP: IntComparison<NotEqual, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVV: DoubleComparison<NotEqual, Variable, Variable> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoubleVL: DoubleComparison<NotEqual, Variable, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePL: DoubleComparison<NotEqual, Part, DoubleLiteral> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }
    final class DoublePP: DoubleComparison<NotEqual, Part, Part> {
        override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    }

    static var forms: ComparisonForms {
        ComparisonForms(
            vv: VV.init, vl: VL.init, pl: PL.init, pp: PP.init, doubleVV: DoubleVV.init, doubleVL: DoubleVL.init,
            doublePL: DoublePL.init, doublePP: DoublePP.init)
    }
}

/// A comparison of `Float`.
final class FloatComparison: BoolNode {
    private let order: Order
    private let left: Node
    private let right: Node

    init(_ order: Order, _ left: Node, _ right: Node) {
        self.order = order
        self.left = left
        self.right = right
    }

    override func bool(_ frame: Frame) throws -> Bool {
        let a = try left.float(frame)
        let b = try right.float(frame)
        switch order {
        case .less: return a < b
        case .lessOrEqual: return a <= b
        case .greater: return a > b
        case .greaterOrEqual: return a >= b
        case .equal: return a == b
        case .notEqual: return a != b
        }
    }
}
