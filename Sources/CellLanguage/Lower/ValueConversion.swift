/// Makes a value of one type one of another, as `Conversion` says.
final class ValueConversion {
    private let step: (Value) -> Value

    init(_ conversion: Conversion, from: Type, to: Type, table: TypeTable, lowering: BodyLowering?) {
        step = Self.make(conversion, from, to, table)
    }

    func apply(_ value: Value) -> Value { step(value) }

    private static func make(_ conversion: Conversion, _ from: Type, _ to: Type, _ table: TypeTable) -> (Value) -> Value
    {
        switch conversion {
        case .relabel, .functionMap, .functionThunk: return { $0 }
        case .instance: return { $0.withoutExistential }
        case .wrapOptional:
            // What a function without a result leaves is no value; inside an optional it is one.
            if from.isVoid { return { _ in .void } }
            let wrapped = to.arguments.first ?? from
            return wrapped.nominal?.role == .optional ? { .object(WrappedOptional($0)) } : { $0 }
        case .convertThenWrap(let inner, let wrapped):
            let target = to.arguments.first ?? wrapped
            let step = make(inner, from, target, table)
            return target.nominal?.role == .optional ? { .object(WrappedOptional(step($0))) } : step
        case .erase:
            if case .existential = from { return { $0 } }
            return { .object(Existential(Casting.dynamicType($0, from), $0)) }
        case .optionalMap(let inner, _, _):
            let (a, b) = (from.arguments[0], to.arguments[0])
            let step = make(inner, a, b, table)
            return { $0.isNone ? .none : step($0.unwrapped(from: a)).wrapped(of: b) }
        case .arrayMap(let inner, _, _):
            let (a, b) = (from.arguments[0], to.arguments[0])
            let step = make(inner, a, b, table)
            return { Value.array($0.elements.map(step), of: b) }
        case .dictionaryMap(let inner, _, _):
            let step = make(inner, from.arguments[1], to.arguments[1], table)
            return { value in
                guard case .dictionary(let storage) = value else { return value }
                let copy = HashStorage(copying: storage)
                for place in copy.places { copy.setValue(step(copy.value(at: place)), at: place) }
                return .dictionary(copy)
            }
        case .tupleMap(let steps):
            guard case .tuple(let a) = from, case .tuple(let b) = to else { return { $0 } }
            let parts = zip(steps, zip(a, b)).map { step, types -> ((Value) -> Value)? in
                step.map { make($0, types.0.type, types.1.type, table) }
            }
            return { value in
                guard case .record(let record) = value else { return value }
                return .record(Record.of(to, zip(record.values, parts).map { part, step in step?(part) ?? part }))
            }
        }
    }
}

/// `as?`, `as!` and `is`.
final class CastNode: Node {
    let inner: Node
    let from: Type
    let to: Type
    let kind: Expression.Cast
    let site: SourceSpan
    let engine: LoweringEngine

    init(_ inner: Node, from: Type, to: Type, _ kind: Expression.Cast, _ site: SourceSpan, _ engine: LoweringEngine) {
        self.inner = inner
        self.from = from
        self.to = to
        self.kind = kind
        self.site = site
        self.engine = engine
    }

    override func value(_ frame: Frame) throws -> Value {
        let value = try inner.value(frame)
        let result = Casting.cast(value, from, to, engine.table)
        switch kind {
        case .test: return .bool(result != nil)
        case .optional: return result.map { $0.wrapped(of: to) } ?? .none
        case .forced:
            guard let result else {
                let own = Casting.dynamicType(value, from)
                throw Trap(.cast, "could not cast value of type '\(own)' to '\(to)'", at: site)
            }
            return result
        }
    }
}

/// Casts of values.
enum Casting {
    /// The type that a value of a protocol's type, or an instance of a class, really is of; for other values the static
    /// type. An instance inside an optional is an optional.
    static func dynamicType(_ value: Value, _ type: Type) -> Type {
        if type.nominal?.role == .optional { return type }
        return switch value {
        case .object(let existential as Existential): dynamicType(existential.value, existential.type)
        case .record(let record) where record.shape.isClass: record.type
        case .object(let path as KeyPathValue): path.type
        default: type
        }
    }

    /// The value as one of type `to`; nil where it is none.
    static func cast(_ value: Value, _ from: Type, _ to: Type, _ table: TypeTable) -> Value? {
        if case .object(let object) = value, let existential = object as? Existential, !to.isExistential {
            return cast(existential.value, existential.type, to, table)
        }
        if from == to { return value }
        if from.nominal?.role == .optional, let wrapped = from.arguments.first {
            if to.nominal?.role == .optional, let target = to.arguments.first {
                return value.isNone ? Value.none : cast(value.unwrapped(from: wrapped), wrapped, target, table)
            }
            return value.isNone ? nil : cast(value.unwrapped(from: wrapped), wrapped, to, table)
        }
        if to.nominal?.role == .optional, let target = to.arguments.first {
            return cast(value, from, target, table).map { $0.wrapped(of: target) }
        }
        let own = dynamicType(value, from)
        switch to {
        case .existential(let protocols):
            guard protocols.allSatisfy({ table.conforms(own, to: $0) }) else { return nil }
            return .object(Existential(own, value.withoutExistential))
        case .nominal(let nominal, _) where nominal.kind == .classType:
            return table.isSubclass(own, of: to) ? value.withoutExistential : nil
        case .nominal(let nominal, let arguments) where nominal.role == .array && own.nominal == nominal:
            var result: [Value] = []
            for element in value.elements {
                guard let converted = cast(element, own.arguments[0], arguments[0], table) else { return nil }
                result.append(converted)
            }
            return Value.array(result, of: arguments[0])
        case .metatype(let wanted):
            guard case .object(let named as TypeValue) = value.withoutExistential else { return nil }
            if case .existential(let protocols) = wanted {
                return protocols.allSatisfy { table.conforms(named.type, to: $0) } ? value.withoutExistential : nil
            }
            return named.type == wanted || table.isSubclass(named.type, of: wanted) ? value.withoutExistential : nil
        default: return own == to ? value.withoutExistential : nil
        }
    }
}

extension Type {
    var isExistential: Bool {
        if case .existential = self { return true }
        return false
    }
}
