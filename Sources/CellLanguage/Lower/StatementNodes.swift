/// Statements one after the other.
enum NodeList {
    static func make(_ nodes: [Node]) -> Node {
        switch nodes.count {
        case 1: nodes[0]
        case 2: SequenceOfTwo(nodes[0], nodes[1])
        case 3: SequenceOfThree(nodes[0], nodes[1], nodes[2])
        default: SequenceOfMany(nodes)
        }
    }
}

final class SequenceOfTwo: Node {
    let first: Node
    let second: Node
    init(_ first: Node, _ second: Node) {
        self.first = first
        self.second = second
    }
    override func run(_ frame: Frame) throws -> Flow {
        let flow = try first.run(frame)
        if flow != .next { return flow }
        return try second.run(frame)
    }
}

final class SequenceOfThree: Node {
    let first: Node
    let second: Node
    let third: Node
    init(_ first: Node, _ second: Node, _ third: Node) {
        self.first = first
        self.second = second
        self.third = third
    }
    override func run(_ frame: Frame) throws -> Flow {
        var flow = try first.run(frame)
        if flow != .next { return flow }
        flow = try second.run(frame)
        if flow != .next { return flow }
        return try third.run(frame)
    }
}

final class SequenceOfMany: Node {
    let nodes: [Node]
    init(_ nodes: [Node]) { self.nodes = nodes }
    override func run(_ frame: Frame) throws -> Flow {
        for node in nodes {
            let flow = try node.run(frame)
            if flow != .next { return flow }
        }
        return .next
    }
}

final class IfNode: Node {
    let test: Node
    let then: Node
    let otherwise: Node?
    init(_ test: Node, _ then: Node, _ otherwise: Node?) {
        self.test = test
        self.then = then
        self.otherwise = otherwise
    }
    override func run(_ frame: Frame) throws -> Flow {
        if try test.bool(frame) { return try then.run(frame) }
        guard let otherwise else { return .next }
        return try otherwise.run(frame)
    }
}

final class ReturnNode: Node {
    let inner: Node?
    let isInitializer: Bool
    init(_ inner: Node?, isInitializer: Bool) {
        self.inner = inner
        self.isInitializer = isInitializer
    }
    override func run(_ frame: Frame) throws -> Flow {
        if let inner { try inner.store(frame, into: frame.slots) } else { frame.slots.pointee = .void }
        return .returned
    }
}

/// `break` and `continue`: the loop at `level` takes it.
final class JumpNode: Node {
    let level: Int
    let isContinue: Bool
    init(_ level: Int, isContinue: Bool) {
        self.level = level
        self.isContinue = isContinue
    }
    override func run(_ frame: Frame) throws -> Flow {
        frame.state.pointee.jumpLevel = level
        return isContinue ? .continueLoop : .breakLoop
    }
}

final class FallthroughNode: Node {
    override func run(_ frame: Frame) throws -> Flow { .fallthroughCase }
}

/// What a loop does with the way its body ended.
enum LoopStep { case again, end, leave(Flow) }

extension Flow {
    @inline(__always) func step(_ frame: Frame, level: Int) -> LoopStep {
        switch self {
        case .next: return .again
        case .breakLoop: return frame.state.pointee.jumpLevel == level ? .end : .leave(self)
        case .continueLoop: return frame.state.pointee.jumpLevel == level ? .again : .leave(self)
        case .returned, .fallthroughCase: return .leave(self)
        }
    }
}

final class WhileNode: Node {
    let test: Node
    let body: Node
    let level: Int
    let site: SourceSpan?
    init(_ test: Node, _ body: Node, level: Int, _ site: SourceSpan?) {
        self.test = test
        self.body = body
        self.level = level
        self.site = site
    }
    override func run(_ frame: Frame) throws -> Flow {
        while try test.bool(frame) {
            try frame.checkInterrupt(at: site)
            let flow = try body.run(frame)
            if flow == .next { continue }
            switch flow.step(frame, level: level) {
            case .again: continue
            case .end: return .next
            case .leave(let flow): return flow
            }
        }
        return .next
    }
}

