/// Swift code of the library, ready to take its arguments from slots.
package final class NativeFunction {
    /// The arguments stand in `slots` in order; a mutating function changes the first in place.
    package typealias Body = (_ slots: Slot, _ types: NativeTypes, _ context: CallContext) throws -> Value

    /// Made at the first call: a session has thousands of functions and calls few.
    private enum State {
        case waiting(() -> Body)
        case ready(Body)
    }

    private var state: State
    /// Whether it runs inside the library's wrapper, which the language's own functions have no need of.
    var isWrapped = false
    /// What runs.
    var body: Body {
        switch state {
        case .ready(let body): return body
        case .waiting(let make):
            let body = make()
            state = .ready(body)
            return body
        }
    }

    /// A function that works on values as they are.
    package init(raw body: @escaping Body) { state = .ready(body) }

    package init<each P, R>(_ function: @escaping (repeat each P) throws -> R) {
        state = .waiting {
            let result = Converter<R>()
            let parameters = (repeat Converter<each P>())
            return { slots, types, context in
                var index = 0
                let value = try function(repeat try (each parameters).next(slots, &index, types, context))
                return try result.toCell(value, types.result, context)
            }
        }
    }

    package init<S, each P, R>(mutating function: @escaping (inout S, repeat each P) throws -> R) {
        state = .waiting {
            let result = Converter<R>()
            let receiver = Converter<S>()
            let parameters = (repeat Converter<each P>())
            return { slots, types, context in
                var index = 1
                let arguments = (repeat try (each parameters).next(slots, &index, types, context))
                var value = try receiver.fromCell(slots[0], types.parameters[0], context)
                // The cell's own reference goes, so that changing the value makes no copy.
                slots[0] = .none
                let outcome = Result { try function(&value, repeat each arguments) }
                slots[0] = try receiver.toCell(value, types.parameters[0], context)
                return try result.toCell(outcome.get(), types.result, context)
            }
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
    /// Types whose values need no look at the cell's type.
    private enum Kind { case context, raw, void, int, double, float, bool, string, other }

    private let kind: Kind
    private let representable: (any CellRepresentable.Type)?

    init() {
        kind =
            switch T.self {
            case is CallContext.Type: .context
            case is Value.Type: .raw
            case is Void.Type: .void
            case is Int.Type: .int
            case is Double.Type: .double
            case is Float.Type: .float
            case is Bool.Type: .bool
            case is String.Type: .string
            default: .other
            }
        representable = T.self as? any CellRepresentable.Type
    }

    func next(_ slots: Slot, _ index: inout Int, _ types: NativeTypes, _ context: CallContext) throws -> T {
        if kind == .context { return unsafeBitCast(context, to: T.self) }
        defer { index += 1 }
        return try fromCell(slots[index], types.parameters[index], context)
    }

    /// The casts are between a type and itself, which `kind` has established.
    @inline(__always)
    func fromCell(_ value: Value, _ type: Type, _ context: CallContext) throws -> T {
        switch (kind, value) {
        case (.raw, _): unsafeBitCast(value, to: T.self)
        case (.int, .int(let number)): unsafeBitCast(number, to: T.self)
        case (.double, .double(let number)): unsafeBitCast(number, to: T.self)
        case (.float, .float(let number)): unsafeBitCast(number, to: T.self)
        case (.bool, .bool(let flag)): unsafeBitCast(flag, to: T.self)
        case (.string, .string(let text)): unsafeBitCast(text, to: T.self)
        default: try NativeConversion.fromCell(value, as: type, to: T.self, representable, context)
        }
    }

    @inline(__always)
    func toCell(_ value: T, _ type: Type, _ context: CallContext) throws -> Value {
        if kind == .void { return .void }
        if kind == .raw { return unsafeBitCast(value, to: Value.self) }
        if case .existential = type { return try NativeConversion.toCell(value, as: type, true, context) }
        return switch kind {
        case .int: .int(unsafeBitCast(value, to: Int.self))
        case .double: .double(unsafeBitCast(value, to: Double.self))
        case .float: .float(unsafeBitCast(value, to: Float.self))
        case .bool: .bool(unsafeBitCast(value, to: Bool.self))
        case .string: .string(unsafeBitCast(value, to: String.self))
        default: try NativeConversion.toCell(value, as: type, representable != nil, context)
        }
    }
}
