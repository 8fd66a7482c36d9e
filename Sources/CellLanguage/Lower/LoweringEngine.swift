/// Lowers functions once for each list of generic arguments.
final class LoweringEngine {
    let table: TypeTable
    let environment: Environment
    let sink: DiagnosticSink
    let session: SessionContext
    /// Enum cases without payload: one object each.
    private var plainCases: [ObjectIdentifier: [Type: EnumValue]] = [:]
    var accessors: [AccessorKey: PropertyAccessor] = [:]
    var equalities: [Type: WitnessCode] = [:]
    var hashings: [Type: WitnessCode] = [:]
    var orders: [Type: WitnessCode] = [:]
    private var shapes: [Type: RecordShape] = [:]
    private var virtualCodes: [VirtualKey: FunctionCode] = [:]
    /// Whether a cell can see when instances end.
    private(set) var tracksLifetimes = false
    /// Whether values of a type may keep instances alive.
    var keepers: [Type: Bool] = [:]
    /// What runs when an instance of a class ends, the subclass's code first.
    var deinitializers: [Type: [FunctionCode]] = [:]

    private struct VirtualKey: Hashable {
        var function: ObjectIdentifier
        var type: Type
        var arguments: [Type]
        var isSetter: Bool
    }

    init(table: TypeTable, environment: Environment, sink: DiagnosticSink, session: SessionContext) {
        self.table = table
        self.environment = environment
        self.sink = sink
        self.session = session
    }

    /// Notes before a cell is lowered whether it or one before can see when instances end. Code from before that is lowered
    /// again where the cell uses it.
    func noteLifetimes() {
        guard environment.tracksLifetimes, !tracksLifetimes else { return }
        tracksLifetimes = true
        (accessors, equalities, hashings, orders, virtualCodes) = ([:], [:], [:], [:], [:])
    }

    /// Code that has been lowered before, unless it lets instances end at other times than the code of this cell.
    func known(_ code: FunctionCode?) -> FunctionCode? { code?.isScoped == tracksLifetimes ? code : nil }

    /// New code for a function.
    func newCode(_ function: FunctionDeclaration) -> FunctionCode {
        let code = FunctionCode(name: function.displayName)
        code.isScoped = tracksLifetimes
        return code
    }

    /// Lets go of what is known of types that nothing leads to any more. Code that is lowered anew looks up the rest again.
    func forget(_ dead: Set<Nominal>) {
        (accessors, equalities, hashings, orders, virtualCodes) = ([:], [:], [:], [:], [:])
        (keepers, deinitializers) = ([:], [:])
        shapes = shapes.filter { !$0.key.mentions(dead) }
        plainCases = plainCases.filter { entry in !entry.value.keys.contains { $0.mentions(dead) } }
    }

    /// The value of an enum case without payload.
    func plainCase(_ enumCase: EnumCase, _ type: Type) -> Value {
        if let known = plainCases[ObjectIdentifier(enumCase)]?[type] { return .object(known) }
        let value = EnumValue(enumCase, type: type)
        plainCases[ObjectIdentifier(enumCase), default: [:]][type] = value
        return .object(value)
    }

    /// The shape of all records of a type: one object, so that records can be told apart by it.
    func shape(_ type: Type, count: Int) -> RecordShape {
        if let known = shapes[type] { return known }
        let shape = RecordShape(type, count: count)
        shapes[type] = shape
        return shape
    }

    /// How deep generic arguments may nest: `Pair<Pair<Pair<…>>>`.
    private static let deepestArgument = 64

    // MARK: Functions

    /// The code of a function with concrete generic arguments.
    func code(for reference: FunctionReference) -> FunctionCode {
        let function = reference.declaration
        let substitution = table.actual(reference.substitution)
        // An inherited initializer has code for each class that it makes an instance of.
        let made = reference.constructed
        let arguments =
            function.allGenericParameters.map { substitution[$0] ?? .error } + (made.map { [$0] } ?? [])
        if let known = known(function.codes[arguments]) { return known }
        let code = newCode(function)
        function.codes[arguments] = code
        if !arguments.isEmpty { table.declared.addSpecialised(function) }
        guard arguments.allSatisfy({ $0.nesting <= Self.deepestArgument }) else {
            // Each call asks for another type: there is no end to the code that would be needed.
            code.isExpression = true
            code.body = ValueClosureNode { _ in
                throw Trap(
                    .recursion,
                    "'\(function.displayName)' is called with generic types that nest more than \(Self.deepestArgument) deep",
                    at: function.span)
            }
            return code
        }
        build(code, function, function.implementation, substitution, made: made)
        return code
    }

