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
        for (index, place) in places.enumerated() {
            try place?.access(frame) { $0.pointee = record[index] }
        }
        for place in places { place?.release(frame) }
        return .void
    }
}

final class EntryRead: Node {
    let dictionary: Node
    let key: Node
    let type: Type
    init(_ dictionary: Node, _ key: Node, _ type: Type) {
        self.dictionary = dictionary
        self.key = key
        self.type = type
    }
    override func value(_ frame: Frame) throws -> Value {
        guard case .dictionary(let storage) = try dictionary.value(frame) else { return .none }
        guard let place = try storage.find(key.value(frame), frame.state) else { return .none }
        return storage.value(at: place).wrapped(of: type)
    }
}

final class EntryReadWithDefault: Node {
    let dictionary: Node
    let key: Node
    let fallback: Node
    init(_ dictionary: Node, _ key: Node, _ fallback: Node) {
        self.dictionary = dictionary
        self.key = key
        self.fallback = fallback
    }
    override func value(_ frame: Frame) throws -> Value {
        guard case .dictionary(let storage) = try dictionary.value(frame) else { return .none }
        if let place = try storage.find(key.value(frame), frame.state) { return storage.value(at: place) }
        return try fallback.value(frame)
    }
}

/// A dictionary's entry, as an optional or with a default.
final class EntryPlace: Place {
    let base: Place
    let key: Node
    let holder: Int
    let type: Type
    let fallback: Node?

    init(_ base: Place, _ key: Node, holder: Int, _ type: Type, _ fallback: Node?) {
        self.base = base
        self.key = key
        self.holder = holder
        self.type = type
        self.fallback = fallback
    }

    override var hasAddress: Bool { false }

    override func prepare(_ frame: Frame) throws {
        try base.prepare(frame)
        frame.slots[holder] = try key.value(frame)
    }

    override func release(_ frame: Frame) {
        base.release(frame)
        frame.slots[holder] = .none
    }

    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        let key = frame.slots[holder]
        try base.access(frame) { slot in
            let storage = try Self.unique(slot)
            if let fallback {
                let (place, _) = try storage.insert(key, fallback.value(frame), frame.state)
                var value = storage.takeValue(at: place)
                defer { storage.setValue(value, at: place) }
                try withUnsafeMutablePointer(to: &value) { try body($0) }
                return
            }
            var value = Value.none
            let place = try storage.find(key, frame.state)
            if let place { value = storage.takeValue(at: place).wrapped(of: type) }
            let outcome = Result { try withUnsafeMutablePointer(to: &value) { try body($0) } }
            if case .none = value {
                if let place { storage.remove(at: place) }
            } else if let place {
                storage.setValue(value.unwrapped(from: type), at: place)
            } else {
                try storage.set(key, value.unwrapped(from: type), frame.state)
            }
            try outcome.get()
        }
    }

    /// The dictionary's storage, copied first when it is shared.
    static func unique(_ slot: Slot) throws -> HashStorage {
        let kind = slot.kind
        guard kind == .dictionary || kind == .set else { throw Trap.overlap(nil, at: nil) }
        let reference = slot.payload(HashStorage.self)
        if isKnownUniquelyReferenced(&reference.pointee) { return reference.pointee }
        let copy = HashStorage(copying: reference.pointee)
        if kind == .set { slot.pointee = .set(copy) } else { slot.pointee = .dictionary(copy) }
        return copy
    }
}
