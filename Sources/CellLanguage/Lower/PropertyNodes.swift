/// A property of a class that a subclass may override: the instance's own class decides.
final class VirtualPropertyNode: Node {
    private let receiver: Node
    private let name: String
    private let engine: LoweringEngine
    private let site: SourceSpan

    init(_ receiver: Node, _ name: String, _ engine: LoweringEngine, site: SourceSpan) {
        self.receiver = receiver
        self.name = name
        self.engine = engine
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let value = try receiver.value(frame)
        guard case .record(let record) = value else {
            throw Defect.trap("Record", value, at: site)
        }
        return try engine.property(name, of: value, record.type, frame.state, at: site)
    }
}

/// A property that a protocol asks for, of a value of protocol type.
final class WitnessPropertyNode: Node {
    private let receiver: Node
    private let requirement: VariableDeclaration
    private let engine: LoweringEngine
    private let site: SourceSpan

    init(_ receiver: Node, _ requirement: VariableDeclaration, _ engine: LoweringEngine, site: SourceSpan) {
        self.receiver = receiver
        self.requirement = requirement
        self.engine = engine
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let value = try receiver.value(frame)
        guard case .object(let object) = value, let existential = object as? Existential else {
            throw Defect.trap("Existential", value, at: site)
        }
        return try engine.property(
            requirement.name, of: existential.value, existential.type, for: requirement.owner, frame.state, at: site)
    }
}

/// A property whose getter may change the value that it belongs to, of a value of protocol type.
final class MutatingPropertyNode: Node {
    private let property: PropertyPlace

    init(_ property: PropertyPlace) { self.property = property }

    override func value(_ frame: Frame) throws -> Value {
        try property.prepare(frame)
        defer { property.release(frame) }
        return try property.read(frame)
    }
}

extension LoweringEngine {
    /// Reads a property that is looked up on the value's own type, as that type itself or a protocol means it.
    func property(
        _ name: String, of value: Value, _ type: Type, for protocolType: Nominal? = nil,
        _ state: UnsafeMutablePointer<RunState>, at site: SourceSpan
    ) throws -> Value {
        switch accessor(name, of: type, for: protocolType) {
        case .field(let index, _):
            guard case .record(let record) = value else { return .none }
            return record[index]
        case .reference(let index, let ownership, _):
            guard case .record(let record) = value else { return .none }
            return try ownership.load(record[index], at: site)
        case .code(let code, _):
            let base = state.pointee.top
            base[1] = value
            session.currentSite = site
            try code.enter(Frame(base, state), at: site)
            return base.take()
        case nil: throw LibraryTrap("type '\(type)' has no property '\(name)'")
        }
    }

    /// How a property of a type is read.
    func accessor(_ name: String, of type: Type, for protocolType: Nominal? = nil) -> PropertyAccessor? {
        let key = AccessorKey(type: type, name: name, protocolType: protocolType)
        if let known = accessors[key] { return known }
        guard let found = table.propertyWitness(name, on: type, isStatic: false, of: protocolType),
            case .variable(let variable) = found.member
        else {
            return nil
        }
        let result: PropertyAccessor?
        let valueType = table.actual(variable.type, found.substitution)
        switch variable.storage {
        case .field(let index) where variable.ownership == .strong: result = .field(index, valueType)
        case .field(let index): result = .reference(index, variable.ownership, valueType)
        case .computed(let getter, _):
            result = .code(
                code(for: FunctionReference(declaration: getter, substitution: found.substitution)), valueType)
        case .rawValue:
            let code = FunctionCode(name: name)
            code.isExpression = true
            code.frameSize = 2
            code.managedSlots = [1]
            code.body = RawValueNode(ValueLocal(1))
            result = .code(code, valueType)
        default: result = nil
        }
        accessors[key] = result
        return result
    }

    // MARK: Changes

    /// How a property of a type is changed; `name` is looked up on the type itself.
    func access(to name: String, of type: Type?, for protocolType: Nominal? = nil) throws -> PropertyAccess {
        guard let type, let found = table.propertyWitness(name, on: type, isStatic: false, of: protocolType),
            case .variable(let variable) = found.member
        else { throw LibraryTrap("type '\(type.map { "\($0)" } ?? "")' has no property '\(name)'") }
        return access(to: variable, of: type)
    }

    /// How a property is changed, as its own declaration says.
    func access(to variable: VariableDeclaration, of type: Type) -> PropertyAccess {
        var map = table.argumentMap(type)
        if let owner = variable.owner, owner.kind == .protocolType { map[owner.selfParameter] = type }
        func code(_ function: FunctionDeclaration) -> FunctionCode {
            self.code(for: FunctionReference(declaration: function, substitution: map))
        }
        let storage: PropertyAccess.Storage =
            switch variable.storage {
            case .computed(let getter, let setter): .accessors(get: code(getter), set: setter.map(code))
            case .field(let index): .field(index)
            default: .field(0)
            }
        return PropertyAccess(
            storage: storage, willSet: variable.willSet.map(code), didSet: variable.didSet.map(code),
            isInstance: type.nominal?.kind == .classType, ownership: variable.ownership)
    }