    /// The code of a setter: of a computed property its own function, of a subscript the other half.
    func setterCode(for reference: FunctionReference) -> FunctionCode? {
        let function = reference.declaration
        guard let setter = function.setter else { return nil }
        let substitution = table.actual(reference.substitution)
        let arguments = function.allGenericParameters.map { substitution[$0] ?? .error }
        if let known = known(function.setterCodes[arguments]) { return known }
        let code = newCode(function)
        function.setterCodes[arguments] = code
        if !arguments.isEmpty { table.declared.addSpecialised(function) }
        build(code, function, setter, substitution, isSetter: true)
        return code
    }

    private func build(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ implementation: FunctionDeclaration.Implementation,
        _ substitution: Substitution, isSetter: Bool = false, made: Type? = nil
    ) {
        switch implementation {
        case .native(let native): buildNative(code, function, native, substitution, isSetter: isSetter)
        case .inline(let inline):
            buildInline(code, function, substitution) { arguments, types, site in
                inline(InlineCall(arguments: arguments, types: types, site: site))
            }
        case .change(let change):
            code.inoutSlots = [1]
            buildInline(code, function, substitution) { arguments, types, site in
                change(ChangingCall(LocalPlace(1), Array(arguments.dropFirst()), types: types, site: site))
            }
        case .body(let body):
            body.prepareIfNeeded()
            if let opened = openedParameter(function, substitution, isSetter: isSetter) {
                return buildOpening(code, function, substitution, opened, isSetter: isSetter)
            }
            let lowering = BodyLowering(self, substitution)
            lowering.lowerBody(code, function, body, isSetter: isSetter, made: made)
        case .memberwise: buildMemberwise(code, function, substitution, made: made)
        case .rawValue: buildRawValue(code, function)
        case .requirement: buildDispatch(code, function, substitution, isSetter: isSetter)
        case .synthesized: break
        }
    }

    /// The types of a call as natives see them.
    func nativeTypes(
        _ function: FunctionDeclaration, _ substitution: Substitution, isSetter: Bool = false
    ) -> NativeTypes {
        var types: [Type] = []
        if let receiver = receiverType(function, substitution) { types.append(receiver) }
        if isSetter { types.append(table.actual(function.result, substitution)) }
        types += function.parameters.map { table.actual($0.type, substitution) }
        let generics = Dictionary(substitution.map { ($0.key.name, $0.value) }) { first, _ in first }
        return NativeTypes(
            parameters: types, result: isSetter ? .void : table.actual(function.result, substitution),
            generics: generics)
    }

    /// The type of `self` of a method, nil for functions without one.
    func receiverType(_ function: FunctionDeclaration, _ substitution: Substitution) -> Type? {
        guard let owner = function.owner, !function.isStatic, function.kind != .initializer,
            function.kind != .operatorFunction
        else { return nil }
        return table.actual(owner.selfType, substitution)
    }

    private func buildNative(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ native: NativeFunction,
        _ substitution: Substitution, isSetter: Bool
    ) {
        let types = nativeTypes(function, substitution, isSetter: isSetter)
        code.isExpression = true
        code.frameSize = types.parameters.count + 1
        code.parameterCount = types.parameters.count
        code.inoutSlots = inoutSlots(of: function, isSetter: isSetter)
        code.managedSlots = types.parameters.indices.map { $0 + 1 }.filter {
            !code.inoutSlots.contains($0) && StorageClass(types.parameters[$0 - 1]) == .value
        }
        code.body = NativeBody(native, types, table: table, session: session)
    }

    /// The slots of `self` and parameters whose values go back to the caller.
    func inoutSlots(of function: FunctionDeclaration, isSetter: Bool) -> [Int] {
        let hasReceiver =
            function.owner != nil && !function.isStatic && function.kind != .initializer
            && function.kind != .operatorFunction
        var slots: [Int] = []
        if hasReceiver, function.isMutating || isSetter && !function.hasNonmutatingSetter { slots.append(1) }
        let first = (hasReceiver ? 2 : 1) + (isSetter ? 1 : 0)
        for (index, parameter) in function.parameters.enumerated() where parameter.isInout {
            slots.append(first + index)
        }
        return slots
    }

