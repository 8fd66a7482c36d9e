/// How Swift values and cell values become each other.
package enum NativeConversion {
    /// A Swift value of type `T` for a cell value of type `type`.
    package static func fromCell<T>(
        _ value: Value, as type: Type, to target: T.Type, in context: CallContext
    ) throws -> T {
        if T.self == Value.self { return unsafeBitCast(value, to: T.self) }
        if let content = TypedBox<T>.content(of: value) { return content }
        return try fromCell(value, as: type, to: target, T.self as? any CellRepresentable.Type, context)
    }

    /// The cell value of type `type` for a Swift value.
    package static func toCell<T>(_ value: T, as type: Type, in context: CallContext) throws -> Value {
        if T.self == Value.self { return unsafeBitCast(value, to: Value.self) }
        if type.isStored(as: T.self) { return .object(TypedBox(type, value)) }
        return try toCell(value, as: type, value is any CellRepresentable, context)
    }

    static func fromCell<T>(
        _ value: Value, as type: Type, to target: T.Type, _ representable: (any CellRepresentable.Type)?,
        _ context: CallContext
    ) throws -> T {
        if let representable {
            if case .object(let object) = value, let existential = object as? Existential {
                if let result = try representable.fromCell(existential.value, as: existential.type, in: context) as? T {
                    return result
                }
            } else if let result = try representable.fromCell(value, as: type, in: context) as? T {
                return result
            }
        }
        if case .object(let object) = value {
            if let box = object as? NativeBox, let native = box.value as? T { return native }
            if let value = object as? EnumValue, let native = value.native as? T { return native }
            if let existential = object as? Existential {
                if let native = try? fromCell(
                    existential.value, as: existential.type, to: target, representable, context)
                {
                    return native
                }
                return try adapted(existential.value, of: existential.type, as: type, to: target, context)
            }
            return try adapted(value, of: type, as: type, to: target, context)
        }
        if case .record = value { return try adapted(value, of: type, as: type, to: target, context) }
        if T.self == Any.self, let any = try plain(value, as: type, in: context) as? T { return any }
        throw LibraryTrap("the library cannot use a value of type '\(type)' as \(T.self)")
    }

    /// A cell's instance, dressed as a Swift value of the protocol that the library asks for.
    private static func adapted<T>(
        _ value: Value, of type: Type, as wanted: Type, to target: T.Type, _ context: CallContext
    ) throws -> T {
        let instance = CellInstance(value: value, type: type, session: context.session)
        var protocols: [Nominal] = []
        if case .existential(let asked) = wanted { protocols += asked }
        if let nominal = type.nominal {
            for owner in [nominal] + nominal.ancestors { protocols += owner.conformances.map(\.to) }
        }
        for nominal in protocols {
            if let adapter = nominal.native?.adapter, let native = adapter(instance) as? T { return native }
        }
        if let any = instance as? T { return any }
        throw LibraryTrap("the library cannot use a value of type '\(type)' as \(T.self)")
    }

    /// A Swift value for `Any`: numbers, text and collections as Swift's own, everything else as a `CellInstance`.
    private static func plain(_ value: Value, as type: Type, in context: CallContext) throws -> Any {
        switch value {
        case .int(let number): number
        case .double(let number): number
        case .float(let number): number
        case .bool(let flag): flag
        case .string(let text): text
        case .character(let character): character
        case .textPart(let part): part.text
        case .textPlace(let place): place
        case .ints(let numbers): numbers
        case .doubles(let numbers): numbers
        case .floats(let numbers): numbers
        case .bools(let flags): flags
        default: CellInstance(value: value, type: type, session: context.session)
        }
    }

    static func toCell<T>(
        _ value: T, as type: Type, _ isRepresentable: Bool, _ context: CallContext
    ) throws -> Value {
        if case .existential = type { return try existential(value, context) }
        if isRepresentable, let representable = value as? any CellRepresentable {
            return try representable.toCell(as: type, in: context)
        }
        if case .tuple(let elements) = type { return try tuple(value, elements, type, context) }
        if let backed = value as? any CellBacked { return backed.instance.value }
        if let enumCase = type.nominal?.nativeCase(of: value, type, context) { return enumCase }
        return .object(TypedBox(type, value))
    }

    /// A tuple's elements, by reflection.
    private static func tuple<T>(
        _ value: T, _ elements: [Type.TupleElement], _ type: Type, _ context: CallContext
    ) throws -> Value {
        if elements.isEmpty { return .void }
        let children = Array(Mirror(reflecting: value).children)
        guard children.count == elements.count else {
            throw LibraryTrap("the library returned \(T.self) where '\(type)' is declared")
        }
        let values = try zip(children, elements).map { child, element in
            try opened(child.value, as: element.type, context)
        }
        return .record(Record.of(type, values))
    }

    static func opened(_ value: Any, as type: Type, _ context: CallContext) throws -> Value {
        func open<U>(_ value: U) throws -> Value { try toCell(value, as: type, in: context) }
        return try _openExistential(value, do: open)
    }

    /// A value together with its own type, found by what Swift says it is.
    private static func existential<T>(_ value: T, _ context: CallContext) throws -> Value {
        if let backed = value as? any CellBacked {
            return .object(Existential(backed.instance.type, backed.instance.value))
        }
        let types = context.session.types
        guard let type = types.type(of: value) else {
            throw LibraryTrap("the library returned a \(Swift.type(of: value as Any)), which cells have no name for")
        }
        return .object(Existential(type, try opened(value, as: type, context)))
    }
}

/// A Swift value that a cell's instance stands behind; going back to cells it is that instance again.
package protocol CellBacked {
    var instance: CellInstance { get }
}
