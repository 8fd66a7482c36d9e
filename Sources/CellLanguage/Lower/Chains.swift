/// What stands before a `?`: its content lies in a slot while the rest of the chain is evaluated.
final class ChainLink {
    private let slot: Int
    private let type: Type
    /// Whether the content is read once, and handed on where it is.
    private let isPassing: Bool
    /// Whether the rest of the chain changes the content.
    private(set) var isChanged = false

    init(_ slot: Int, _ type: Type, isPassing: Bool) {
        self.slot = slot
        self.type = type
        self.isPassing = isPassing
    }

    func read() -> Node { isPassing ? PassedLocal(slot) : BodyLowering.localNode(slot, type) }

    func change() -> Place {
        isChanged = true
        return LocalPlace(slot)
    }
}

extension BodyLowering {
    /// `base?.body`: the base is evaluated once, and changed in place where the body changes it.
    func chain(_ variable: LocalVariable?, _ base: Expression, _ body: Expression) -> Node {
        let wrapped = concrete(base.type).arguments.first ?? .error
        if let variable {
            let slot = slot(of: variable)
            let opened = lower(base)
            if engine.tracksLifetimes { passing = (passing ?? []).union([variable]) }
            return ChainNode(opened, slot, wrapped, lower(body))
        }
        let slot = temporarySlot()
        let uses = body.links(to: base)
        let link = ChainLink(slot, wrapped, isPassing: engine.tracksLifetimes && uses.count == 1)
        for expression in uses { links[ObjectIdentifier(expression)] = link }
        let opened = place(base)
        let rest = lower(body)
        if link.isChanged { return ChangingChainNode(opened, slot, wrapped, rest) }
        return ChainNode(lower(base), slot, wrapped, rest)
    }

    /// Whether a variable hands its value on where it is read.
    func isPassing(_ variable: LocalVariable) -> Bool { passing?.contains(variable) ?? false }
}

/// A variable that is read once: its value is handed on.
final class PassedLocal: Node {
    private let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func value(_ frame: Frame) throws -> Value { (frame.slots + slot).take() }
}

extension Expression {
    /// The expressions in a chain's body that stand for the content of its base.
    fileprivate func links(to base: Expression) -> [Expression] {
        if case .forceUnwrap(let inner) = kind, inner === base { return [self] }
        return parts.flatMap { $0.links(to: base) }
    }
}

/// `a?.b`: nil where `a` is nil.
final class ChainNode: Node {
    private let base: Node
    private let slot: Int
    private let wrapped: Type
    private let body: Node

    init(_ base: Node, _ slot: Int, _ wrapped: Type, _ body: Node) {
        self.base = base
        self.slot = slot
        self.wrapped = wrapped
        self.body = body
    }

    override func value(_ frame: Frame) throws -> Value {
        try open(frame) ? body.value(frame) : .none
    }

    /// Puts the content into its slot, which alone refers to it while the rest is evaluated.
    private func open(_ frame: Frame) throws -> Bool {
        let value = try base.value(frame)
        if case .none = value { return false }
        frame.slots[slot] = value.unwrapped(from: wrapped)
        return true
    }
}

/// `a?.b = c`: `a` is open for changes while the rest is evaluated.
final class ChangingChainNode: Node {
    private let base: Place
    private let slot: Int
    private let wrapped: Type
    private let body: Node

    init(_ base: Place, _ slot: Int, _ wrapped: Type, _ body: Node) {
        self.base = base
        self.slot = slot
        self.wrapped = wrapped
        self.body = body
    }

    override func value(_ frame: Frame) throws -> Value {
        try base.prepare(frame)
        var result = Value.none
        try base.access(frame) { content in
            if case .none = content.pointee { return }
            frame.slots[slot] = content.take().unwrapped(from: wrapped)
            defer { content.pointee = (frame.slots + slot).take().wrapped(of: wrapped) }
            result = try body.value(frame)
        }
        base.release(frame)
        return result
    }
}
