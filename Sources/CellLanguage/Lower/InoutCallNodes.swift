/// A call whose arguments are not just values in order: places that it changes, defaults behind written arguments.
/// The values of places go in, and come back whatever happens.
final class InoutCall: Node {
    enum Target { case code(FunctionCode), method(MethodLookup), type(TypeLookup), value(Node) }
    let target: Target
    let base: Int
    let steps: [ArgumentStep]
    let places: [(index: Int, place: Place)]
    let site: SourceSpan
    let session: SessionContext

    init(_ target: Target, base: Int, _ steps: [ArgumentStep], _ site: SourceSpan, _ session: SessionContext) {
        self.target = target
        self.base = base
        self.steps = steps
        places = steps.compactMap { step in
            guard case .place(let index, let place) = step else { return nil }
            return (index, place)
        }
        self.site = site
        self.session = session
    }

    override func value(_ frame: Frame) throws -> Value {
        let callee = frame.slots + base
        var function: FunctionValue?
        var found: FunctionCode?
        if case .type(let lookup) = target { found = try lookup.code(frame, at: site) }
        if case .value(let node) = target { function = try node.value(frame).function(at: site) }
        for step in steps {
            switch step {
            case .value(let index, let node): try node.store(frame, into: callee + (1 + index))
            case .kept(_, let slot, let node): frame.slots[slot] = try node.value(frame)
            case .place(_, let place): try place.prepare(frame)
            }
        }
        for case .kept(let index, let slot, _) in steps { callee[1 + index] = (frame.slots + slot).take() }
        session.currentSite = site
        try access(frame, callee, 0, function, found)
        for (_, place) in places { place.release(frame) }
        return callee.take()
    }

    /// Opens the places one inside the other, then calls.
    private func access(
        _ frame: Frame, _ callee: Slot, _ next: Int, _ function: FunctionValue?, _ found: FunctionCode?
    ) throws {
        guard next < places.count else { return try enter(Frame(callee, frame.state), function, found) }
        let (index, place) = places[next]
        try place.access(frame) { slot in
            if case .void = slot.pointee { throw Trap.overlap(nil, at: site) }
            callee[1 + index] = slot.take()
            defer { slot.pointee = (callee + (1 + index)).take() }
            try access(frame, callee, next + 1, function, found)
        }
    }

    private func enter(_ frame: Frame, _ function: FunctionValue?, _ found: FunctionCode?) throws {
        switch target {
        case .code(let code): try code.enter(frame, at: site)
        case .method(let lookup): try lookup.code(for: frame.slots + 1, at: site).enter(frame, at: site)
        case .type: try found?.enter(frame, at: site)
        case .value: try function?.enter(frame, argumentCount: steps.count, at: site)
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

/// A call of a mutating method on a variable, or on a part of one that has an address.
///
/// The value moves into the callee's frame and back. A variable of the session moves out of reach as a whole: what asks for
/// it meanwhile is told so.
final class DirectPlaceCall: Node {
    private let code: FunctionCode
    private let base: Int
    private let place: Place
    private let isStill: Bool
    /// The place behind the move.
    private let target: Place
    private let moved: (global: GlobalVariable, holder: Int)?
    private let arguments: Parts
    private let site: SourceSpan
    private let session: SessionContext

    /// The call, where the place allows it; `holder` is a slot for the variable.
    init?(
        _ code: FunctionCode, base: Int, _ place: Place, _ arguments: [Node], _ site: SourceSpan,
        _ session: SessionContext, holder: Int
    ) {
        guard place.hasAddress else { return nil }
        switch place.root {
        case is LocalPlace:
            target = place
            moved = nil
        case let root as GlobalPlace:
            guard let target = place.moved(to: holder) else { return nil }
            self.target = target
            moved = (root.global, holder)
        default: return nil
        }
        self.code = code
        self.base = base
        self.place = place
        isStill = place.isStill
        self.arguments = Parts(arguments)
        self.site = site
        self.session = session
    }

    override func value(_ frame: Frame) throws -> Value {
        let callee = frame.slots + base
        if !isStill { try place.prepare(frame) }
        try arguments.store(frame, from: callee + 2)
        session.currentSite = site
        if let (global, holder) = moved {
            let own = frame.slots + holder
            own.moveUpdate(from: global.slot, count: 1)
            global.slot.initialize(to: .void)
            defer {
                global.slot.pointee = own.take()
            }
            try call(frame, callee)
        } else {
            try call(frame, callee)
        }
        if !isStill { place.release(frame) }
        return callee.take()
    }

    @inline(__always) private func call(_ frame: Frame, _ callee: Slot) throws {
        let slot = try target.address(frame)
        if case .void = slot.pointee { throw Trap.overlap(nil, at: site) }
        callee[1] = slot.take()
        defer { slot.pointee = (callee + 1).take() }
        try code.enter(Frame(callee, frame.state), at: site)
    }
}
