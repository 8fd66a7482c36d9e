/// Calls a function whose code is known. Arguments go straight into the callee's frame.
final class CallNode: Node {
    private let code: FunctionCode
    private let base: Int
    private let arguments: Parts
    private let site: SourceSpan
    private let session: SessionContext
    private let isNative: Bool

    init(_ code: FunctionCode, base: Int, _ arguments: [Node], _ site: SourceSpan, _ session: SessionContext) {
        self.code = code
        self.base = base
        self.arguments = Parts(arguments)
        self.site = site
        self.session = session
        isNative = code.body is NativeBody || code.body is DispatchNode
    }

    @inline(__always) private func call(_ frame: Frame) throws -> Slot {
        let callee = frame.slots + base
        try arguments.store(frame, from: callee + 1)
        if isNative { session.currentSite = site }
        try code.enter(Frame(callee, frame.state), at: site)
        return callee
    }

    override func value(_ frame: Frame) throws -> Value { try call(frame).take() }
    override func int(_ frame: Frame) throws -> Int { try call(frame).payload(Int.self).pointee }
    override func double(_ frame: Frame) throws -> Double { try call(frame).payload(Double.self).pointee }
    override func float(_ frame: Frame) throws -> Float { try call(frame).payload(Float.self).pointee }
    override func bool(_ frame: Frame) throws -> Bool { try call(frame).payload(Bool.self).pointee }
    override func run(_ frame: Frame) throws -> Flow {
        try call(frame).pointee = .none
        return .next
    }
}

/// A call of one argument, the commonest.
final class CallOne: Node {
    let code: FunctionCode
    let base: Int
    let argument: Node
    let site: SourceSpan

    init(_ code: FunctionCode, base: Int, _ argument: Node, _ site: SourceSpan) {
        self.code = code
        self.base = base
        self.argument = argument
        self.site = site
    }

    @inline(__always) private func call(_ frame: Frame) throws -> Slot {
        let callee = frame.slots + base
        try argument.store(frame, into: callee + 1)
        try code.enter(Frame(callee, frame.state), at: site)
        return callee
    }

    override func value(_ frame: Frame) throws -> Value { try call(frame).take() }
    override func int(_ frame: Frame) throws -> Int { try call(frame).payload(Int.self).pointee }
    override func double(_ frame: Frame) throws -> Double { try call(frame).payload(Double.self).pointee }
    override func float(_ frame: Frame) throws -> Float { try call(frame).payload(Float.self).pointee }
    override func bool(_ frame: Frame) throws -> Bool { try call(frame).payload(Bool.self).pointee }
    override func run(_ frame: Frame) throws -> Flow {
        try call(frame).pointee = .none
        return .next
    }
}

/// Finds a method of the class that a receiver is of.
final class MethodLookup {
    private let find: (Type) -> FunctionCode
    private var lastShape: RecordShape?
    private var lastCode: FunctionCode?

    init(_ find: @escaping (Type) -> FunctionCode) { self.find = find }

    /// The code for the instance in `receiver`.
    @inline(__always) func code(for receiver: Slot, at site: SourceSpan) throws -> FunctionCode {
        let shape = try receiver.pointee.record(at: site).shape
        if let lastCode, lastShape === shape { return lastCode }
        let code = find(shape.type)
        lastCode = code
        lastShape = shape
        return code
    }
}

/// Calls a method of the class that the receiver is of.
final class VirtualCall: Node {
    private let lookup: MethodLookup
    private let base: Int
    private let arguments: Parts
    private let site: SourceSpan

    init(_ lookup: MethodLookup, base: Int, _ arguments: [Node], _ site: SourceSpan) {
        self.lookup = lookup
        self.base = base
        self.arguments = Parts(arguments)
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let callee = frame.slots + base
        try arguments.store(frame, from: callee + 1)
        try lookup.code(for: callee + 1, at: site).enter(Frame(callee, frame.state), at: site)
        return callee.take()
    }
}

/// Calls a function value.
final class CallFunctionValue: Node {
    private let callee: Node
    private let base: Int
    private let arguments: Parts
    private let site: SourceSpan
    private let session: SessionContext

    init(_ callee: Node, base: Int, _ arguments: [Node], _ site: SourceSpan, _ session: SessionContext) {
        self.callee = callee
        self.base = base
        self.arguments = Parts(arguments)
        self.site = site
        self.session = session
    }

    override func value(_ frame: Frame) throws -> Value {
        let function = try callee.value(frame).function(at: site)
        let target = frame.slots + base
        try arguments.store(frame, from: target + 1)
        session.currentSite = site
        try function.enter(Frame(target, frame.state), argumentCount: arguments.count, at: site)
        return target.take()
    }
}

/// Calls a closure without arguments, above everything that is in use.
final class CalledAbove: Node {
    private let closure: Node
    private let site: SourceSpan

    init(_ closure: Node, _ site: SourceSpan) {
        self.closure = closure
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let function = try closure.value(frame).function(at: site)
        let base = frame.state.pointee.top
        try function.enter(Frame(base, frame.state), argumentCount: 0, at: site)
        return base.take()
    }
}
