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
    let field: FieldReading
    init(_ base: Node, _ field: FieldReading) {
        self.base = base
        self.field = field
    }
    @inline(__always) private func read<T>(_ frame: Frame, _ body: (Slot) throws -> T) throws -> T {
        let record = try base.value(frame).record()
        return try withExtendedLifetime(record) { try body(record.fields + field.index) }
    }
    override func value(_ frame: Frame) throws -> Value { try read(frame) { try field.value($0, frame) } }
    override func view(_ frame: Frame) throws -> Slot? {
        guard let slot = try base.view(frame), slot.kind == .record else { return nil }
        return field.view(slot.payload(Record.self).pointee.fields + field.index)
    }
    override func int(_ frame: Frame) throws -> Int { try read(frame) { try field.int($0, frame) } }
    override func double(_ frame: Frame) throws -> Double { try read(frame) { try field.double($0, frame) } }
    override func float(_ frame: Frame) throws -> Float { try read(frame) { try field.float($0, frame) } }
    override func bool(_ frame: Frame) throws -> Bool { try read(frame) { try field.bool($0, frame) } }
    override var isPure: Bool { base.isPure }
}

/// Reads a field of a record in a local variable, without touching its reference count.
final class LocalFieldRead: Node {
    private let slot: Int
    private let field: FieldReading
    init(_ slot: Int, _ field: FieldReading) {
        self.slot = slot
        self.field = field
    }
    @inline(__always) private func place(_ frame: Frame) throws -> Slot {
        try (frame.slots + slot).fields() + field.index
    }
    override func value(_ frame: Frame) throws -> Value { try field.value(place(frame), frame) }
    override func view(_ frame: Frame) throws -> Slot? { try field.view(place(frame)) }
    override func int(_ frame: Frame) throws -> Int { try field.int(place(frame), frame) }
    override func double(_ frame: Frame) throws -> Double { try field.double(place(frame), frame) }
    override func float(_ frame: Frame) throws -> Float { try field.float(place(frame), frame) }
    override func bool(_ frame: Frame) throws -> Bool { try field.bool(place(frame), frame) }
    override var isPure: Bool { true }
}

/// Reads a field inside fields of a record in a local variable.
final class LocalPathRead: Node {
    private let slot: Int
    private let outer: [Int]
    private let field: FieldReading

    init(_ slot: Int, _ outer: [Int], _ field: FieldReading) {
        self.slot = slot
        self.outer = outer
        self.field = field
    }
    @inline(__always) private func place(_ frame: Frame) throws -> Slot {
        var place = frame.slots + slot
        for index in outer { place = try place.fields() + index }
        return try place.fields() + field.index
    }
    override func view(_ frame: Frame) throws -> Slot? { try field.view(place(frame)) }
    override func value(_ frame: Frame) throws -> Value { try field.value(place(frame), frame) }
    override func int(_ frame: Frame) throws -> Int { try field.int(place(frame), frame) }
    override func double(_ frame: Frame) throws -> Double { try field.double(place(frame), frame) }
    override func float(_ frame: Frame) throws -> Float { try field.float(place(frame), frame) }
    override func bool(_ frame: Frame) throws -> Bool { try field.bool(place(frame), frame) }
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
