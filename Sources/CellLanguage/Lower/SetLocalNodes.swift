// Assignments to local variables, by storage.

extension BodyLowering {
    /// Gives a local variable a value.
    func set(_ variable: LocalVariable, to node: Node) -> Node {
        let slot = slot(of: variable)
        let node = held(node, variable.ownership)
        if variable.isBoxed { return SetBoxed(slot, node) }
        switch StorageClass(concrete(variable.type)) {
        case .int: return IncrementInt(slot, node) ?? SetInt(slot, node)
        case .double: return SetDouble(slot, node)
        case .bool: return SetBool(slot, node)
        case .float, .value: return SetLocal(slot, node)
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
    private let slot: Int
    private let node: Node
    init(_ slot: Int, _ node: Node) {
        self.slot = slot
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        let value = try node.int(frame)
        (frame.slots + slot).initialize(to: .int(value))
        return .next
    }
}

final class SetDouble: SetNode {
    private let slot: Int
    private let node: Node
    init(_ slot: Int, _ node: Node) {
        self.slot = slot
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        let value = try node.double(frame)
        (frame.slots + slot).initialize(to: .double(value))
        return .next
    }
}

final class SetBool: SetNode {
    private let slot: Int
    private let node: Node
    init(_ slot: Int, _ node: Node) {
        self.slot = slot
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        let value = try node.bool(frame)
        (frame.slots + slot).initialize(to: .bool(value))
        return .next
    }
}

/// `i += 1`
final class IncrementInt: SetNode {
    private let slot: Int
    private let amount: Int
    private let site: SourceSpan

    /// The node for `variable = node`, when that adds a literal to the variable itself.
    init?(_ slot: Int, _ node: Node) {
        guard let sum = node as? IntAddition.VL, sum.left == Variable(slot: slot) else { return nil }
        self.slot = slot
        amount = sum.right.number
        site = sum.site
    }
    override func run(_ frame: Frame) throws -> Flow {
        let variable = frame.slots + slot
        let sum = try IntAddition.apply(variable.payload(Int.self).pointee, amount, site)
        variable.initialize(to: .int(sum))
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
