/// An operation on two integers that may have no result.
protocol IntOperation {
    static func apply(_ a: Int, _ b: Int, _ site: SourceSpan) throws -> Int
}

/// Arithmetic of `Int`. Each combination of operands is a class of its own (V: a variable, L: a literal, P: any part),
/// whose code the compiler specialises; a method of a generic class would look up its types at each call.
class IntArithmetic<Operation: IntOperation, Left: IntOperand, Right: IntOperand>: IntNode {
    final let left: Left
    final let right: Right
    final let site: SourceSpan

    init(_ left: Left, _ right: Right, _ site: SourceSpan) {
        self.left = left
        self.right = right
        self.site = site
    }

    final override var isPure: Bool { left.isPure && right.isPure }

    @inline(__always) final func evaluate(_ frame: Frame) throws -> Int {
        let a = try left.int(frame)
        let b = try right.int(frame)
        return try Operation.apply(a, b, site)
    }
}

/// The classes of one operation, by its operands.
struct IntForms {
    let vv: (Variable, Variable, SourceSpan) -> Node
    let vl: (Variable, IntLiteral, SourceSpan) -> Node
    let vp: (Variable, Part, SourceSpan) -> Node
    let pv: (Part, Variable, SourceSpan) -> Node
    let pl: (Part, IntLiteral, SourceSpan) -> Node
    let pp: (Part, Part, SourceSpan) -> Node

    /// The node that fits the operands.
    func node(_ left: Node, _ right: Node, _ site: SourceSpan) -> Node {
        switch (IntOperandKind(left), IntOperandKind(right)) {
        case (.variable(let a), .variable(let b)): vv(a, b, site)
        case (.variable(let a), .literal(let b)): vl(a, b, site)
        case (.variable(let a), .part(let b)): vp(a, b, site)
        case (.part(let a), .variable(let b)): pv(a, b, site)
        case (.part(let a), .literal(let b)): pl(a, b, site)
        case (.literal, .variable(let b)): pv(Part(node: left), b, site)
        default: pp(Part(node: left), Part(node: right), site)
        }
    }
}

/// `+`, which traps on overflow.
enum IntAddition: IntOperation {
    @inline(__always) static func apply(_ a: Int, _ b: Int, _ site: SourceSpan) throws -> Int {
        let (result, overflow) = a.addingReportingOverflow(b)
        if overflow { throw Trap.overflow("+", a, b, site) }
        return result
    }

    final class VV: IntArithmetic<IntAddition, Variable, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VL: IntArithmetic<IntAddition, Variable, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VP: IntArithmetic<IntAddition, Variable, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PV: IntArithmetic<IntAddition, Part, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PL: IntArithmetic<IntAddition, Part, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PP: IntArithmetic<IntAddition, Part, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }

    static var forms: IntForms {
        IntForms(vv: VV.init, vl: VL.init, vp: VP.init, pv: PV.init, pl: PL.init, pp: PP.init)
    }
}

/// `-`, which traps on overflow.
enum IntSubtraction: IntOperation {
    @inline(__always) static func apply(_ a: Int, _ b: Int, _ site: SourceSpan) throws -> Int {
        let (result, overflow) = a.subtractingReportingOverflow(b)
        if overflow { throw Trap.overflow("-", a, b, site) }
        return result
    }

    final class VV: IntArithmetic<IntSubtraction, Variable, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VL: IntArithmetic<IntSubtraction, Variable, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VP: IntArithmetic<IntSubtraction, Variable, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PV: IntArithmetic<IntSubtraction, Part, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PL: IntArithmetic<IntSubtraction, Part, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PP: IntArithmetic<IntSubtraction, Part, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }

    static var forms: IntForms {
        IntForms(vv: VV.init, vl: VL.init, vp: VP.init, pv: PV.init, pl: PL.init, pp: PP.init)
    }
}

/// `*`, which traps on overflow.
enum IntMultiplication: IntOperation {
    @inline(__always) static func apply(_ a: Int, _ b: Int, _ site: SourceSpan) throws -> Int {
        let (result, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow { throw Trap.overflow("*", a, b, site) }
        return result
    }

    final class VV: IntArithmetic<IntMultiplication, Variable, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VL: IntArithmetic<IntMultiplication, Variable, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VP: IntArithmetic<IntMultiplication, Variable, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PV: IntArithmetic<IntMultiplication, Part, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PL: IntArithmetic<IntMultiplication, Part, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PP: IntArithmetic<IntMultiplication, Part, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }

    static var forms: IntForms {
        IntForms(vv: VV.init, vl: VL.init, vp: VP.init, pv: PV.init, pl: PL.init, pp: PP.init)
    }
}

/// `/`, which traps on a divisor of 0.
enum IntQuotient: IntOperation {
    @inline(__always) static func apply(_ a: Int, _ b: Int, _ site: SourceSpan) throws -> Int {
        if b == 0 { throw Trap(.division, "division by zero", at: site) }
        let (result, overflow) = a.dividedReportingOverflow(by: b)
        if overflow { throw Trap.overflow("/", a, b, site) }
        return result
    }

    final class VV: IntArithmetic<IntQuotient, Variable, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VL: IntArithmetic<IntQuotient, Variable, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VP: IntArithmetic<IntQuotient, Variable, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PV: IntArithmetic<IntQuotient, Part, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PL: IntArithmetic<IntQuotient, Part, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PP: IntArithmetic<IntQuotient, Part, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }

    static var forms: IntForms {
        IntForms(vv: VV.init, vl: VL.init, vp: VP.init, pv: PV.init, pl: PL.init, pp: PP.init)
    }
}

/// `%`, which traps on a divisor of 0.
enum IntRemainder: IntOperation {
    @inline(__always) static func apply(_ a: Int, _ b: Int, _ site: SourceSpan) throws -> Int {
        if b == 0 { throw Trap(.division, "division by zero in remainder operation", at: site) }
        let (result, overflow) = a.remainderReportingOverflow(dividingBy: b)
        if overflow { throw Trap.overflow("%", a, b, site) }
        return result
    }

    final class VV: IntArithmetic<IntRemainder, Variable, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VL: IntArithmetic<IntRemainder, Variable, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class VP: IntArithmetic<IntRemainder, Variable, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PV: IntArithmetic<IntRemainder, Part, Variable> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PL: IntArithmetic<IntRemainder, Part, IntLiteral> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }
    final class PP: IntArithmetic<IntRemainder, Part, Part> {
        override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    }

    static var forms: IntForms {
        IntForms(vv: VV.init, vl: VL.init, vp: VP.init, pv: PV.init, pl: PL.init, pp: PP.init)
    }
}

extension Trap {
    @inline(never) static func overflow(_ symbol: String, _ a: Int, _ b: Int, _ site: SourceSpan) -> Trap {
        Trap(.overflow, "arithmetic overflow: \(a) \(symbol) \(b) does not fit in 'Int'", at: site)
    }
}
