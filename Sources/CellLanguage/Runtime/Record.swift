/// What the records of one type have in common.
package final class RecordShape {
    /// The type with its generic arguments; for a tuple its tuple type.
    package let type: Type
    /// The number of fields.
    package let count: Int
    /// Whether records are instances of a class: referred to, not copied.
    package let isClass: Bool
    /// Where instances of a class are counted: a variable's declared type may be a superclass.
    let presence: Presence?
    /// Whether the class's own code runs when an instance ends.
    let endsWithCode: Bool
    /// Instances begin with a shape of their own until an initializer has made them whole; then they get this one.
    let finished: RecordShape?
    /// Whether a record stands for an ending instance: behind the fields lies that one's identity.
    let isHeir: Bool

    package init(_ type: Type, count: Int) {
        self.type = type
        self.count = count
        isClass = type.nominal?.kind == .classType
        presence = isClass ? type.nominal?.presence : nil
        endsWithCode = type.nominal?.hasDeinitializer ?? false
        finished = nil
        isHeir = false
    }

    /// The shape of instances that are not whole yet.
    init(before finished: RecordShape) {
        (type, count, isClass, presence) = (finished.type, finished.count, finished.isClass, finished.presence)
        (endsWithCode, isHeir) = (false, false)
        self.finished = finished
    }

    /// The shape of the records that stand for ending instances.
    init(after shape: RecordShape) {
        (type, count, isClass, presence) = (shape.type, shape.count + 1, shape.isClass, shape.presence)
        (endsWithCode, isHeir) = (false, true)
        finished = nil
    }
}

/// The fields of a struct, tuple or class instance, in one piece of memory with their shape.
///
/// Structs and tuples are copied when one of several references changes a field.
package final class Record: ManagedBuffer<RecordShape, Value> {
    /// A record whose fields are `none` so far.
    @inline(__always)
    package static func make(_ shape: RecordShape) -> Record {
        let record = unsafeDowncast(Record.create(minimumCapacity: shape.count) { _ in shape }, to: Record.self)
        record.fields.initialize(repeating: .none, count: shape.count)
        shape.presence?.enter()
        return record
    }

    /// A record of two fields.
    package static func make(_ shape: RecordShape, _ first: Value, _ second: Value) -> Record {
        let record = make(shape)
        record.fields[0] = first
        record.fields[1] = second
        return record
    }

    /// A record of a type that is not met often: whoever makes many keeps their shape.
    package static func of(_ type: Type, _ values: [Value]) -> Record {
        let record = make(RecordShape(type, count: values.count))
        for (index, value) in values.enumerated() { record.fields[index] = value }
        return record
    }

    package var shape: RecordShape { header }
    package var type: Type { header.type }
    package var count: Int { header.count }

    /// The memory of the fields, for as long as the record is sure to live: this alone does not keep it.
    @inline(__always)
    package var fields: Slot { withUnsafeMutablePointerToElements { $0 } }

    /// Another record with the same fields.
    package func copy() -> Record { copy(as: shape) }

    /// Another record with the same fields, of a type that has as many.
    package func copy(as shape: RecordShape) -> Record {
        let record = Record.make(shape)
        for index in 0..<count { record.fields[index] = self[index] }
        return record
    }

    /// The record that stands for an ending instance: it takes over the fields, and the identity behind them.
    func heir() -> Record {
        let heir = Record.make(RecordShape(after: header))
        for index in 0..<count { swap(&heir.fields[index], &fields[index]) }
        heir.fields[count] = .int(Int(bitPattern: UInt(bitPattern: ObjectIdentifier(self))))
        return heir
    }

    /// What tells an instance from all others; while it ends it still is what it was.
    var identity: ObjectIdentifier {
        guard header.isHeir, let bits = UnsafeRawPointer(bitPattern: self[count - 1].int) else {
            return ObjectIdentifier(self)
        }
        return unsafeBitCast(bits, to: ObjectIdentifier.self)
    }

    /// An initializer has made the instance whole.
    @inline(__always) func finish() {
        if let finished = header.finished { header = finished }
    }

    deinit {
        if header.endsWithCode { Ending.run(header.type, heir()) }
        header.presence?.leave()
        let count = count
        Reclaim.end(UnsafeBufferPointer(start: fields, count: count)) { fields.deinitialize(count: count) }
    }

    /// A field, read or set while the record is sure to live.
    package subscript(index: Int) -> Value {
        @inline(__always) get { withExtendedLifetime(self) { fields[index] } }
        set { withExtendedLifetime(self) { fields[index] = newValue } }
    }

    package var values: [Value] {
        withExtendedLifetime(self) { Array(UnsafeBufferPointer(start: fields, count: count)) }
    }
}

extension Value {
    /// What the value refers to, by which it can be told from others: an instance, or an object of the library.
    package var reference: AnyObject? {
        switch self {
        case .record(let record): record
        case .object(let object): object
        default: nil
        }
    }
}
