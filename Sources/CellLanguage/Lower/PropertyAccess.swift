/// How a member of a known type is changed, when the value that it belongs to is at hand: in its memory, or through code
/// that runs before and after.
struct PropertyAccess {
    enum Storage {
        case field(Int)
        case accessors(get: FunctionCode, set: FunctionCode?)
        /// A property of the type itself.
        case global(GlobalVariable, initialize: (Frame) throws -> Void)
    }
    var storage: Storage
    var willSet: FunctionCode?
    var didSet: FunctionCode?
    /// Whether the receiver is an instance of a class: it is referred to, not changed.
    var isInstance: Bool
    /// How the property holds what it refers to.
    var ownership = Ownership.strong

    /// Changes the member of the value in `receiver`, by `body`. What `body` has done stays done when it throws.
    func change(_ receiver: Slot?, _ arguments: [Value], _ call: AccessorCall, _ body: (Slot) throws -> Void) throws {
        var value = try read(receiver, arguments, call)
        let old = didSet == nil ? Value.none : value
        let outcome = Result { try withUnsafeMutablePointer(to: &value) { try body($0) } }
        try write(value, old, receiver, arguments, call)
        try outcome.get()
    }

    /// Gives the member another value, without reading the one before if nobody asks for it.
    func assign(_ value: Value, _ receiver: Slot?, _ arguments: [Value], _ call: AccessorCall) throws {
        let old = didSet == nil ? Value.none : try read(receiver, arguments, call)
        try write(value, old, receiver, arguments, call)
    }

    func read(_ receiver: Slot?, _ arguments: [Value], _ call: AccessorCall) throws -> Value {
        switch storage {
        case .field(let index):
            let stored = try receiver?.pointee.record(at: call.site)[index] ?? .none
            return try ownership.load(stored, at: call.site)
        case .accessors(let get, _): return try run(get, receiver, arguments, call)
        case .global(let global, let initialize):
            try initialize(call.frame)
            return try ownership.load(global.slot.pointee, at: call.site)
        }
    }

    private func write(
        _ value: Value, _ old: Value, _ receiver: Slot?, _ arguments: [Value], _ call: AccessorCall
    ) throws {
        if let willSet { try run(willSet, receiver, [value], call) }
        switch storage {
        case .field(let index):
            guard let receiver else { return }
            if isInstance {
                try receiver.pointee.record(at: call.site)[index] = ownership.holding(value)
            } else {
                try FieldPlace.field(receiver, index).pointee = ownership.holding(value)
            }
        case .accessors(_, let set):
            guard let set else { throw Defect.trap("a property without a setter was to be set", at: call.site) }
            try run(set, receiver, [value] + arguments, call)
        case .global(let global, let initialize):
            try initialize(call.frame)
            global.slot.pointee = ownership.holding(value)
        }
        if let didSet { try run(didSet, receiver, [old], call) }
    }

    /// Runs code that may change the receiver: the value goes in and comes back.
    @discardableResult private func run(
        _ code: FunctionCode, _ receiver: Slot?, _ values: [Value], _ call: AccessorCall
    ) throws -> Value {
        guard let receiver, !isInstance, code.inoutSlots.contains(1) else {
            try call.run(code, receiver?.pointee, values)
            return call.base.take()
        }
        defer { receiver.pointee = (call.base + 1).take() }
        try call.run(code, receiver.take(), values)
        return call.base.take()
    }
}

/// Calls of getters, setters and observers, above everything that is in use.
struct AccessorCall {
    let frame: Frame
    let base: Slot
    let site: SourceSpan
    let session: SessionContext

    init(_ frame: Frame, at site: SourceSpan, _ session: SessionContext) {
        self.frame = frame
        self.site = site
        self.session = session
        base = frame.state.pointee.top
    }

    /// Runs code; the receiver is in slot 1 where there is one.
    func run(_ code: FunctionCode, _ receiver: consuming Value?, _ values: [Value]) throws {
        var slot = base + 1
        if let receiver {
            slot.pointee = receiver
            slot += 1
        }
        receiver = nil
        for value in values {
            slot.pointee = value
            slot += 1
        }
        session.currentSite = site
        try code.enter(Frame(base, frame.state), at: site)
    }
}