final class RepeatNode: Node {
    let body: Node
    let test: Node
    let level: Int
    let site: SourceSpan
    init(_ body: Node, _ test: Node, level: Int, _ site: SourceSpan) {
        self.body = body
        self.test = test
        self.level = level
        self.site = site
    }
    override func run(_ frame: Frame) throws -> Flow {
        repeat {
            try frame.checkInterrupt(at: site)
            switch try body.run(frame).step(frame, level: level) {
            case .again: continue
            case .end: return .next
            case .leave(let flow): return flow
            }
        } while try test.bool(frame)
        return .next
    }
}

/// `for i in a..<b` over `Int`, without a range.
final class CountingLoop: Node {
    let slot: Int
    let lower: Node
    let upper: Node
    let isClosed: Bool
    let condition: Node?
    let body: Node
    let level: Int
    let site: SourceSpan

    init(
        _ slot: Int, _ lower: Node, _ upper: Node, isClosed: Bool, _ condition: Node?, _ body: Node, level: Int,
        counter: Int,
        site: SourceSpan
    ) {
        self.slot = slot
        self.lower = lower
        self.upper = upper
        self.isClosed = isClosed
        self.condition = condition
        self.body = body
        self.level = level
        self.site = site
    }

    override func run(_ frame: Frame) throws -> Flow {
        var current = try lower.int(frame)
        let last = try upper.int(frame)
        if current > last { throw Trap(.range, RangeTrap.message, at: site, hint: RangeTrap.hint) }
        if !isClosed, current == last { return .next }
        let end = isClosed ? last : last - 1
        let variable = frame.slots + slot
        while true {
            try frame.checkInterrupt(at: site)
            variable.initialize(to: .int(current))
            if try condition?.bool(frame) ?? true {
                let flow = try body.run(frame)
                if flow != .next {
                    switch flow.step(frame, level: level) {
                    case .again: break
                    case .end: return .next
                    case .leave(let flow): return flow
                    }
                }
            }
            if current == end { return .next }
            current += 1
        }
    }
}

final class ForNode: Node {
    let sequence: Node
    let type: Type
    let match: Matcher
    let condition: Node?
    let body: Node
    let level: Int
    let holder: Int
    let iterator: Int
    let site: SourceSpan
    let session: SessionContext

    init(
        _ sequence: Node, _ type: Type, _ match: Matcher, _ condition: Node?, _ body: Node, level: Int, holder: Int,
        iterator: Int,
        site: SourceSpan, _ session: SessionContext
    ) {
        self.sequence = sequence
        self.type = type
        self.match = match
        self.condition = condition
        self.body = body
        self.level = level
        self.holder = holder
        self.iterator = iterator
        self.site = site
        self.session = session
    }

    override func run(_ frame: Frame) throws -> Flow {
        let elements = try makeIterator(frame)
        while let element = try next(elements, frame) {
            try frame.checkInterrupt(at: site)
            frame.slots[holder] = element
            guard try match.matches(frame.slots + holder, frame), try condition?.bool(frame) ?? true else { continue }
            let flow = try body.run(frame)
            if flow == .next { continue }
            switch flow.step(frame, level: level) {
            case .again: continue
            case .end: return .next
            case .leave(let flow): return flow
            }
        }
        return .next
    }

    private func makeIterator(_ frame: Frame) throws -> CellIterator {
        let value = try sequence.value(frame)
        return try LibraryErrors.bridging(session, site) {
            try Iterators.make(value, type, CallContext(session: session, site: site, state: frame.state))
        }
    }

    private func next(_ iterator: CellIterator, _ frame: Frame) throws -> Value? {
        if iterator is ArrayIterator || iterator is IntRangeIterator { return try iterator.next(frame.state) }
        session.currentSite = site
        return try LibraryErrors.bridging(session, site) {
            try iterator.next(frame.state)
        }
    }
}

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

/// The rest of a block, and what runs when it ends in whatever way.
final class DeferNode: Node {
    let rest: Node
    let deferred: Node
    init(_ rest: Node, _ deferred: Node) {
        self.rest = rest
        self.deferred = deferred
    }
    override func run(_ frame: Frame) throws -> Flow {
        let flow: Flow
        do { flow = try rest.run(frame) } catch {
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
