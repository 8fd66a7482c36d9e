/// What a value is made of, as `dump` and `Mirror` show it.
struct ValueParts {
    /// The kinds of values, as `Mirror.DisplayStyle` names them.
    enum Style: String {
        case structure = "struct"
        case instance = "class"
        case enumeration = "enum"
        case tuple, optional, collection, dictionary, set
    }

    struct Child {
        let label: String?
        let value: Value
        let type: Type
    }

    let style: Style?
    let children: [Child]

    init(_ value: Value, _ type: Type, _ context: CallContext) {
        let types = context.session.types
        if type.nominal?.role == .optional, let wrapped = type.arguments.first {
            style = .optional
            children =
                value.isNone ? [] : [Child(label: "some", value: value.unwrapped(from: wrapped), type: wrapped)]
            return
        }
        let element = type.arguments.first ?? .any
        switch value {
        case .array, .ints, .doubles, .floats, .bools:
            style = .collection
            children = value.elements.map { Child(label: nil, value: $0, type: element) }
        case .set(let storage):
            style = .set
            children = storage.entries.map { Child(label: nil, value: $0.key, type: element) }
        case .dictionary(let storage):
            let pair = types.elementType(of: type)
            style = .dictionary
            children = storage.entries.map {
                Child(label: nil, value: .record(Record.of(pair, [$0.key, $0.value])), type: pair)
            }
        case .record(let record): (style, children) = Self.parts(of: record, types)
        case .object(let object): (style, children) = Self.parts(of: object, element, types)
        default: (style, children) = (nil, [])
        }
    }

    private static func parts(of record: Record, _ types: TypeTable) -> (Style?, [Child]) {
        if case .tuple(let elements) = record.type {
            let children = zip(elements, record.values).enumerated().map { index, part in
                Child(label: part.0.label ?? ".\(index)", value: part.1, type: part.0.type)
            }
            return (.tuple, children)
        }
        let map = types.argumentMap(record.type)
        let properties = record.type.nominal?.storedProperties ?? []
        let children = zip(properties, record.values).map { property, value in
            Child(label: property.name, value: value, type: types.actual(property.type, map))
        }
        return (record.shape.isClass ? .instance : .structure, children)
    }

    private static func parts(of object: Object, _ element: Type, _ types: TypeTable) -> (Style?, [Child]) {
        switch object {
        case let slice as SliceValue:
            return (.collection, slice.elements.map { Child(label: nil, value: $0, type: element) })
        case let value as EnumValue: return (.enumeration, payload(of: value, types))
        default: return (nil, [])
        }
    }

    /// The payload as the one child of its case: several values, or one with a label, are a tuple.
    private static func payload(of value: EnumValue, _ types: TypeTable) -> [Child] {
        if value.payload.isEmpty { return [] }
        let map = types.argumentMap(value.type)
        let elements = value.enumCase.payload.map { Type.TupleElement($0.label, types.actual($0.type, map)) }
        let name = value.enumCase.name
        if elements.count == 1, elements[0].label == nil {
            return [Child(label: name, value: value.payload[0], type: elements[0].type)]
        }
        let tuple = Type.tuple(elements)
        return [Child(label: name, value: .record(Record.of(tuple, value.payload)), type: tuple)]
    }
}

extension Existential {
    /// The value inside, with its own type.
    static func opened(_ value: Value, _ type: Type) -> (Value, Type) {
        var (value, type) = (value, type)
        while case .object(let object) = value, let existential = object as? Existential {
            (value, type) = (existential.value, existential.type)
        }
        if case .record(let record) = value, record.shape.isClass { type = record.type }
        return (value, type)
    }
}
