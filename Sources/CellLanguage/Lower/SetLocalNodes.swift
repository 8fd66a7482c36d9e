// Assignments to variables of the body and of the session, by storage.

extension BodyLowering {
    /// Gives a local variable a value.
    func set(_ variable: LocalVariable, to node: Node) -> Node {
        let slot = slot(of: variable)
        let node = held(node, variable.ownership)
        if variable.isBoxed { return SetBoxed(slot, node) }
        return set(Variable(slot: slot), concrete(variable.type), to: node) ?? SetLocal(slot, node)
    }

    /// Gives a variable a number or a truth value; nil for other types.
    func set(_ variable: Variable, _ type: Type, to node: Node) -> Node? {
        switch StorageClass(type) {
        case .int: IncrementInt(variable, node) ?? SetInt(variable, node)
        case .double: SetDouble(variable, node)
        case .bool: SetBool(variable, node)
        case .float, .value: nil
        }
    }
}

/// A statement that has no value of its own.
class SetNode: Node {
    final override func value(_ frame: Frame) throws -> Value {
        _ = try run(frame)
        return .void
    }
}

final class SetLocal: SetNode {
    private let slot: Int
    private let node: Node
    init(_ slot: Int, _ node: Node) {
        self.slot = slot
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        try node.store(frame, into: frame.slots + slot)
        return .next
    }
}

final class SetInt: SetNode {
    private let variable: Variable
    private let node: Node
    init(_ variable: Variable, _ node: Node) {
        self.variable = variable
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        let value = try node.int(frame)
        variable.address(frame).initialize(to: .int(value))
        return .next
    }
}

final class SetDouble: SetNode {
    private let variable: Variable
    private let node: Node
    init(_ variable: Variable, _ node: Node) {
        self.variable = variable
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        let value = try node.double(frame)
        variable.address(frame).initialize(to: .double(value))
        return .next
    }
}

final class SetBool: SetNode {
    private let variable: Variable
    private let node: Node
    init(_ variable: Variable, _ node: Node) {
        self.variable = variable
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        let value = try node.bool(frame)
        variable.address(frame).initialize(to: .bool(value))
        return .next
    }
}

/// `i += 1`
final class IncrementInt: SetNode {
    private let variable: Variable
    private let amount: Int
    private let site: SourceSpan

    /// The node for `variable = node`, when that adds a literal to the variable itself.
    init?(_ variable: Variable, _ node: Node) {
        guard let sum = node as? IntAddition.VL, sum.left == variable else { return nil }
        self.variable = variable
        amount = sum.right.number
        site = sum.site
    }
    override func run(_ frame: Frame) throws -> Flow {
        let sum = try IntAddition.apply(variable.int(frame), amount, site)
        variable.address(frame).initialize(to: .int(sum))
        return .next
    }
}

/// Gives a variable that closures share a box of its own.
final class SetBoxed: SetNode {
    private let slot: Int
    private let node: Node
    init(_ slot: Int, _ node: Node) {
        self.slot = slot
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        frame.slots[slot] = .object(Box(try node.value(frame)))
        return .next
    }
}
