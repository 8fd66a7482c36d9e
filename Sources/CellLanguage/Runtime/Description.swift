/// The texts that Swift prints for values.
package enum Description {
    /// The text that `print` and interpolation show.
    package static func text(_ value: Value, _ type: Type, _ context: CallContext) throws -> String {
        switch value {
        case .string(let text) where type.nominal?.role != .optional: return text
        case .character(let character) where type.nominal?.role != .optional: return String(character)
        case .textPart(let part) where type.nominal?.role != .optional: return part.string
        default: return try describe(value, type, context, isNested: false)
        }
    }

    /// The text inside collections, structs and optionals: strings in quotes.
    package static func debugText(_ value: Value, _ type: Type, _ context: CallContext) throws -> String {
        switch value {
        case .string(let text) where type.nominal?.role != .optional: return text.debugDescription
        case .character(let character) where type.nominal?.role != .optional: return character.debugDescription
        case .textPart(let part) where type.nominal?.role != .optional: return part.text.debugDescription
        default: return try describe(value, type, context, isNested: true)
        }
    }

    /// A short text for messages, without calling any code.
    static func brief(_ value: Value) -> String {
        if case .record(let record) = value { return record.type.runtimeName }
        guard case .object(let object) = value else { return "\(value)" }
        switch object {
        case let existential as Existential: return brief(existential.value)
        case let native as NativeBox: return String(describing: native.value)
        case let value as EnumValue: return value.enumCase.name
        default: return "value"
        }
    }

    private static func describe(_ value: Value, _ type: Type, _ context: CallContext, isNested: Bool) throws -> String
    {
        if type.nominal?.role == .optional, let wrapped = type.arguments.first {
            if value.isNone { return "nil" }
            return "Optional(\(try debugText(value.unwrapped(from: wrapped), wrapped, context)))"
        }
        switch value {
        case .none: return "nil"
        case .void: return "()"
        case .int(let number): return integer(number, type)
        case .double(let number): return text(number)
        case .float(let number): return text(number)
        case .bool(let flag): return flag ? "true" : "false"
        case .string(let text): return text
        case .character(let character): return String(character)
        case .textPart(let part): return part.string
        case .textPlace(let place): return String(describing: place)
        case .ints(let numbers): return try list(numbers, context) { $0.description }
        case .doubles(let numbers): return try list(numbers, context) { text($0) }
        case .floats(let numbers): return try list(numbers, context) { text($0) }
        case .bools(let flags): return try list(flags, context) { $0.description }
        case .array(let values):
            let element = type.arguments.first ?? .any
            return try list(values, context) { try debugText($0, element, context) }
        case .set(let storage):
            let element = type.arguments.first ?? .any
            let members = try list(storage.entries, context) { try debugText($0.key, element, context) }
            return isNested ? "Set(\(members))" : members
        case .dictionary(let storage): return try dictionary(storage, type, context)
        case .record(let record): return try describe(record, context, isNested: isNested)
        case .object(let object): return try describe(object, type, context, isNested: isNested)
        }
    }

    /// What `print` writes, which tells a negative NaN by its sign; `description` does not.
    private static func text<T: BinaryFloatingPoint & LosslessStringConvertible>(_ number: T) -> String {
        number.isNaN && number.sign == .minus ? "-nan" : number.description
    }

    private static func integer(_ number: Int, _ type: Type) -> String {
        type.nominal?.isUnsignedWord == true ? UInt(bitPattern: number).description : number.description
    }

    private static func dictionary(_ storage: HashStorage, _ type: Type, _ context: CallContext) throws -> String {
        if storage.count == 0 { return "[:]" }
        let types = type.arguments.count == 2 ? type.arguments : [.any, .any]
        return try list(storage.entries, context) { entry in
            "\(try debugText(entry.key, types[0], context)): \(try debugText(entry.value, types[1], context))"
        }
    }

    private static func list<S: Sequence>(
        _ elements: S, _ context: CallContext, _ text: (S.Element) throws -> String
    ) throws -> String {
        var result = "["
        var isFirst = true
        for element in elements {
            try context.checkInterrupt()
            if !isFirst { result += ", " }
            isFirst = false
            try result.add(text(element), context.state, at: context.site)
        }
        result += "]"
        return result
    }

    private static func describe(_ object: Object, _ type: Type, _ context: CallContext, isNested: Bool) throws
        -> String
    {
        switch object {
        case let existential as Existential:
            guard isNested else { return try text(existential.value, existential.type, context) }
            let content = try debugText(existential.value, existential.type, context)
            return type.isAnyHashable ? "\(type)(\(content))" : content
        case let value as EnumValue: return try describe(value, context, isNested: isNested)
        case let native as NativeBox: return try context.insideLibrary { describe(native, isNested: isNested) }
        case let slice as SliceValue:
            let element = type.arguments.first ?? .any
            let text = try list(slice.elements, context) { try debugText($0, element, context) }
            return isNested ? "ArraySlice(\(text))" : text
        case is FunctionValue: return "(Function)"
        case let path as KeyPathValue: return path.description
        case let wrapped as WrappedOptional: return try debugText(wrapped.value, type.arguments.first ?? .any, context)
        case let value as TypeValue: return isNested ? value.type.qualifiedName : value.type.runtimeName
        default: return type.description
        }
    }

    private static func describe(_ native: NativeBox, isNested: Bool) -> String {
        if let describe = native.type.nominal?.native?.description, let text = describe(native.value) { return text }
        if isNested, let value = native.value as? any CustomDebugStringConvertible { return value.debugDescription }
        return String(describing: native.value)
    }

    /// A cell's own `description` or `debugDescription`, whichever the place asks for first; nil where the type has none.
    private static func custom(_ value: Value, _ type: Type, _ context: CallContext, isNested: Bool) throws -> String? {
        // What the library's own types say is written here, not in their members.
        guard let engine = context.session.engine, type.nominal?.isOfLanguage == true else { return nil }
        let roles: [CoreRole] = [.customStringConvertible, .customDebugStringConvertible]
        for role in isNested ? roles.reversed() : roles {
            let convertible = context.session.types.core(role)
            guard context.session.types.conforms(type, to: convertible) else { continue }
            for case .variable(let requirement) in convertible.requirementMembers {
                return try engine.property(requirement.name, of: value, type, context.state, at: context.site).string
            }
        }
        return nil
    }

    private static func describe(_ record: Record, _ context: CallContext, isNested: Bool) throws -> String {
        switch record.type {
        case .tuple(let elements):
            let parts = try elements.enumerated().map { index, element in
                (element.label.map { "\($0): " } ?? "") + (try debugText(record[index], element.type, context))
            }
            return "(\(try context.joined(parts, separator: ", ")))"
        case .nominal(let nominal, _):
            if let text = try custom(.record(record), record.type, context, isNested: isNested) { return text }
            if record.shape.isClass { return record.type.qualifiedName }
            if let text = try range(record, nominal, context, isNested: isNested) { return text }
            let map = context.session.types.argumentMap(record.type)
            let parts = try nominal.storedProperties.enumerated().map { index, property in
                let type = context.session.types.actual(property.type, map)
                return "\(property.name): \(try debugText(record[index].referent, type, context))"
            }
            let name = isNested ? record.type.qualifiedName : record.type.runtimeName
            return "\(name)(\(try context.joined(parts, separator: ", ")))"
        default: return record.type.description
        }
    }

    private static func range(_ record: Record, _ nominal: Nominal, _ context: CallContext, isNested: Bool) throws
        -> String?
    {
        let bound = record.type.arguments.first ?? .any
        let isWhole = nominal.role == .range || nominal.role == .closedRange
        let texts = try record.values.map {
            isNested || !isWhole ? try debugText($0, bound, context) : try text($0, bound, context)
        }
        let name = isNested ? record.type.qualifiedName : record.type.runtimeName
        let plain: String
        switch nominal.role {
        case .range: plain = "\(texts[0])..<\(texts[1])"
        case .closedRange: plain = "\(texts[0])...\(texts[1])"
        case .partialRangeFrom: return "\(name)(lowerBound: \(texts[0]))"
        case .partialRangeThrough, .partialRangeUpTo: return "\(name)(upperBound: \(texts[0]))"
        default: return nil
        }
        return isNested ? "\(nominal.name)(\(plain))" : plain
    }

    private static func describe(_ value: EnumValue, _ context: CallContext, isNested: Bool) throws -> String {
        if let text = try custom(.object(value), value.type, context, isNested: isNested) { return text }
        if let native = value.native {
            return isNested ? String(reflecting: native) : String(describing: native)
        }
        let name = isNested ? "\(value.type.qualifiedName).\(value.enumCase.name)" : value.enumCase.name
        if value.payload.isEmpty { return name }
        let map = context.session.types.argumentMap(value.type)
        let parts = try zip(value.enumCase.payload, value.payload).map { element, part in
            let type = context.session.types.actual(element.type, map)
            return (element.label.map { "\($0): " } ?? "") + (try debugText(part, type, context))
        }
        // A tuple brings its own parentheses, `()` too.
        if value.payload.count == 1, value.enumCase.payload[0].label == nil, parts[0].first == "(",
            case .tuple = context.session.types.actual(value.enumCase.payload[0].type, map)
        {
            return name + parts[0]
        }
        return "\(name)(\(try context.joined(parts, separator: ", ")))"
    }
}

extension Nominal {
    /// `UInt` and `UInt64` keep their bits in a signed word.
    var isUnsignedWord: Bool { role == .fixedWidthInteger && native?.swiftType is any UnsignedInteger.Type }
}
