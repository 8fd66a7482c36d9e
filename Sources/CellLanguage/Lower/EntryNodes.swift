// The entries of dictionaries: read, and as places.

/// `dictionary[key]`
final class EntryRead: Node {
    private let dictionary: Node
    private let key: Node
    private let type: Type

    init(_ dictionary: Node, _ key: Node, _ type: Type) {
        self.dictionary = dictionary
        self.key = key
        self.type = type
    }

    override func value(_ frame: Frame) throws -> Value {
        guard let storage = try dictionary.dictionary(frame, before: key) else { return .none }
        guard let place = try storage.find(key.value(frame), frame.state) else { return .none }
        return storage.value(at: place).wrapped(of: type)
    }
}

/// `dictionary[key, default: fallback]`
final class EntryReadWithDefault: Node {
    private let dictionary: Node
    private let key: Node
    private let fallback: Node

    init(_ dictionary: Node, _ key: Node, _ fallback: Node) {
        self.dictionary = dictionary
        self.key = key
        self.fallback = fallback
    }

    override func value(_ frame: Frame) throws -> Value {
        guard let storage = try dictionary.dictionary(frame, before: key) else { return .none }
        if let place = try storage.find(key.value(frame), frame.state) { return storage.value(at: place) }
        return try fallback.value(frame)
    }
}

extension Node {
    /// The entries of the dictionary that this is.
    fileprivate func dictionary(_ frame: Frame, before key: Node) throws -> HashStorage? {
        if key.isPure, let slot = try view(frame), slot.kind == .dictionary {
            return slot.payload(HashStorage.self).pointee
        }
        guard case .dictionary(let storage) = try value(frame) else { return nil }
        return storage
    }
}

/// A dictionary's entry, as an optional or with a default.
final class EntryPlace: Place {
    private let base: Place
    private let key: Node
    private let holder: Int
    private let type: Type
    private let fallback: Node?
    /// Whether keys are compared without any code of a cell.
    private let isKeyPlain: Bool
    private let site: SourceSpan

    init(
        _ base: Place, _ key: Node, _ keyType: Type, holder: Int, _ type: Type, _ fallback: Node?, _ site: SourceSpan
    ) {
        self.site = site
        self.base = base
        self.key = key
        self.holder = holder
        self.type = type
        self.fallback = fallback
        switch keyType.nominal?.role {
        case .string, .character: isKeyPlain = true
        default: isKeyPlain = StorageClass(keyType) != .value
        }
    }

    /// An entry with a default is in the dictionary as soon as it is looked at.
    override var hasAddress: Bool { isKeyPlain && base.hasAddress && fallback?.constant != nil }

    override func address(_ frame: Frame) throws -> Slot {
        let storage = try Self.unique(base.address(frame))
        let (place, _) = try storage.insert(frame.slots[holder], fallback?.constant ?? .none, frame.state, at: site)
        return storage.address(at: place)
    }

    override func assign(_ value: Value, _ frame: Frame) throws {
        guard isKeyPlain, base.hasAddress, fallback == nil else { return try super.assign(value, frame) }
        let storage = try Self.unique(base.address(frame))
        if case .none = value {
            _ = try storage.remove(frame.slots[holder], frame.state)
        } else {
            try storage.set(frame.slots[holder], value.unwrapped(from: type), frame.state, at: site)
        }
    }

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
                let (place, _) = try storage.insert(key, fallback.value(frame), frame.state, at: site)
                var value = storage.takeValue(at: place)
                defer { storage.setValue(value, at: place) }
                try withUnsafeMutablePointer(to: &value) { try body($0) }
                return
            }
            var value = Value.none
            let place = try storage.find(key, frame.state, at: site)
            if let place { value = storage.takeValue(at: place).wrapped(of: type) }
            let outcome = Result { try withUnsafeMutablePointer(to: &value) { try body($0) } }
            if case .none = value {
                if let place { storage.remove(at: place) }
            } else if let place {
                storage.setValue(value.unwrapped(from: type), at: place)
            } else {
                try storage.set(key, value.unwrapped(from: type), frame.state, at: site)
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