    /// The code of a function that is lowered where it is called, for those who need it as a value.
    private func buildInline(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ substitution: Substitution,
        _ node: ([Node], NativeTypes, SourceSpan) -> Node
    ) {
        let types = nativeTypes(function, substitution)
        code.isExpression = true
        code.frameSize = types.parameters.count + 1
        code.parameterCount = types.parameters.count
        code.managedSlots = types.parameters.indices.map { $0 + 1 }.filter { !code.inoutSlots.contains($0) }
        let arguments = types.parameters.enumerated().map { index, type in BodyLowering.localNode(index + 1, type) }
        code.body = node(arguments, types, function.span ?? SourceSpan.library)
    }

    // MARK: Dynamic dispatch

    /// A requirement called on a generic argument that is concrete: the witness; on a protocol type: the value decides.
    private func buildDispatch(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ substitution: Substitution, isSetter: Bool
    ) {
        code.isExpression = true
        code.parameterCount = function.parameters.count + (function.isStatic ? 0 : 1) + (isSetter ? 1 : 0)
        code.frameSize = code.parameterCount + 1
        code.inoutSlots = inoutSlots(of: function, isSetter: isSetter)
        code.managedSlots = (1..<max(code.frameSize, 1)).filter { !code.inoutSlots.contains($0) }
        code.body = DispatchNode(
            self, function, substitution, count: code.parameterCount, inoutSlots: code.inoutSlots, isSetter: isSetter)
    }

    /// The code that fulfils a requirement for a type of value.
    func witnessCode(
        _ requirement: FunctionDeclaration, on type: Type, _ substitution: Substitution,
        isSetter: Bool = false
    ) throws -> FunctionCode {
        let arguments = requirement.genericParameters.map { substitution[$0] ?? .error }
        let key = VirtualKey(
            function: ObjectIdentifier(requirement), type: type, arguments: arguments, isSetter: isSetter)
        if let known = virtualCodes[key] { return known }
        guard let witness = table.witness(for: requirement, on: type, substitution) else {
            throw Defect.trap("type '\(type)' has no '\(requirement.fullName)'")
        }
        let code = isSetter ? setterCode(for: witness) ?? code(for: witness) : code(for: witness)
        virtualCodes[key] = code
        return code
    }

    /// The code of a method for the class that an instance is of.
    func virtualCode(_ function: FunctionDeclaration, on type: Type, _ substitution: Substitution)
        -> FunctionCode
    {
        let arguments = function.genericParameters.map { substitution[$0] ?? .error }
        let key = VirtualKey(function: ObjectIdentifier(function), type: type, arguments: arguments, isSetter: false)
        if let known = virtualCodes[key] { return known }
        let code = code(for: overriding(function, on: type, substitution))
        virtualCodes[key] = code
        return code
    }

    /// What an instance's own class has for a method or subscript.
    func overriding(_ function: FunctionDeclaration, on type: Type, _ substitution: Substitution)
        -> FunctionReference
    {
        var target = function
        var map = substitution
        if let nominal = type.nominal {
            search: for owner in [nominal] + nominal.ancestors {
                for case .function(let candidate) in owner.members(named: function.name)
                where candidate === function || candidate.overrides(function) {
                    target = candidate
                    for (mine, theirs) in zip(candidate.genericParameters, function.genericParameters) {
                        map[mine] = substitution[theirs]
                    }
                    break search
                }
            }
        }
        for (parameter, argument) in table.argumentMap(type) { map[parameter] = argument }
        return FunctionReference(declaration: target, substitution: map)
    }
}

extension FunctionDeclaration {
    /// Whether this replaces a function of a superclass, directly or through others.
    func overrides(_ function: FunctionDeclaration) -> Bool {
        var current = overridden
        while let next = current {
            if next === function { return true }
            current = next.overridden
        }
        return false
    }

    /// The name in call stacks: `Account.withdraw(_:)`.
    var displayName: String { owner.map { "\($0.name).\(fullName)" } ?? fullName }
}
