// Structs, tuples and the fields of records.

/// Makes a tuple or struct.
final class RecordNode: Node {
    let shape: RecordShape
    let nodes: [Node]
    private let parts: Parts
    /// Whether nobody can tell when its parts are evaluated.
    let isMadeSilently: Bool
    init(_ shape: RecordShape, _ nodes: [Node]) {
        self.shape = shape
        self.nodes = nodes
        parts = Parts(nodes)
        isMadeSilently = nodes.allSatisfy(\.isSilent)
    }
    override func value(_ frame: Frame) throws -> Value {
        let record = Record.make(shape)
        try parts.store(frame, from: record.fields)
        return .record(record)
    }

    override var madeShape: RecordShape? { shape }
    override func storeFields(_ frame: Frame, into slot: Slot) throws { try parts.store(frame, from: slot) }
}

/// Reads a field of a struct, class instance or tuple.
final class FieldRead: Node {
    let base: Node
    let index: Int
    init(_ base: Node, _ index: Int) {
        self.base = base
        self.index = index
    }
    @inline(__always) private func record(_ frame: Frame) throws -> Record {
        try base.value(frame).record()
    }
    override func value(_ frame: Frame) throws -> Value { try record(frame)[index] }
    override func view(_ frame: Frame) throws -> Slot? {
        guard let slot = try base.view(frame), slot.kind == .record else { return nil }
        return slot.payload(Record.self).pointee.fields + index
    }
    override func int(_ frame: Frame) throws -> Int { try record(frame)[index].int }
    override func double(_ frame: Frame) throws -> Double { try record(frame)[index].double }
    override func float(_ frame: Frame) throws -> Float { try record(frame)[index].float }
    override func bool(_ frame: Frame) throws -> Bool { try record(frame)[index].bool }
    override var isPure: Bool { base.isPure }
}

/// Reads a field of a record in a local variable, without touching its reference count.
final class LocalFieldRead: Node {
    let slot: Int
    let index: Int
    init(_ slot: Int, _ index: Int) {
        self.slot = slot
        self.index = index
    }
    @inline(__always) private func field(_ frame: Frame) throws -> Slot { try (frame.slots + slot).fields() + index }
    override func value(_ frame: Frame) throws -> Value { try field(frame).pointee }
    override func view(_ frame: Frame) throws -> Slot? { try field(frame) }
    override func int(_ frame: Frame) throws -> Int { try field(frame).int }
    override func double(_ frame: Frame) throws -> Double { try field(frame).double }
    override func float(_ frame: Frame) throws -> Float { try field(frame).pointee.float }
    override func bool(_ frame: Frame) throws -> Bool { try field(frame).bool }
    override var isPure: Bool { true }
}

/// Reads a field inside fields of a record in a local variable.
final class LocalPathRead: Node {
    private let slot: Int
    private let outer: [Int]
    private let index: Int

    init(_ slot: Int, _ indices: [Int]) {
        self.slot = slot
        outer = indices.dropLast()
        index = indices.last ?? 0
    }
    @inline(__always) private func field(_ frame: Frame) throws -> Slot {
        var place = frame.slots + slot
        for index in outer { place = try place.fields() + index }
        return try place.fields() + index
    }
    override func view(_ frame: Frame) throws -> Slot? { try field(frame) }
    override func value(_ frame: Frame) throws -> Value { try field(frame).pointee }
    override func int(_ frame: Frame) throws -> Int { try field(frame).int }
    override func double(_ frame: Frame) throws -> Double { try field(frame).double }
    override func float(_ frame: Frame) throws -> Float { try field(frame).pointee.float }
    override func bool(_ frame: Frame) throws -> Bool { try field(frame).bool }
    override var isPure: Bool { true }
}

/// A tuple with other labels.
final class RelabelNode: Node {
    let inner: Node
    let shape: RecordShape
    init(_ inner: Node, _ shape: RecordShape) {
        self.inner = inner
        self.shape = shape
    }
    override func value(_ frame: Frame) throws -> Value {
        guard case .record(let record) = try inner.value(frame) else { return .void }
        return .record(record.copy(as: shape))
    }
}
