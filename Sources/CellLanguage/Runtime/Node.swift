/// A piece of lowered code. Each kind overrides the access that fits its type; the others convert.
package class Node {
    init() {}

    /// The value of any type.
    func value(_ frame: Frame) throws -> Value { .void }
    func int(_ frame: Frame) throws -> Int { try value(frame).int }
    func double(_ frame: Frame) throws -> Double { try value(frame).double }
    func float(_ frame: Frame) throws -> Float { try value(frame).float }
    func bool(_ frame: Frame) throws -> Bool { try value(frame).bool }
    /// Runs it as a statement.
    func run(_ frame: Frame) throws -> Flow {
        _ = try value(frame)
        return .next
    }
    /// Evaluates it into a variable.
    func store(_ frame: Frame, into slot: Slot) throws { slot.pointee = try value(frame) }
    /// The local slot it reads, when that is all it does.
    var localSlot: Int? { nil }
    /// Where the value stands already, for a look at it while no code runs; nil, and nothing has happened, where it has
    /// to be made.
    func view(_ frame: Frame) throws -> Slot? { nil }
    /// The same for a value that is looked at as soon as it has been evaluated, whatever its evaluation runs.
    func lastView(_ frame: Frame) throws -> Slot? { try view(frame) }
    /// The constant it stands for.
    var constant: Value? { nil }
    /// The shape of the struct or tuple that it makes anew each time.
    var madeShape: RecordShape? { nil }
    /// Evaluates the fields of that record into consecutive slots, without making the record.
    func storeFields(_ frame: Frame, into slot: Slot) throws {}
    /// Whether evaluating it runs no code of cells and of the library, so that all variables stay as they are.
    var isPure: Bool { constant != nil }
}

/// Nodes of type `Int`.
package class IntNode: Node {
    final override func value(_ frame: Frame) throws -> Value { .int(try int(frame)) }
    final override func run(_ frame: Frame) throws -> Flow {
        _ = try int(frame)
        return .next
    }
    final override func store(_ frame: Frame, into slot: Slot) throws { slot.initialize(to: .int(try int(frame))) }
}

/// Nodes of type `Double`.
package class DoubleNode: Node {
    final override func value(_ frame: Frame) throws -> Value { .double(try double(frame)) }
    final override func store(_ frame: Frame, into slot: Slot) throws {
        slot.initialize(to: .double(try double(frame)))
    }
}

/// Nodes of type `Float`.
package class FloatNode: Node {
    final override func value(_ frame: Frame) throws -> Value { .float(try float(frame)) }
    final override func store(_ frame: Frame, into slot: Slot) throws { slot.initialize(to: .float(try float(frame))) }
}

/// Nodes of type `Bool`.
package class BoolNode: Node {
    final override func value(_ frame: Frame) throws -> Value { .bool(try bool(frame)) }
    final override func store(_ frame: Frame, into slot: Slot) throws { slot.initialize(to: .bool(try bool(frame))) }
}
