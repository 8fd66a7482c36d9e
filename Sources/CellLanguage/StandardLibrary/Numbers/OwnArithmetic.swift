/// What a cell's own numbers have without declaring it: everything that follows from their `+` and `-`.
enum OwnArithmetic {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension AdditiveArithmetic") {
            for mark in ["+", "-"] {
                Operator(
                    "static func \(mark)= (left: inout Self, right: Self)", "Changes the left operand.",
                    raw: { call in
                        let type = call.types.parameters[0]
                        call.slots[0] = try OwnFunction("\(mark)(_:_:)", of: type, call.context).call(call[0], call[1])
                        return .void
                    })
            }
        }
        LibraryExtension("extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral") {
            Property("static var zero: Self { get }", "What the literal 0 gives.", raw: { try zero($0.result, $0) })
        }
        LibraryExtension("extension SignedNumeric") {
            Operator(
                "static prefix func - (operand: Self) -> Self", "0 less the operand.",
                raw: { try negated($0) })
            Method(
                "mutating func negate()", "Becomes 0 less itself.",
                raw: { call in
                    call.slots[0] = try negated(call)
                    return .void
                })
        }
    }

    /// The value, or the opposite of one that is below 0.
    static func absolute(_ call: RawCall) throws -> Value {
        let type = call.types.parameters[0]
        guard try Ordering.isLess(call[0], zero(type, call), type, call.context) else { return call[0] }
        if let opposite = try OwnFunction.ifPresent("-(_:)", of: type, call.context) {
            return try opposite.call(call[0])
        }
        return try negated(call)
    }

    private static func negated(_ call: RawCall) throws -> Value {
        let type = call.types.parameters[0]
        return try OwnFunction("-(_:_:)", of: type, call.context).call(zero(type, call), call[0])
    }

    private static func zero(_ type: Type, _ call: RawCall) throws -> Value {
        try OwnFunction("init(integerLiteral:)", of: type, call.context).call(.int(0))
    }
}
