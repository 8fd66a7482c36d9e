// Variables that do not keep alive what they refer to.

extension BodyLowering {
    /// What a variable refers to, read out of its memory.
    func loaded(_ node: Node, _ ownership: Ownership, at site: SourceSpan) -> Node {
        switch ownership {
        case .strong: node
        case .weak: WeakLoad(node)
        case .unowned: UnownedLoad(node, site)
        }
    }

    /// What goes into a variable's memory so that it refers to a value.
    func held(_ node: Node, _ ownership: Ownership) -> Node { ownership == .strong ? node : HoldNode(node) }

    /// The place of a variable, where its memory is.
    func referred(_ place: Place, _ ownership: Ownership, at site: SourceSpan) -> Place {
        ownership == .strong ? place : ReferencePlace(place, ownership, site)
    }
}

extension Ownership {
    /// The value that a variable's memory stands for.
    func load(_ stored: Value, at site: SourceSpan) throws -> Value {
        if self == .strong { return stored }
        guard case .object(let reference as Reference) = stored else { return stored }
        if let value = reference.value { return value }
        if self == .weak { return .none }
        throw Trap(
            .missing, "attempted to read an unowned reference but the object was already deallocated", at: site,
            hint: "what may end earlier is declared 'weak'")
    }

    /// What a variable's memory takes for a value.
    func holding(_ value: Value) -> Value { self == .strong ? value : Reference.holding(value) }
}

final class WeakLoad: Node {
    private let stored: Node
    init(_ stored: Node) { self.stored = stored }
    override func value(_ frame: Frame) throws -> Value { try stored.value(frame).referent }
}

final class UnownedLoad: Node {
    private let stored: Node
    private let site: SourceSpan
    init(_ stored: Node, _ site: SourceSpan) {
        self.stored = stored
        self.site = site
    }
    override func value(_ frame: Frame) throws -> Value {
        try Ownership.unowned.load(stored.value(frame), at: site)
    }
}

/// Makes a reference that does not keep its instance alive.
final class HoldNode: Node {
    private let inner: Node
    init(_ inner: Node) { self.inner = inner }
    override func value(_ frame: Frame) throws -> Value { Reference.holding(try inner.value(frame)) }
}

/// A variable that is weak or unowned: changed as the reference that it holds.
final class ReferencePlace: Place {
    private let base: Place
    private let ownership: Ownership
    private let site: SourceSpan

    init(_ base: Place, _ ownership: Ownership, _ site: SourceSpan) {
        self.base = base
        self.ownership = ownership
        self.site = site
    }

    override var hasAddress: Bool { false }
    override func prepare(_ frame: Frame) throws { try base.prepare(frame) }
    override func release(_ frame: Frame) { base.release(frame) }
    override func assign(_ value: Value, _ frame: Frame) throws {
        try base.assign(ownership.holding(value), frame)
    }
    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        try base.access(frame) { slot in
            var value = try ownership.load(slot.pointee, at: site)
            let outcome = Result { try withUnsafeMutablePointer(to: &value) { try body($0) } }
            slot.pointee = ownership.holding(value)
            try outcome.get()
        }
    }
}
