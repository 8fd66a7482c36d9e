/// A value of a cell's own type, as the library sees it: an adapter for a Swift protocol is made from one.
package struct CellInstance {
    package let value: Value
    package let type: Type
    package let session: SessionContext
    /// The library keeps instances where nobody sees them; their type is needed as long.
    private let use: TypeUse

    init(value: Value, type: Type, session: SessionContext) {
        self.value = value
        self.type = type
        self.session = session
        use = TypeUse(type)
    }

    /// The type's name.
    package var typeName: String { type.nominal?.name ?? type.description }

    /// Whether the type conforms to a protocol of this name.
    package func conforms(to protocolName: String) -> Bool {
        guard let wanted = session.types.types[protocolName] else { return false }
        return session.types.conforms(type, to: wanted)
    }

    /// What identifies a class instance.
    package var identity: ObjectIdentifier? {
        guard type.nominal?.kind == .classType else { return nil }
        return value.reference.map { ObjectIdentifier($0) }
    }

    /// The stored properties in order: library values as they are, numbers and text as Swift's own, values of cell types
    /// as `CellInstance`, arrays of library values as `[Any]`.
    package var storedProperties: [(name: String, value: Any)] {
        guard case .record(let record) = value, let nominal = type.nominal else { return [] }
        return nominal.storedProperties.enumerated().map { index, property in
            (property.name, session.swiftValue(record[index], property.type))
        }
    }

    /// The elements of a tuple, as ``storedProperties`` has values; nil where it is none.
    package var tupleElements: [(label: String?, value: Any)]? {
        guard case .record(let record) = value, case .tuple(let elements) = type else { return nil }
        return elements.enumerated().map { ($1.label, session.swiftValue(record[$0], $1.type)) }
    }

    /// Calls a method by its full name, e.g. `callAsFunction(_:training:)`, with Swift values.
    ///
    /// - Throws: what the method throws; a `LibraryTrap` where there is no such method.
    package func call<R>(_ fullName: String, _ arguments: Any..., returning: R.Type = R.self) throws -> R {
        guard let member = session.types.method(fullName, of: type), let engine = session.engine else {
            throw LibraryTrap("type '\(type)' has no method '\(fullName)'")
        }
        let context = session.callContext()
        let code = engine.code(for: member)
        let parameters = member.declaration.parameters.map { session.types.actual($0.type, member.substitution) }
        let result = session.types.actual(member.declaration.result, member.substitution)
        let base = context.state.pointee.top
        base[1] = value
        for (index, argument) in arguments.enumerated() {
            base[index + 2] = try NativeConversion.opened(argument, as: parameters[index], context)
        }
        try code.enter(Frame(base, context.state), at: context.site)
        return try NativeConversion.fromCell(base.take(), as: result, to: R.self, in: context)
    }

    /// The value of a property, e.g. `name`, as a Swift value; nil where there is none.
    package func property<R>(_ name: String, as: R.Type = R.self) throws -> R? {
        guard let getter = session.engine?.accessor(name, of: type) else { return nil }
        let context = session.callContext()
        switch getter {
        case .field(let index, let fieldType):
            guard case .record(let record) = value else { return nil }
            return try NativeConversion.fromCell(record[index], as: fieldType, to: R.self, in: context)
        case .reference(let index, let ownership, let fieldType):
            guard case .record(let record) = value else { return nil }
            let field = try ownership.load(record[index], at: context.site)
            return try NativeConversion.fromCell(field, as: fieldType, to: R.self, in: context)
        case .code(let code, let result):
            let base = context.state.pointee.top
            base[1] = value
            try code.enter(Frame(base, context.state), at: context.site)
            return try NativeConversion.fromCell(base.take(), as: result, to: R.self, in: context)
        }
    }
}

extension SessionContext {
    /// A context for calls that the library starts itself while a cell runs.
    func callContext() -> CallContext { CallContext(session: self, site: currentSite) }

    /// A cell value as a Swift value, as far as it has one.
    func swiftValue(_ value: Value, _ type: Type) -> Any {
        switch value {
        case .int(let number): return number
        case .double(let number): return number
        case .float(let number): return number
        case .bool(let flag): return flag
        case .string(let text): return text
        case .textPart(let part): return part.text
        case .textPlace(let place): return place
        case .ints(let numbers): return numbers
        case .doubles(let numbers): return numbers
        case .floats(let numbers): return numbers
        case .bools(let flags): return flags
        case .array(let values): return values.map { swiftValue($0, type.arguments.first ?? .any) }
        case .object(let object):
            if let box = object as? NativeBox { return box.value }
            if let existential = object as? Existential { return swiftValue(existential.value, existential.type) }
        default: break
        }
        return CellInstance(value: value, type: type, session: self)
    }
}
