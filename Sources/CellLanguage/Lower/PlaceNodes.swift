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
    let holder: Int
    init(_ place: Place, _ value: Node, holder: Int) {
        self.place = place
        self.value = value
        self.holder = holder
    }
    override func value(_ frame: Frame) throws -> Value {
        try place.prepare(frame)
        let new = try value.value(frame)
        if let computed = place as? ComputedPlace {
            try computed.assign(frame, new)
        } else if place.hasAddress {
            try place.address(frame).pointee = new
        } else {
            try place.access(frame) { $0.pointee = new }
        }
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

/// Reads an element of an array.
class ElementRead: Node {
    let array: Node
    let index: Node
    let site: SourceSpan
    init(_ array: Node, _ index: Node, _ site: SourceSpan) {
        self.array = array
        self.index = index
        self.site = site
    }

    static func make(_ array: Node, _ index: Node, _ type: Type, _ site: SourceSpan) -> Node {
        if let slot = array.localSlot, array is ValueLocal { return LocalElementRead(slot, index, site) }
        return ElementRead(array, index, site)
    }

    override func value(_ frame: Frame) throws -> Value {
        let array = try array.value(frame)
        let place = try index.int(frame)
        guard place >= 0, place < array.count else { throw Trap.index(place, array.count, site) }
        return array.element(place)
    }
}

/// Reads an element of an array in a local variable.
final class LocalElementRead: Node {
    let slot: Int
    let index: Node
    let site: SourceSpan
    init(_ slot: Int, _ index: Node, _ site: SourceSpan) {
        self.slot = slot
        self.index = index
        self.site = site
    }

    @inline(__always) private func element<T>(_ frame: Frame, _ type: T.Type) throws -> T {
        let place = try index.int(frame)
        let array = (frame.slots + slot).payload([T].self)
        let count = array.pointee.count
        guard place >= 0, place < count else { throw Trap.index(place, count, site) }
        return array.pointee[place]
    }

    override func int(_ frame: Frame) throws -> Int {
        if case .ints = frame.slots[slot] { return try element(frame, Int.self) }
        return try value(frame).int
    }
    override func double(_ frame: Frame) throws -> Double {
        if case .doubles = frame.slots[slot] { return try element(frame, Double.self) }
        return try value(frame).double
    }
    override func float(_ frame: Frame) throws -> Float {
        if case .floats = frame.slots[slot] { return try element(frame, Float.self) }
        return try value(frame).float
    }
    override func bool(_ frame: Frame) throws -> Bool {
        if case .bools = frame.slots[slot] { return try element(frame, Bool.self) }
        return try value(frame).bool
    }
    override func value(_ frame: Frame) throws -> Value {
        switch frame.slots[slot] {
        case .ints: .int(try element(frame, Int.self))
        case .doubles: .double(try element(frame, Double.self))
        case .floats: .float(try element(frame, Float.self))
        case .bools: .bool(try element(frame, Bool.self))
        case .array: try element(frame, Value.self)
        default: throw Defect.trap("Array", frame.slots[slot], at: site)
        }
    }
}

/// `array[i] = value` for an array in a local variable.
final class SetElement: Node {
    let slot: Int
    let index: Node
    let value: Node
    let storage: StorageClass
    let site: SourceSpan

    private init(_ slot: Int, _ index: Node, _ value: Node, _ storage: StorageClass, _ site: SourceSpan) {
        self.slot = slot
        self.index = index
        self.value = value
        self.storage = storage
        self.site = site
    }

    static func make(_ slot: Int, _ index: Node, _ value: Node, _ type: Type, _ site: SourceSpan) -> Node {
        let storage = type.nominal?.role == .fixedWidthInteger ? .value : StorageClass(type)
        return SetElement(slot, index, value, storage, site)
    }

    @inline(__always) private func set<T>(_ frame: Frame, _ place: Int, _ new: T) throws {
        guard frame.slots[slot].holds(storage) else { throw Defect.trap("Array", frame.slots[slot], at: site) }
        let array = (frame.slots + slot).payload([T].self)
        guard place >= 0, place < array.pointee.count else { throw Trap.index(place, array.pointee.count, site) }
        array.pointee[place] = new
    }

    override func run(_ frame: Frame) throws -> Flow {
        let place = try index.int(frame)
        switch storage {
        case .int: try set(frame, place, value.int(frame))
        case .double: try set(frame, place, value.double(frame))
        case .float: try set(frame, place, value.float(frame))
        case .bool: try set(frame, place, value.bool(frame))
        case .value: try set(frame, place, value.value(frame))
        }
        return .next
    }
    override func value(_ frame: Frame) throws -> Value {
        _ = try run(frame)
        return .void
    }
}

extension Value {
    /// Whether this is an array whose elements are stored so.
    @inline(__always) fileprivate func holds(_ storage: StorageClass) -> Bool {
        switch (self, storage) {
        case (.ints, .int), (.doubles, .double), (.floats, .float), (.bools, .bool), (.array, .value): true
        default: false
        }
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
        switch slot.pointee {
        case .dictionary, .set: break
        default: throw Trap.overlap(nil, at: nil)
        }
        let reference = slot.payload(HashStorage.self)
        if isKnownUniquelyReferenced(&reference.pointee) { return reference.pointee }
        let copy = HashStorage(copying: reference.pointee)
        if case .set = slot.pointee { slot.pointee = .set(copy) } else { slot.pointee = .dictionary(copy) }
        return copy
    }
}

/// A property with `willSet` and `didSet`.
final class ObservedPlace: Place {
    let plain: Place
    let receiver: Place?
    let instance: Node?
    let willSet: FunctionCode?
    let didSet: FunctionCode?
    let site: SourceSpan

    init(
        _ plain: Place, receiver: Place?, instance: Node?, willSet: FunctionCode?, didSet: FunctionCode?,
        site: SourceSpan
    ) {
        self.plain = plain
        self.receiver = receiver
        self.instance = instance
        self.willSet = willSet
        self.didSet = didSet
        self.site = site
    }

    override var hasAddress: Bool { false }
    override func prepare(_ frame: Frame) throws { try plain.prepare(frame) }
    override func release(_ frame: Frame) { plain.release(frame) }

    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        var old = Value.none
        try plain.access(frame) { old = $0.pointee }
        var new = old
        try withUnsafeMutablePointer(to: &new) { try body($0) }
        if let willSet { try notify(willSet, new, frame) }
        try plain.access(frame) { $0.pointee = new }
        if let didSet { try notify(didSet, old, frame) }
    }

    private func notify(_ code: FunctionCode, _ value: Value, _ frame: Frame) throws {
        let callee = frame.state.pointee.top
        if let instance {
            callee[1] = try instance.value(frame)
            callee[2] = value
            try code.enter(Frame(callee, frame.state), at: site)
            return
        }
        try receiver?.access(frame) { slot in
            callee[1] = slot.take()
            callee[2] = value
            defer { slot.pointee = (callee + 1).take() }
            try code.enter(Frame(callee, frame.state), at: site)
        }
    }
}