    /// How a subscript that a protocol asks for is changed.
    func access(
        to requirement: FunctionDeclaration, of type: Type?, _ substitution: Substitution
    ) throws -> PropertyAccess {
        guard let type else { throw Defect.trap("a receiver's type is missing") }
        return PropertyAccess(
            storage: .accessors(
                get: try witnessCode(requirement, on: type, substitution),
                set: try witnessCode(requirement, on: type, substitution, isSetter: true)),
            isInstance: type.nominal?.kind == .classType)
    }

    /// How a subscript of a class is changed, by the class of the instance.
    func overridingAccess(
        to function: FunctionDeclaration, of type: Type?, _ substitution: Substitution
    ) throws -> PropertyAccess {
        guard let type else { throw Defect.trap("a receiver's type is missing") }
        let target = overriding(function, on: type, substitution)
        guard let set = setterCode(for: target) else {
            throw LibraryTrap("the subscript of '\(type)' cannot be set")
        }
        return PropertyAccess(storage: .accessors(get: code(for: target), set: set), isInstance: true)
    }

    // MARK: Conformances that the runtime uses

    /// A cell's own `==` of a type; nil where equality is the language's.
    func equality(of nominal: Nominal, _ type: Type) -> FunctionCode? {
        if let known = equalities[type] { return known.code }
        let found = WitnessCode(code: operatorWitness(OperatorNames.equal, type, .equatable))
        equalities[type] = found
        return found.code
    }

    /// The type of what `hash(into:)` is given.
    var hasherType: Type? {
        for case .function(let requirement) in table.core(.hashable).requirementMembers {
            if let parameter = requirement.parameters.first { return parameter.type }
        }
        return nil
    }

    /// A cell's own `hash(into:)`.
    func hashing(of nominal: Nominal, _ type: Type) -> FunctionCode? {
        if let known = hashings[type] { return known.code }
        let hashable = table.core(.hashable)
        var code: FunctionCode?
        for case .function(let requirement) in hashable.requirementMembers {
            if let witness = table.witness(for: requirement, on: type, [:]),
                case .body = witness.declaration.implementation
            {
                code = self.code(for: witness)
            }
        }
        hashings[type] = WitnessCode(code: code)
        return code
    }

    /// A cell's own `<`.
    func order(of type: Type) -> FunctionCode? {
        if let known = orders[type] { return known.code }
        let found = WitnessCode(code: operatorWitness(OperatorNames.less, type, .comparable))
        orders[type] = found
        return found.code
    }

    /// A cell's own operator on two values of a type, by which it conforms to a protocol.
    private func operatorWitness(_ name: String, _ type: Type, _ role: CoreRole) -> FunctionCode? {
        let type = conformingType(type, to: table.core(role))
        for found in table.lookUpMembers(named: name, of: type, isStatic: true) {
            guard case .function(let function) = found.member, case .body = function.implementation,
                function.takes(type, twiceAfter: { table.actual($0, found.substitution) })
            else { continue }
            return code(for: FunctionReference(declaration: function, substitution: found.substitution))
        }
        for case .function(let function) in environment.names[name] ?? [] {
            guard case .body = function.implementation, function.takes(type, twiceAfter: { $0 }) else { continue }
            return code(for: FunctionReference(declaration: function, substitution: [:]))
        }
        return nil
    }

    /// The class that declares a conformance which its subclasses inherit: its operators are theirs.
    private func conformingType(_ type: Type, to owner: Nominal) -> Type {
        var found = type
        while let superclass = found.nominal?.superclass {
            let above = table.actual(superclass, table.argumentMap(found))
            guard table.conforms(above, to: owner) else { return found }
            found = above
        }
        return found
    }
}

extension FunctionDeclaration {
    /// Whether its two parameters are of one type.
    fileprivate func takes(_ type: Type, twiceAfter substitute: (Type) -> Type) -> Bool {
        parameters.count == 2 && parameters.allSatisfy { substitute($0.type) == type }
    }
}

struct AccessorKey: Hashable {
    var type: Type
    var name: String
    var protocolType: Nominal?
}

/// How a property is read: from its place, or with code.
enum PropertyAccessor {
    case field(Int, Type)
    /// A place that holds a reference which is weak or unowned.
    case reference(Int, Ownership, Type)
    case code(FunctionCode, Type)
}

/// Code that fulfils a requirement, or the knowledge that there is none.
struct WitnessCode {
    var code: FunctionCode?
}
