import Cells

/// Runs Swift code of the library: the one place where cells and library meet.
final class NativeBody: Node {
    private let native: NativeFunction.Body
    private let types: NativeTypes
    private let session: SessionContext
    private let wrapper: Library.Wrapper?

    init(_ native: NativeFunction, _ types: NativeTypes, table: TypeTable, session: SessionContext) {
        self.native = native.body
        self.types = types
        self.session = session
        wrapper = native.isWrapped ? table.library.aroundCalls : nil
    }

    override func value(_ frame: Frame) throws -> Value {
        try run(frame.slots + 1, context(at: session.currentSite))
    }

    /// What a call in a cell's text hands to the code.
    func context(at site: SourceSpan) -> CallContext { CallContext(session: session, site: site) }

    /// Runs it on the arguments in `slots`, which the caller lets go of.
    @inline(__always)
    func run(_ slots: Slot, _ context: CallContext) throws -> Value {
        session.currentSite = context.site
        do {
            if wrapper != nil { return try wrapped(slots, context) }
            return try native(slots, types, context)
        } catch { throw LibraryErrors.bridged(error, session, context.site) }
    }

    @inline(never)
    private func wrapped(_ slots: Slot, _ context: CallContext) throws -> Value {
        guard let wrapper else { return .void }
        var result = Value.void
        try session.machine.inLibrary { try wrapper { result = try native(slots, types, context) } }
        return result
    }
}

/// Makes errors of the library ones that cells know.
enum LibraryErrors {
    @inline(__always)
    static func bridging<T>(_ session: SessionContext, _ site: SourceSpan, _ body: () throws -> T) throws -> T {
        do { return try body() } catch { throw bridged(error, session, site) }
    }

    @inline(never)
    static func bridged(_ error: any Error, _ session: SessionContext, _ site: SourceSpan) -> any Error {
        switch error {
        case is Trap, is Thrown, is Interrupted: return error
        case let trap as LibraryTrap: return Trap(.library, trap.message, at: site, name: trap.name)
        // The front end's own errors, of a read for example: the person interrupted it, or there is no input.
        case let error as CellError where error.name == "Interrupted": return Interrupted()
        case let error as CellError: return Trap(.library, error.message, at: site, name: error.name)
        default: break
        }
        if session.isInterruption(error) { return Interrupted() }
        let type = session.types.errorType(for: error)
        return Thrown(.object(Existential(type, .object(TypedBox(type, error)))), at: site)
    }
}

/// Calls what fulfils a protocol's requirement for the receiver's own type.
final class DispatchNode: Node {
    private let engine: LoweringEngine
    private let function: FunctionDeclaration
    private let substitution: Substitution
    private let count: Int
    private let inoutSlots: [Int]
    private let isSetter: Bool
    private let concreteType: Type?
    /// How what speaks of `Self` becomes a protocol's value again, where one is the receiver.
    private let erasing: Conversion?
    private var lastType: Type?
    private var lastCode: FunctionCode?
    private var erasure: ValueConversion?

    init(
        _ engine: LoweringEngine, _ function: FunctionDeclaration, _ substitution: Substitution, count: Int,
        inoutSlots: [Int], isSetter: Bool
    ) {
        self.engine = engine
        self.function = function
        self.substitution = substitution
        self.count = count
        self.inoutSlots = inoutSlots
        self.isSetter = isSetter
        let receiver = function.owner.flatMap { substitution[$0.selfParameter] }
        if case .existential? = receiver { concreteType = nil } else { concreteType = receiver }
        erasing = concreteType == nil ? function.owner.flatMap { function.result.erasure(of: $0.selfParameter) } : nil
    }

    override func value(_ frame: Frame) throws -> Value {
        if let concreteType { return try call(frame, concreteType) }
        guard case .object(let object) = frame.slots[1], let existential = object as? Existential else {
            throw Defect.trap("'\(function.fullName)' was called on a value without a type")
        }
        let type = existential.type
        frame.slots[1] = existential.value
        guard inoutSlots.contains(1) else { return try call(frame, type) }
        defer { frame.slots[1] = .object(Existential(type, frame.slots[1])) }
        return try call(frame, type)
    }

    /// Hands the arguments on to the code for a type, and takes back what it changes.
    private func call(_ frame: Frame, _ type: Type) throws -> Value {
        let code = try code(for: type)
        let base = frame.state.pointee.top
        for index in 1..<(count + 1) {
            // A witness need not change what the requirement lets it change.
            let stays = inoutSlots.contains(index) && !code.inoutSlots.contains(index)
            base[index] = stays ? frame.slots[index] : (frame.slots + index).take()
        }
        defer {
            for slot in code.inoutSlots where slot <= count { frame.slots[slot] = (base + slot).take() }
        }
        try code.enter(Frame(base, frame.state), at: engine.session.currentSite)
        let result = base.take()
        return erasure.map { $0.apply(result) } ?? result
    }

    private func code(for type: Type) throws -> FunctionCode {
        if let lastCode, lastType == type { return lastCode }
        let code = try engine.witnessCode(function, on: type, substitution, isSetter: isSetter)
        lastCode = code
        lastType = type
        if let erasing, let owner = function.owner {
            var own = substitution
            own[owner.selfParameter] = type
            erasure = ValueConversion(erasing, ofResultOf: function, own, erasedTo: substitution, engine.table)
        }
        return code
    }
}
