// Loops over what draws one element after the other.

/// `for character in text`
final class TextLoop: Node {
    private let slot: Int
    private let text: Node
    private let body: Node
    private let level: Int
    private let site: SourceSpan

    init(_ slot: Int, _ text: Node, _ body: Node, level: Int, site: SourceSpan) {
        self.slot = slot
        self.text = text
        self.body = body
        self.level = level
        self.site = site
    }

    override func run(_ frame: Frame) throws -> Flow {
        var flow = Flow.next
        try TextWalk.forEach(text.value(frame).string[...]) { character in
            try frame.checkInterrupt(at: site)
            frame.slots[slot] = .character(character)
            flow = try body.run(frame)
            guard flow.goesOn(frame, level) else { return false }
            // The last round may end with `continue`.
            flow = .next
            return true
        }
        return flow
    }
}

/// `for pattern in sequence`, whatever the sequence.
final class ForNode: Node {
    private let sequence: Node
    private let type: Type
    private let match: Matcher
    /// The patterns of a pair's parts, where the pattern takes pairs apart.
    private let parts: (Matcher, Matcher)?
    private let body: Node
    private let level: Int
    private let holder: Int
    private let site: SourceSpan
    private let session: SessionContext
    private let context: CallContext

    init(
        _ sequence: Node, _ type: Type, _ match: Matcher, _ body: Node, level: Int, holder: Int, site: SourceSpan,
        _ session: SessionContext
    ) {
        self.sequence = sequence
        self.type = type
        self.match = match
        if let tuple = match as? TupleMatcher, tuple.parts.count == 2 {
            parts = (tuple.parts[0], tuple.parts[1])
        } else {
            parts = nil
        }
        self.body = body
        self.level = level
        self.holder = holder
        self.site = site
        self.session = session
        context = CallContext(session: session, site: site)
    }

    override func run(_ frame: Frame) throws -> Flow {
        let elements = try makeIterator(frame)
        let isOwn = elements.isOwn
        if let parts, isOwn, let pairs = elements as? PairIterator { return try run(pairs, parts, frame) }
        while let element = try isOwn ? elements.next(frame.state) : nextOfLibrary(elements, frame) {
            try frame.checkInterrupt(at: site)
            frame.slots[holder] = element
            guard try match.matches(frame.slots + holder, frame) else { continue }
            var flow = try body.run(frame)
            if !flow.goesOn(frame, level) { return flow }
        }
        return .next
    }

    /// Takes the pairs apart as they are drawn; the two slots from `holder` on keep their parts.
    private func run(_ pairs: PairIterator, _ parts: (Matcher, Matcher), _ frame: Frame) throws -> Flow {
        let slots = frame.slots + holder
        while try pairs.nextPair(frame.state, into: slots) {
            try frame.checkInterrupt(at: site)
            guard try parts.0.matches(slots, frame), try parts.1.matches(slots + 1, frame) else { continue }
            var flow = try body.run(frame)
            if !flow.goesOn(frame, level) { return flow }
        }
        return .next
    }

    private func makeIterator(_ frame: Frame) throws -> CellIterator {
        let value = try sequence.value(frame)
        return try LibraryErrors.bridging(session, site) {
            try Iterators.make(value, type, context)
        }
    }

    private func nextOfLibrary(_ iterator: CellIterator, _ frame: Frame) throws -> Value? {
        session.currentSite = site
        return try LibraryErrors.bridging(session, site) { try iterator.next(frame.state) }
    }
}
