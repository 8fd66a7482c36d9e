/// The order of values, as their type's `<` has it.
enum Ordering {
    /// Whether `left` comes before `right`; both of type `type`.
    static func isLess(_ left: Value, _ right: Value, _ type: Type, _ context: CallContext) throws -> Bool {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            let isUnsigned = type.nominal?.native?.swiftType is any UnsignedInteger.Type
            return isUnsigned ? UInt(bitPattern: a) < UInt(bitPattern: b) : a < b
        case (.double(let a), .double(let b)): return a < b
        case (.float(let a), .float(let b)): return a < b
        case (.string(let a), .string(let b)): return a < b
        case (.character(let a), .character(let b)): return a < b
        case (.textPart(let a), .textPart(let b)): return a.text < b.text
        case (.textPlace(let a), .textPlace(let b)): return a < b
        case (.object(let a as NativeBox), .object(let b as NativeBox)):
            if let a = a.value as? any Comparable { return isLess(a, b.value) }
        case (.object(let a as EnumValue), .object(let b as EnumValue)):
            if !(try Witnesses.hasOrder(type, context.state)) { return try isLess(a, b, type, context) }
        default: break
        }
        if try !Witnesses.hasOrder(type, context.state),
            let distance = try OwnFunction.ifPresent("distance(to:)", of: type, context)
        {
            return try distance.call(left, right).isPositive
        }
        return try Witnesses.less(type, left, right, context.state)
    }

    /// Whether a value is not greater than another; what is no number is neither less than any nor equal to it.
    static func isAtMost(_ left: Value, _ right: Value, _ type: Type, _ context: CallContext) throws -> Bool {
        switch (left, right) {
        case (.double(let a), .double(let b)): a <= b
        case (.float(let a), .float(let b)): a <= b
        default: try !isLess(right, left, type, context)
        }
    }

    /// The order that an enum without a `<` of its own has: of its cases, then of their payloads.
    private static func isLess(_ left: EnumValue, _ right: EnumValue, _ type: Type, _ context: CallContext) throws
        -> Bool
    {
        if left.enumCase !== right.enumCase { return left.enumCase.index < right.enumCase.index }
        let types = context.session.types
        let map = types.argumentMap(type)
        for (index, part) in left.enumCase.payload.enumerated() {
            let payload = types.actual(part.type, map)
            if try isLess(left.payload[index], right.payload[index], payload, context) { return true }
            if try isLess(right.payload[index], left.payload[index], payload, context) { return false }
        }
        return false
    }

    private static func isLess<T: Comparable>(_ left: T, _ right: Any) -> Bool {
        (right as? T).map { left < $0 } ?? false
    }
}

extension Value {
    /// Whether a step goes forward.
    var isPositive: Bool {
        switch self {
        case .int(let number): number > 0
        case .double(let number): number > 0
        case .float(let number): number > 0
        default: false
        }
    }
}
