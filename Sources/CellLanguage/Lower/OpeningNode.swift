/// Calls a body that is generic over what a protocol value holds, for the type that the value turns out to have: inside
/// it, `Self` (or the parameter) is that type.
final class OpeningNode: Node {
    private let engine: LoweringEngine
    private let function: FunctionDeclaration
    private let substitution: Substitution
    private let opened: OpenedParameter
    private let count: Int
    private let isSetter: Bool
    private var lastType: Type?
    private var lastCode: FunctionCode?
    /// Makes what the body gives what the caller expects, for the type that was opened last.
    private var erasure: ValueConversion?

    init(
        _ engine: LoweringEngine, _ function: FunctionDeclaration, _ substitution: Substitution,
        _ opened: OpenedParameter, count: Int, isSetter: Bool
    ) {
        self.engine = engine
        self.function = function
        self.substitution = substitution
        self.opened = opened
        self.count = count
        self.isSetter = isSetter
    }

    override func value(_ frame: Frame) throws -> Value {
        let type: Type
        switch frame.slots[opened.slot] {
        case .object(let existential as Existential):
            type = existential.type
            frame.slots[opened.slot] = existential.value
        case .object(let metatype as TypeValue): type = metatype.type
        default: throw LibraryTrap("'\(function.fullName)' was called on a value without a type")
        }
        let code = code(for: type)
        let base = frame.state.pointee.top
        for index in stride(from: 1, through: count, by: 1) { base[index] = (frame.slots + index).take() }
        try code.enter(Frame(base, frame.state), at: engine.session.currentSite)
        for slot in code.inoutSlots where slot <= count { frame.slots[slot] = (base + slot).take() }
        if code.inoutSlots.contains(opened.slot) {
            frame.slots[opened.slot] = .object(Existential(type, frame.slots[opened.slot]))
        }
        let result = base.take()
        return erasure.map { $0.apply(result) } ?? result
    }

    private func code(for type: Type) -> FunctionCode {
        if let lastCode, lastType == type { return lastCode }
        var map = substitution
        map[opened.parameter] = type
        let reference = FunctionReference(declaration: function, substitution: map)
        let code =
            isSetter ? engine.setterCode(for: reference) ?? engine.code(for: reference) : engine.code(for: reference)
        lastType = type
        lastCode = code
        erasure = opened.erasure.map {
            ValueConversion($0, ofResultOf: function, map, erasedTo: substitution, engine.table)
        }
        return code
    }
}

/// A generic parameter that a call has bound to a protocol type, and the argument that holds the value.
struct OpenedParameter {
    let parameter: GenericParameter
    let slot: Int
    /// How what the function returns of that type becomes a value of the protocol's; nil where it returns none.
    let erasure: Conversion?
}

extension LoweringEngine {
    /// What a call opens; nil where every generic argument is a type of its own.
    func openedParameter(
        _ function: FunctionDeclaration, _ substitution: Substitution, isSetter: Bool
    ) -> OpenedParameter? {
        guard function.kind != .initializer else { return nil }
        let hasReceiver = receiverType(function, substitution) != nil
        if hasReceiver, let owner = function.owner, owner.kind == .protocolType {
            return opened(owner.selfParameter, slot: 1, function, substitution)
        }
        let first = (hasReceiver ? 2 : 1) + (isSetter ? 1 : 0)
        for (index, declared) in function.parameters.enumerated() {
            let type = if case .metatype(let instance) = declared.type { instance } else { declared.type }
            guard case .parameter(let parameter) = type,
                let found = opened(parameter, slot: first + index, function, substitution)
            else { continue }
            return found
        }
        return nil
    }

    private func opened(
        _ parameter: GenericParameter, slot: Int, _ function: FunctionDeclaration,
        _ substitution: Substitution
    ) -> OpenedParameter? {
        guard let type = substitution[parameter], table.opens(type, for: parameter) else { return nil }
        return OpenedParameter(parameter: parameter, slot: slot, erasure: function.result.erasure(of: parameter))
    }

    /// Code that opens the value it is given and goes on with the body for the value's type.
    func buildOpening(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ substitution: Substitution,
        _ opened: OpenedParameter, isSetter: Bool
    ) {
        let types = nativeTypes(function, substitution, isSetter: isSetter)
        let hasReceiver = receiverType(function, substitution) != nil
        code.isExpression = true
        code.parameterCount = types.parameters.count
        // What a local function captures goes on to the body, too.
        var count = code.parameterCount
        if case .body(let body) = function.implementation { count += body.scope.captures.count }
        code.frameSize = count + 1
        code.managedSlots = (0..<count).map { $0 + 1 }
        if hasReceiver, function.isMutating { code.inoutSlots.append(1) }
        let first = (hasReceiver ? 2 : 1) + (isSetter ? 1 : 0)
        for (index, parameter) in function.parameters.enumerated() where parameter.isInout {
            code.inoutSlots.append(first + index)
        }
        code.managedSlots.removeAll { code.inoutSlots.contains($0) }
        code.body = OpeningNode(
            self, function, substitution, opened, count: count, isSetter: isSetter)
    }
}
