// Where a node's operands come from. Nodes exist for the commonest combinations, so that reading a variable or a literal
// costs no call of its own.

/// What gives an integer.
protocol IntOperand {
    func int(_ frame: Frame) throws -> Int
    /// See `Node.isPure`.
    var isPure: Bool { get }
}

extension IntOperand {
    var isPure: Bool { true }
}

/// What gives a floating-point number.
protocol DoubleOperand {
    func double(_ frame: Frame) throws -> Double
}

/// A local variable.
struct Variable: IntOperand, DoubleOperand, Equatable {
    /// How many bytes behind the frame's start it stands.
    private let offset: Int

    init(slot: Int) { offset = slot * MemoryLayout<Value>.stride }

    /// The slot in a frame, whose value the checker has proved to be of type `type`.
    @inline(__always) private func payload<T>(_ type: T.Type, _ frame: Frame) -> T {
        (UnsafeMutableRawPointer(frame.slots) + offset).assumingMemoryBound(to: T.self).pointee
    }
    @inline(__always) func int(_ frame: Frame) -> Int { payload(Int.self, frame) }
    @inline(__always) func double(_ frame: Frame) -> Double { payload(Double.self, frame) }
}

/// A constant integer.
struct IntLiteral: IntOperand {
    let number: Int
    @inline(__always) func int(_ frame: Frame) -> Int { number }
}

/// A constant number.
struct DoubleLiteral: DoubleOperand {
    let number: Double
    @inline(__always) func double(_ frame: Frame) -> Double { number }
}

/// Any other node.
struct Part: IntOperand, DoubleOperand {
    let node: Node
    var isPure: Bool { node.isPure }
    @inline(__always) func int(_ frame: Frame) throws -> Int { try node.int(frame) }
    @inline(__always) func double(_ frame: Frame) throws -> Double { try node.double(frame) }
}

/// The kind of operand that a node of type `Int` is.
enum IntOperandKind {
    case variable(Variable), literal(IntLiteral), part(Part)

    init(_ node: Node) {
        if let local = node as? IntLocal {
            self = .variable(Variable(slot: local.slot))
        } else if case .int(let number)? = node.constant {
            self = .literal(IntLiteral(number: number))
        } else {
            self = .part(Part(node: node))
        }
    }
}

/// The kind of operand that a node of type `Double` is.
enum DoubleOperandKind {
    case variable(Variable), literal(DoubleLiteral), part(Part)

    init(_ node: Node) {
        if let local = node as? DoubleLocal {
            self = .variable(Variable(slot: local.slot))
        } else if case .double(let number)? = node.constant {
            self = .literal(DoubleLiteral(number: number))
        } else {
            self = .part(Part(node: node))
        }
    }
}
