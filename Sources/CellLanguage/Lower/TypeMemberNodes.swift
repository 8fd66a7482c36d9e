// Static members and initializers of the type that a value turns out to be.

extension BodyLowering {
    /// The type that a receiver stands for, where it is known before the program runs.
    private func knownType(_ receiver: Expression) -> Type? {
        switch receiver.kind {
        case .typeValue:
            receiver.isSuper ? dynamicSelf ?? concrete(receiver.instanceType) : concrete(receiver.instanceType)
        case .dynamicSelf: dynamicSelf ?? concrete(receiver.instanceType)
        default: nil
        }
    }

    /// A call of a static method or initializer on a type.
    func typeCall(
        _ reference: FunctionReference, _ receiver: Expression, _ arguments: [Argument], _ expression: Expression
    ) -> Node {
        let (engine, function, site) = (engine, reference.declaration, expression.span)
        let substitution = concrete(reference.substitution)
        if let type = knownType(receiver) {
            var target = engine.typeMember(function, on: type, substitution)
            if receiver.isSuper {
                target = FunctionReference(declaration: function, substitution: substitution, constructed: type)
            }
            return withArguments(arguments, target.declaration) { base, lowered in
                call(engine.code(for: target), base, lowered, site)
            }
        }
        let lookup = TypeLookup(lower(receiver)) { engine.code(for: engine.typeMember(function, on: $0, substitution)) }
        let made = withArguments(arguments, function) { base, lowered -> Node in
            switch lowered {
            case .plain(let nodes): TypeCall(lookup, base: base, nodes, site, engine.session)
            case .steps(let steps): InoutCall(.type(lookup), base: base, steps, site, engine.session)
            }
        }
        let isErased = concrete(receiver.instanceType).isExistential && function.givesSelf
        return isErased ? ErasedResult(made, lookup) : made
    }

    /// A static property with code, or one that a protocol asks for; nil where the declaration says it all.
    func typeProperty(_ variable: VariableDeclaration, _ receiver: Expression, _ expression: Expression) -> Node? {
        guard case .metatype(let instance) = concrete(receiver.type),
            instance.isExistential || instance.nominal?.kind == .classType
        else { return nil }
        let (engine, site) = (engine, expression.span)
        let asking = variable.owner?.kind == .protocolType ? variable.owner : nil
        if let type = knownType(receiver) {
            if receiver.isSuper, case .computed(let getter, _) = variable.storage {
                let map = receiverSubstitution(receiver, variable.owner)
                let target = FunctionReference(declaration: getter, substitution: map, constructed: type)
                return withCallFrame(0) { CallNode(engine.code(for: target), base: $0, [], site, engine.session) }
            }
            let member = engine.staticMember(variable, on: type, for: asking)
            return ValueClosureNode { try member.value($0, at: site) }
        }
        let node = lower(receiver)
        var known: (type: Type, member: StaticMember)?
        return ValueClosureNode { frame in
            let type = try node.value(frame).namedType(at: site)
            if known?.type != type { known = (type, engine.staticMember(variable, on: type, for: asking)) }
            return try known?.member.value(frame, at: site) ?? .none
        }
    }
}

extension LoweringEngine {
    /// What a type itself has for a static method or initializer of a class above it, or for what a protocol asks for.
    func typeMember(
        _ function: FunctionDeclaration, on type: Type, _ substitution: Substitution
    ) -> FunctionReference {
        if function.owner?.kind == .protocolType {
            if case .requirement = function.implementation,
                var witness = table.witness(for: function, on: type, substitution)
            {
                // A class inherits the initializer, not what it makes.
                if witness.declaration.kind == .initializer, witness.declaration.makesOther(than: type) {
                    witness.constructed = type
                }
                return witness
            }
            var map = substitution
            if let owner = function.owner { map[owner.selfParameter] = type }
            return FunctionReference(declaration: function, substitution: map)
        }
        let wanted = function.parameters.map { table.actual($0.type, substitution) }
        for found in table.lookUpMembers(named: function.name, of: type, isStatic: true) {
            guard case .function(let candidate) = found.member, candidate.fullName == function.fullName,
                candidate === function
                    || candidate.parameters.map({ table.actual($0.type, found.substitution) }) == wanted
            else { continue }
            var map = found.substitution
            for (mine, theirs) in zip(candidate.genericParameters, function.genericParameters) {
                map[mine] = substitution[theirs]
            }
            let isInitializer = candidate.kind == .initializer
            let made = isInitializer ? (candidate.makesOther(than: type) ? type : nil) : type
            return FunctionReference(declaration: candidate, substitution: map, constructed: made)
        }
        return FunctionReference(declaration: function, substitution: substitution, constructed: type)
    }

