final class SwitchNode: Node {
    struct Case {
        let patterns: [(matcher: Matcher, condition: Node?)]
        let body: Node
        let isDefault: Bool
    }
    let subject: Node
    let cases: [Case]
    let holder: Int
    let level: Int
    init(_ subject: Node, _ cases: [Case], holder: Int, level: Int) {
        self.subject = subject
        // The default comes last, wherever it is written; a case falls through in the order of the text.
        self.cases = cases
        self.holder = holder
        self.level = level
    }

    override func run(_ frame: Frame) throws -> Flow {
        frame.slots[holder] = try subject.value(frame)
        guard var place = try chosen(frame) else { return .next }
        while true {
            let flow = try cases[place].body.run(frame)
            switch flow {
            case .fallthroughCase where place + 1 < cases.count: place += 1
            case .breakLoop where frame.state.pointee.jumpLevel == level: return .next
            default: return flow
            }
        }
    }

    private func chosen(_ frame: Frame) throws -> Int? {
        for (index, entry) in cases.enumerated() where !entry.isDefault {
            for (matcher, condition) in entry.patterns {
                if try matcher.matches(frame.slots + holder, frame), try condition?.bool(frame) ?? true { return index }
            }
        }
        return cases.firstIndex(where: \.isDefault)
    }
}

final class ThrowNode: Node {
    let inner: Node
    let site: SourceSpan
    init(_ inner: Node, _ site: SourceSpan) {
        self.inner = inner
        self.site = site
    }
    override func run(_ frame: Frame) throws -> Flow { throw Thrown(try inner.value(frame), at: site) }
}

final class CatchNode: Node {
    struct Clause {
        let error: (slot: Int, isBoxed: Bool)
        let patterns: [(matcher: Matcher, condition: Node?)]
        let body: Node
    }
    let body: Node
    let clauses: [Clause]
    let holder: Int
    let level: Int?
    let abandoned: AbandonedSlots
    init(_ body: Node, _ clauses: [Clause], holder: Int, level: Int?, _ abandoned: AbandonedSlots) {
        self.abandoned = abandoned
        self.body = body
        self.clauses = clauses
        self.holder = holder
        self.level = level
    }

    override func run(_ frame: Frame) throws -> Flow {
        let flow: Flow
        do { flow = try body.run(frame) } catch let error as Thrown { flow = try handle(error, frame) }
        if let level, flow == .breakLoop, frame.state.pointee.jumpLevel == level { return .next }
        return flow
    }

    private func handle(_ error: Thrown, _ frame: Frame) throws -> Flow {
        abandoned.clear(frame)
        frame.slots[holder] = error.value
        for clause in clauses {
            frame.slots[clause.error.slot] = clause.error.isBoxed ? .object(Box(error.value)) : error.value
            for (matcher, condition) in clause.patterns {
                if try matcher.matches(frame.slots + holder, frame), try condition?.bool(frame) ?? true {
                    return try clause.body.run(frame)
                }
            }
        }
        throw error
    }
}

/// The rest of a block, and what runs when it ends: at its end, by a jump or by an error that may be caught. A trap ends a
/// program at once.
final class DeferNode: Node {
    let rest: Node
    let deferred: Node
    init(_ rest: Node, _ deferred: Node) {
        self.rest = rest
        self.deferred = deferred
    }
    override func run(_ frame: Frame) throws -> Flow {
        let flow: Flow
        do { flow = try rest.run(frame) } catch let error as Thrown {
            _ = try deferred.run(frame)
            throw error
        }
        // A result that has been set survives what the deferred code calls.
        let result = flow == .returned ? frame.slots.pointee : .none
        _ = try deferred.run(frame)
        if flow == .returned { frame.slots.pointee = result }
        return flow
    }
}

final class SetGlobal: Node {
    let global: GlobalVariable
    let node: Node
    init(_ global: GlobalVariable, _ node: Node) {
        self.global = global
        self.node = node
    }
    override func run(_ frame: Frame) throws -> Flow {
        global.slot.pointee = try node.value(frame)
        return .next
    }
}

/// `let (a, b) = …`
final class BindNode: Node {
    let node: Node
    let matcher: Matcher
    let holder: Int
    init(_ node: Node, _ matcher: Matcher, holder: Int) {
        self.node = node
        self.matcher = matcher
        self.holder = holder
    }
    override func run(_ frame: Frame) throws -> Flow {
        frame.slots[holder] = try node.value(frame)
        _ = try matcher.matches(frame.slots + holder, frame)
        frame.slots[holder] = .none
        return .next
    }
}

final class MatchNode: BoolNode {
    let node: Node
    let matcher: Matcher
    let holder: Int
    init(_ node: Node, _ matcher: Matcher, holder: Int) {
        self.node = node
        self.matcher = matcher
        self.holder = holder
    }
    override func bool(_ frame: Frame) throws -> Bool {
        frame.slots[holder] = try node.value(frame)
        return try matcher.matches(frame.slots + holder, frame)
    }
}

/// `if let x = optional`
final class BindOptional: BoolNode {
    let node: Node
    let slot: Int
    let wrapped: Type
    let isBoxed: Bool
    init(_ node: Node, _ slot: Int, _ wrapped: Type, isBoxed: Bool) {
        self.node = node
        self.slot = slot
        self.wrapped = wrapped
        self.isBoxed = isBoxed
    }
    override func bool(_ frame: Frame) throws -> Bool {
        let value = try node.value(frame)
        if case .none = value { return false }
        let inner = value.unwrapped(from: wrapped)
        frame.slots[slot] = isBoxed ? .object(Box(inner)) : inner
        return true
    }
}
