/// Swift code of the library, ready to take its arguments from slots.
package final class NativeFunction {
    /// The arguments stand in `slots` in order; a mutating function changes the first in place.
    package typealias Body = (_ slots: Slot, _ types: NativeTypes, _ context: CallContext) throws -> Value

    package let body: Body

    /// A function that works on values as they are.
    package init(raw body: @escaping Body) { self.body = body }

    package init<each P, R>(_ function: @escaping (repeat each P) throws -> R) {
        let result = Converter<R>()
        let parameters = (repeat Converter<each P>())
        body = { slots, types, context in
            var index = 0
            let value = try function(repeat try (each parameters).next(slots, &index, types, context))
            return try result.toCell(value, types.result, context)
        }
    }

    package init<S, each P, R>(mutating function: @escaping (inout S, repeat each P) throws -> R) {
        let result = Converter<R>()
        let receiver = Converter<S>()
        let parameters = (repeat Converter<each P>())
        body = { slots, types, context in
            var index = 1
            let arguments = (repeat try (each parameters).next(slots, &index, types, context))
            var value = try receiver.fromCell(slots[0], types.parameters[0], context)
            if receiver.isUnique { slots[0] = .none }
            let outcome = Result { try function(&value, repeat each arguments) }
            slots[0] = try receiver.toCell(value, types.parameters[0], context)
            return try result.toCell(outcome.get(), types.result, context)
        }
    }
}

/// The types of one specialised call.
package struct NativeTypes {
    package let parameters: [Type]
    package let result: Type
    /// Generic arguments by the name of their parameter: `T`, `Element`.
    package let generics: [String: Type]

    package init(parameters: [Type], result: Type, generics: [String: Type]) {
        self.parameters = parameters
        self.result = result
        self.generics = generics
    }
}

/// Takes values of one Swift type out of cells and puts them back.
struct Converter<T> {
    let representable: (any CellRepresentable.Type)?
    let isContext: Bool
    let isRaw: Bool
    let isVoid: Bool

    init() {
        isContext = T.self == CallContext.self
        isRaw = T.self == Value.self
        isVoid = T.self == Void.self
        representable = T.self as? any CellRepresentable.Type
    }

    /// Whether the value that a cell held can be let go of once it is converted, so that changing it makes no copy.
    var isUnique: Bool { true }

    func next(_ slots: Slot, _ index: inout Int, _ types: NativeTypes, _ context: CallContext) throws -> T {
        if isContext, let value = context as? T { return value }
        defer { index += 1 }
        return try fromCell(slots[index], types.parameters[index], context)
    }

    @inline(__always)
    func fromCell(_ value: Value, _ type: Type, _ context: CallContext) throws -> T {
        if isRaw, let raw = value as? T { return raw }
        return try NativeConversion.fromCell(value, as: type, to: T.self, representable, context)
    }

    @inline(__always)
    func toCell(_ value: T, _ type: Type, _ context: CallContext) throws -> Value {
        if isVoid { return .void }
        if isRaw, let raw = value as? Value { return raw }
        return try NativeConversion.toCell(value, as: type, representable != nil, context)
    }
}
