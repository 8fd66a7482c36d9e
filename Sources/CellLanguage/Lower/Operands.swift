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

/// A variable of the body or of the session. Both are read by the same code: the address is an offset, to which a mask
/// adds the frame's start or nothing.
struct Variable: IntOperand, DoubleOperand, Equatable {
    private let offset: Int
    private let mask: Int
    /// The session's variable; whether it has a value is known when it is read.
    private let global: GlobalRead?

    init(slot: Int) {
        offset = slot * MemoryLayout<Value>.stride
        mask = -1
        global = nil
    }

    init(_ global: GlobalRead) {
        offset = Int(bitPattern: global.slot)
        mask = 0
        self.global = global
    }

    /// The variable that a node reads, when that is all it does.
    init?(_ node: Node) {
        if let slot = node.localSlot {
            self.init(slot: slot)
        } else if let global = node as? GlobalRead {
            self.init(global)
        } else {
            return nil
        }
    }

    /// A read of the variable as any value.
    var node: Node { global ?? ValueLocal(offset / MemoryLayout<Value>.stride) }

    @inline(__always) func address(_ frame: Frame) -> Slot {
        let address = (Int(bitPattern: frame.slots) & mask) &+ offset
        return Slot(bitPattern: address).unsafelyUnwrapped
    }

    @inline(__always) func int(_ frame: Frame) throws -> Int {
        let slot = address(frame)
        if mask == 0, slot.kind != .int { throw missing(slot) }
        return slot.payload(Int.self).pointee
    }

    @inline(__always) func double(_ frame: Frame) throws -> Double {
        let slot = address(frame)
        if mask == 0, slot.kind != .double { throw missing(slot) }
        return slot.payload(Double.self).pointee
    }

    /// Why the variable cannot be read: a call is changing it, or it has no value so far.
    @inline(never) func missing(_ slot: Slot, at site: SourceSpan? = nil) -> Trap {
        if let global, case .none = slot.pointee { return global.unset() }
        return Trap.overlap(global?.global.name, at: site ?? global?.site)
    }

    static func == (left: Variable, right: Variable) -> Bool { left.offset == right.offset && left.mask == right.mask }
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
        if let variable = Variable(node) {
            self = .variable(variable)
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
        if let variable = Variable(node) {
            self = .variable(variable)
        } else if case .double(let number)? = node.constant {
            self = .literal(DoubleLiteral(number: number))
        } else {
            self = .part(Part(node: node))
        }
    }
}