/// Finds how a member is changed, by the type of the value that it belongs to.
final class AccessLookup {
    private let find: (Type?) throws -> PropertyAccess
    private let isFixed: Bool
    private var last: (type: Type?, access: PropertyAccess)?

    /// The same for every receiver.
    init(_ access: PropertyAccess) {
        isFixed = true
        find = { _ in access }
        last = (nil, access)
    }

    /// By the receiver's own type.
    init(find: @escaping (Type?) throws -> PropertyAccess) {
        isFixed = false
        self.find = find
    }

    func access(for type: @autoclosure () throws -> Type?) throws -> PropertyAccess {
        if isFixed, let last { return last.access }
        let type = try type()
        if let last, last.type == type { return last.access }
        let access = try find(type)
        last = (type, access)
        return access
    }
}

/// A place behind code: a computed property, a subscript, a property with observers, or one that the receiver's own type
/// decides.
final class PropertyPlace: Place {
    /// The value that the property belongs to.
    enum Receiver {
        /// Changed in place.
        case value(Place)
        /// A value of protocol type.
        case existential(Place)
        case instance(Node, holder: Int)
        case none
    }

    let receiver: Receiver
    let arguments: [(node: Node, slot: Int)]
    let lookup: AccessLookup
    let site: SourceSpan
    let session: SessionContext

    init(
        _ receiver: Receiver, _ arguments: [(node: Node, slot: Int)], _ lookup: AccessLookup, _ site: SourceSpan,
        _ session: SessionContext
    ) {
        self.receiver = receiver
        self.arguments = arguments
        self.lookup = lookup
        self.site = site
        self.session = session
    }

    override var hasAddress: Bool { false }

    override func prepare(_ frame: Frame) throws {
        switch receiver {
        case .value(let base), .existential(let base): try base.prepare(frame)
        case .instance(let node, let holder): frame.slots[holder] = try node.value(frame)
        case .none: break
        }
        for (node, slot) in arguments { frame.slots[slot] = try node.value(frame) }
    }

    override func release(_ frame: Frame) {
        switch receiver {
        case .value(let base), .existential(let base): base.release(frame)
        case .instance(_, let holder): frame.slots[holder] = .none
        case .none: break
        }
        for (_, slot) in arguments { frame.slots[slot] = .none }
    }

    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        let values = arguments.map { frame.slots[$0.slot] }
        let call = AccessorCall(frame, at: site, session)
        try withReceiver(frame) { try $1.change($0, values, call, body) }
    }

    override func assign(_ value: Value, _ frame: Frame) throws {
        let values = arguments.map { frame.slots[$0.slot] }
        let call = AccessorCall(frame, at: site, session)
        try withReceiver(frame) { try $1.assign(value, $0, values, call) }
    }

    /// The value, of a receiver that its getter may change.
    func read(_ frame: Frame) throws -> Value {
        var value = Value.none
        let values = arguments.map { frame.slots[$0.slot] }
        let call = AccessorCall(frame, at: site, session)
        try withReceiver(frame) { value = try $1.read($0, values, call) }
        return value
    }

    private func withReceiver(_ frame: Frame, _ body: (Slot?, PropertyAccess) throws -> Void) throws {
        switch receiver {
        case .value(let base):
            try base.access(frame) { try body($0, lookup.access(for: nil)) }
        case .existential(let base):
            try base.access(frame) { slot in
                guard case .object(let object) = slot.pointee, let existential = object as? Existential else {
                    throw Trap.overlap(nil, at: site)
                }
                let access = try lookup.access(for: existential.type)
                var content = existential.value
                defer { slot.pointee = .object(Existential(existential.type, content)) }
                try withUnsafeMutablePointer(to: &content) { try body($0, access) }
            }
        case .instance(_, let holder):
            let instance = frame.slots + holder
            try body(instance, lookup.access(for: instance.pointee.record(at: site).type))
        case .none: try body(nil, lookup.access(for: nil))
        }
    }
}
