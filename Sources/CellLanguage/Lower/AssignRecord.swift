/// Gives a struct or tuple in a place new fields: in its own memory, where nobody else refers to that.
final class AssignRecord: Node {
    private let place: Place
    private let fields: Node
    private let shape: RecordShape
    /// Where the fields wait until all are there.
    private let holder: Int

    /// The assignment of a record that is made for nothing else; nil where the value is another.
    ///
    /// `holder` is the first of the slots that were reserved for the fields before the value was lowered.
    init?(_ place: Place, _ value: Node, holder: Int?) {
        guard let holder, place.hasAddress, let shape = value.madeShape, !shape.isClass else { return nil }
        self.place = place
        self.shape = shape
        fields = value
        self.holder = holder
    }

    override func value(_ frame: Frame) throws -> Value {
        let new = frame.slots + holder
        try place.prepare(frame)
        try fields.storeFields(frame, into: new)
        let slot = try place.address(frame)
        let own = slot.payload(Record.self)
        if slot.kind == .record, own.pointee.shape === shape, isKnownUniquelyReferenced(&own.pointee) {
            let old = own.pointee.fields
            for index in 0..<shape.count { swap(&old[index], &new[index]) }
            for index in 0..<shape.count { new[index] = .none }
        } else {
            let record = Record.make(shape)
            for index in 0..<shape.count { record.fields[index] = (new + index).take() }
            slot.pointee = .record(record)
        }
        place.release(frame)
        return .void
    }
}
