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
        case (.object(let a as NativeBox), .object(let b as NativeBox)):
            if let a = a.value as? any Comparable { return isLess(a, b.value) }
        default: break
        }
        return try Witnesses.less(type, left, right, context.state)
    }

    private static func isLess<T: Comparable>(_ left: T, _ right: Any) -> Bool {
        (right as? T).map { left < $0 } ?? false
    }
}
