/// A value that is not stored anywhere: changes to it are lost with it.
final class TemporaryPlace: Place {
    let node: Node
    let slot: Int
    init(_ node: Node, _ slot: Int) {
        self.node = node
        self.slot = slot
    }
    override func prepare(_ frame: Frame) throws { frame.slots[slot] = try node.value(frame) }
    override func address(_ frame: Frame) throws -> Slot { frame.slots + slot }
    override func release(_ frame: Frame) { frame.slots[slot] = .none }
}

final class AssignNode: Node {
    let place: Place
    let value: Node
    init(_ place: Place, _ value: Node) {
        self.place = place
        self.value = value
    }
    override func value(_ frame: Frame) throws -> Value {
        try place.prepare(frame)
        let new = try value.value(frame)
        try place.assign(new, frame)
        place.release(frame)
        return .void
    }
}

final class AssignTupleNode: Node {
    let places: [Place?]
    let value: Node
    init(_ places: [Place?], _ value: Node) {
        self.places = places
        self.value = value
    }
    override func value(_ frame: Frame) throws -> Value {
        for place in places { try place?.prepare(frame) }
        let record = try value.value(frame).record()
        for (index, place) in places.enumerated() { try place?.assign(record[index], frame) }
        for place in places { place?.release(frame) }
        return .void
    }
}
