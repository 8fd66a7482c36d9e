/// A call with `inout` arguments: their values go in, and come back whatever happens.
final class InoutCall: Node {
    /// What is called.
    enum Target { case code(FunctionCode), method(MethodLookup), value(Node) }
    private let target: Target
    private let base: Int
    /// The arguments in order; nil where a place stands.
    private let arguments: [Node?]
    private let places: [(index: Int, place: Place)]
    private let site: SourceSpan
    private let session: SessionContext

    init(
        _ target: Target, base: Int, _ arguments: [Node?], places: [(index: Int, place: Place)], _ site: SourceSpan,
        _ session: SessionContext
    ) {
        self.target = target
        self.base = base
        self.arguments = arguments
        self.places = places
        self.site = site
        self.session = session
    }

    override func value(_ frame: Frame) throws -> Value {
        let callee = frame.slots + base
        var function: FunctionValue?
        if case .value(let node) = target { function = try node.value(frame).function(at: site) }
        var next = 0
        for (index, argument) in arguments.enumerated() {
            if let argument {
                try argument.store(frame, into: callee + (1 + index))
            } else {
                try places[next].place.prepare(frame)
                next += 1
            }
        }
        session.currentSite = site
        try access(frame, callee, 0, function)
        for (_, place) in places { place.release(frame) }
        return callee.take()
    }

    /// Opens the places one inside the other, then calls.
    private func access(_ frame: Frame, _ callee: Slot, _ next: Int, _ function: FunctionValue?) throws {
        guard next < places.count else { return try enter(Frame(callee, frame.state), function) }
        let (index, place) = places[next]
        try place.access(frame) { slot in
            if case .void = slot.pointee { throw Trap.overlap(nil, at: site) }
            callee[1 + index] = slot.take()
            defer { slot.pointee = (callee + (1 + index)).take() }
            try access(frame, callee, next + 1, function)
        }
    }

    private func enter(_ frame: Frame, _ function: FunctionValue?) throws {
        switch target {
        case .code(let code): try code.enter(frame, at: site)
        case .method(let lookup): try lookup.code(for: frame.slots + 1, at: site).enter(frame, at: site)
        case .value: try function?.enter(frame, argumentCount: arguments.count, at: site)
        }
    }
}

/// A call of a mutating method: the commonest call with a place.
final class PlaceCall: Node {
    private let code: FunctionCode
    private let base: Int
    private let place: Place
    private let arguments: Parts
    private let site: SourceSpan
    private let session: SessionContext

    init(
        _ code: FunctionCode, base: Int, _ place: Place, _ arguments: [Node], _ site: SourceSpan,
        _ session: SessionContext
    ) {
        self.code = code
        self.base = base
        self.place = place
        self.arguments = Parts(arguments)
        self.site = site
        self.session = session
    }

    override func value(_ frame: Frame) throws -> Value {
        let callee = frame.slots + base
        try place.prepare(frame)
        try arguments.store(frame, from: callee + 2)
        session.currentSite = site
        try place.access(frame) { slot in
            if case .void = slot.pointee { throw Trap.overlap(nil, at: site) }
            callee[1] = slot.take()
            defer { slot.pointee = (callee + 1).take() }
            try code.enter(Frame(callee, frame.state), at: site)
        }
        place.release(frame)
        return callee.take()
    }
}