    /// How a static property of a type is read, as the type itself or a protocol means it.
    func staticMember(_ variable: VariableDeclaration, on type: Type, for protocolType: Nominal?) -> StaticMember {
        let name = variable.name
        // What only an extension has, no type replaces.
        if let protocolType, case .computed(let getter, _) = variable.storage, !protocolType.asks(for: name) {
            let map: Substitution = [protocolType.selfParameter: type]
            return .code(code(for: FunctionReference(declaration: getter, substitution: map)))
        }
        guard let found = table.propertyWitness(name, on: type, isStatic: true, of: protocolType) else {
            return .missing(name, type)
        }
        if case .enumCase(let enumCase) = found.member { return .constant(plainCase(enumCase, type)) }
        guard case .variable(let variable) = found.member else { return .missing(name, type) }
        switch variable.storage {
        case .computed(let getter, _):
            let made = type.nominal?.kind == .classType ? type : nil
            return .code(
                code(for: FunctionReference(declaration: getter, substitution: found.substitution, constructed: made)))
        case .staticField(let global):
            let initialize = BodyLowering(self, found.substitution).staticInitializer(global, variable)
            return .global(global, variable.ownership, initialize)
        default: return .missing(name, type)
        }
    }
}

extension Nominal {
    /// Whether a protocol requires a static property of a name.
    fileprivate func asks(for name: String) -> Bool {
        members(named: name).contains { member in
            guard case .variable(let variable) = member, case .requirement = variable.storage else { return false }
            return variable.isStatic
        }
    }
}

/// How a static property is read.
enum StaticMember {
    case code(FunctionCode)
    case global(GlobalVariable, Ownership, (Frame) throws -> Void)
    case constant(Value)
    case missing(String, Type)

    func value(_ frame: Frame, at site: SourceSpan) throws -> Value {
        switch self {
        case .code(let code):
            let base = frame.state.pointee.top
            try code.enter(Frame(base, frame.state), at: site)
            return base.take()
        case .global(let global, let ownership, let initialize):
            try initialize(frame)
            return try ownership.load(global.slot.pointee, at: site)
        case .constant(let value): return value
        case .missing(let name, let type): throw Defect.trap("type '\(type)' has no property '\(name)'", at: site)
        }
    }
}

extension Value {
    /// The type that the value is.
    fileprivate func namedType(at site: SourceSpan) throws -> Type {
        guard case .object(let object as TypeValue) = self else { throw Defect.trap("TypeValue", self, at: site) }
        return object.type
    }
}

/// Finds code by a type that is a value.
final class TypeLookup {
    private let receiver: Node
    private let find: (Type) -> FunctionCode
    private var last: (type: Type, code: FunctionCode)?

    init(_ receiver: Node, _ find: @escaping (Type) -> FunctionCode) {
        self.receiver = receiver
        self.find = find
    }

    /// The type that was met last.
    var lastType: Type? { last?.type }

    func code(_ frame: Frame, at site: SourceSpan) throws -> FunctionCode {
        let type = try receiver.value(frame).namedType(at: site)
        if let last, last.type == type { return last.code }
        let code = find(type)
        last = (type, code)
        return code
    }
}

/// Calls a static method, or makes an instance, of a type that is a value.
final class TypeCall: Node {
    private let lookup: TypeLookup
    private let base: Int
    private let arguments: Parts
    private let site: SourceSpan
    private let session: SessionContext

    init(_ lookup: TypeLookup, base: Int, _ arguments: [Node], _ site: SourceSpan, _ session: SessionContext) {
        self.lookup = lookup
        self.base = base
        self.arguments = Parts(arguments)
        self.site = site
        self.session = session
    }

    override func value(_ frame: Frame) throws -> Value {
        let code = try lookup.code(frame, at: site)
        let callee = frame.slots + base
        try arguments.store(frame, from: callee + 1)
        session.currentSite = site
        try code.enter(Frame(callee, frame.state), at: site)
        return callee.take()
    }
}

/// What a protocol's `Self` gives, as a value of the protocol's type.
final class ErasedResult: Node {
    private let inner: Node
    private let lookup: TypeLookup

    init(_ inner: Node, _ lookup: TypeLookup) {
        self.inner = inner
        self.lookup = lookup
    }

    override func value(_ frame: Frame) throws -> Value {
        let value = try inner.value(frame)
        if value.isNone { return .none }
        let type: Type? =
            switch value {
            case .record(let record): record.type
            case .object(let object as EnumValue): object.type
            default: lookup.lastType
            }
        return .object(Existential(type ?? .any, value))
    }
}

extension FunctionDeclaration {
    /// Whether it gives an instance of the type that it is called on, or nothing.
    fileprivate var givesSelf: Bool {
        if kind == .initializer { return true }
        guard let owner, owner.kind == .protocolType else { return false }
        let own = Type.parameter(owner.selfParameter)
        return result == own || result.nominal?.role == .optional && result.arguments.first == own
    }
}

/// The type of an instance.
final class DynamicTypeNode: Node {
    private let inner: Node
    private let type: Type
    init(_ inner: Node, _ type: Type) {
        self.inner = inner
        self.type = type
    }
    override func value(_ frame: Frame) throws -> Value {
        .object(TypeValue(Casting.dynamicType(try inner.value(frame), type)))
    }
}

/// A type that is named. Its values tell that the type is needed, so that code makes them when it runs.
final class TypeValueNode: Node {
    private let type: Type
    init(_ type: Type) { self.type = type }
    override func value(_ frame: Frame) throws -> Value { .object(TypeValue(type)) }
}
