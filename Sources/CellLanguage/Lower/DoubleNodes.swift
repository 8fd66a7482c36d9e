/// An operation on two floating-point numbers.
protocol DoubleOperation {
    static func apply<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T
}

/// Arithmetic of `Double`; see `IntArithmetic` for the classes below.
class DoubleArithmetic<Operation: DoubleOperation, Left: DoubleOperand, Right: DoubleOperand>: DoubleNode {
    private let left: Left
    private let right: Right

    init(_ left: Left, _ right: Right) {
        self.left = left
        self.right = right
    }

    @inline(__always) final func evaluate(_ frame: Frame) throws -> Double {
        let a = try left.double(frame)
        return Operation.apply(a, try right.double(frame))
    }
}

/// Arithmetic of `Float`.
class FloatArithmetic<Operation: DoubleOperation>: FloatNode {
    private let left: Node
    private let right: Node

    init(_ left: Node, _ right: Node) {
        self.left = left
        self.right = right
    }

    @inline(__always) final func evaluate(_ frame: Frame) throws -> Float {
        let a = try left.float(frame)
        return Operation.apply(a, try right.float(frame))
    }
}

/// The classes of one operation, by its operands.
struct DoubleForms {
    let vv: (Variable, Variable) -> Node
    let vl: (Variable, DoubleLiteral) -> Node
    let lv: (DoubleLiteral, Variable) -> Node
    let vp: (Variable, Part) -> Node
    let pv: (Part, Variable) -> Node
    let pl: (Part, DoubleLiteral) -> Node
    let lp: (DoubleLiteral, Part) -> Node
    let pp: (Part, Part) -> Node
    let floats: (Node, Node) -> Node

    /// The node that fits the operands.
    func node(_ left: Node, _ right: Node) -> Node {
        switch (DoubleOperandKind(left), DoubleOperandKind(right)) {
        case (.variable(let a), .variable(let b)): vv(a, b)
        case (.variable(let a), .literal(let b)): vl(a, b)
        case (.literal(let a), .variable(let b)): lv(a, b)
        case (.variable(let a), .part(let b)): vp(a, b)
        case (.part(let a), .variable(let b)): pv(a, b)
        case (.part(let a), .literal(let b)): pl(a, b)
        case (.literal(let a), .part(let b)): lp(a, b)
        default: pp(Part(node: left), Part(node: right))
        }
    }
}

/// `+`
enum DoubleAddition: DoubleOperation {
    @inline(__always) static func apply<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a + b }

    final class VV: DoubleArithmetic<DoubleAddition, Variable, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VL: DoubleArithmetic<DoubleAddition, Variable, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LV: DoubleArithmetic<DoubleAddition, DoubleLiteral, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VP: DoubleArithmetic<DoubleAddition, Variable, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PV: DoubleArithmetic<DoubleAddition, Part, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PL: DoubleArithmetic<DoubleAddition, Part, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LP: DoubleArithmetic<DoubleAddition, DoubleLiteral, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PP: DoubleArithmetic<DoubleAddition, Part, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class Floats: FloatArithmetic<DoubleAddition> {
        override func float(_ frame: Frame) throws -> Float { try evaluate(frame) }
    }

    static var forms: DoubleForms {
        DoubleForms(
            vv: VV.init, vl: VL.init, lv: LV.init, vp: VP.init, pv: PV.init, pl: PL.init, lp: LP.init, pp: PP.init,
            floats: Floats.init)
    }
}

/// `-`
enum DoubleSubtraction: DoubleOperation {
    @inline(__always) static func apply<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a - b }

    final class VV: DoubleArithmetic<DoubleSubtraction, Variable, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VL: DoubleArithmetic<DoubleSubtraction, Variable, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LV: DoubleArithmetic<DoubleSubtraction, DoubleLiteral, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VP: DoubleArithmetic<DoubleSubtraction, Variable, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PV: DoubleArithmetic<DoubleSubtraction, Part, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PL: DoubleArithmetic<DoubleSubtraction, Part, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LP: DoubleArithmetic<DoubleSubtraction, DoubleLiteral, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PP: DoubleArithmetic<DoubleSubtraction, Part, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class Floats: FloatArithmetic<DoubleSubtraction> {
        override func float(_ frame: Frame) throws -> Float { try evaluate(frame) }
    }

    static var forms: DoubleForms {
        DoubleForms(
            vv: VV.init, vl: VL.init, lv: LV.init, vp: VP.init, pv: PV.init, pl: PL.init, lp: LP.init, pp: PP.init,
            floats: Floats.init)
    }
}

/// `*`
enum DoubleMultiplication: DoubleOperation {
    @inline(__always) static func apply<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a * b }

    final class VV: DoubleArithmetic<DoubleMultiplication, Variable, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VL: DoubleArithmetic<DoubleMultiplication, Variable, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LV: DoubleArithmetic<DoubleMultiplication, DoubleLiteral, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VP: DoubleArithmetic<DoubleMultiplication, Variable, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PV: DoubleArithmetic<DoubleMultiplication, Part, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PL: DoubleArithmetic<DoubleMultiplication, Part, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LP: DoubleArithmetic<DoubleMultiplication, DoubleLiteral, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PP: DoubleArithmetic<DoubleMultiplication, Part, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class Floats: FloatArithmetic<DoubleMultiplication> {
        override func float(_ frame: Frame) throws -> Float { try evaluate(frame) }
    }

    static var forms: DoubleForms {
        DoubleForms(
            vv: VV.init, vl: VL.init, lv: LV.init, vp: VP.init, pv: PV.init, pl: PL.init, lp: LP.init, pp: PP.init,
            floats: Floats.init)
    }
}

/// `/`
enum DoubleDivision: DoubleOperation {
    @inline(__always) static func apply<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a / b }

    final class VV: DoubleArithmetic<DoubleDivision, Variable, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VL: DoubleArithmetic<DoubleDivision, Variable, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LV: DoubleArithmetic<DoubleDivision, DoubleLiteral, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class VP: DoubleArithmetic<DoubleDivision, Variable, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PV: DoubleArithmetic<DoubleDivision, Part, Variable> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PL: DoubleArithmetic<DoubleDivision, Part, DoubleLiteral> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class LP: DoubleArithmetic<DoubleDivision, DoubleLiteral, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class PP: DoubleArithmetic<DoubleDivision, Part, Part> {
        override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    }
    final class Floats: FloatArithmetic<DoubleDivision> {
        override func float(_ frame: Frame) throws -> Float { try evaluate(frame) }
    }

    static var forms: DoubleForms {
        DoubleForms(
            vv: VV.init, vl: VL.init, lv: LV.init, vp: VP.init, pv: PV.init, pl: PL.init, lp: LP.init, pp: PP.init,
            floats: Floats.init)
    }
}
