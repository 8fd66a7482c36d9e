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
                var value = try receiver.take(slots, types, 0, context)
                do {
                    let outcome = try function(&value, repeat each arguments)
                    slots.initialize(to: try receiver.toCell(value, types.parameters[0], context))
                    return try result.toCell(outcome, types.result, context)
                } catch {
                    slots.pointee = try receiver.toCell(value, types.parameters[0], context)
                    throw error
                }
            }
        }
    }
}

/// The types of one specialised call.
package final class NativeTypes {
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
///
/// The types that are compared here are known where the compiler specialises a function for its own: it keeps one branch.
struct Converter<T> {
    private let representable: (any CellRepresentable.Type)?

    init() { representable = T.self as? any CellRepresentable.Type }

    @inline(__always)
    func next(_ slots: Slot, _ index: inout Int, _ types: NativeTypes, _ context: CallContext) throws -> T {
        if T.self == CallContext.self { return unsafeBitCast(context, to: T.self) }
        defer { index += 1 }
        return try fromCell(slots + index, types, index, context)
    }

    /// The value of a parameter, which stands in a slot. The casts are between a type and itself.
    @inline(__always)
    func fromCell(_ slot: Slot, _ types: NativeTypes, _ index: Int, _ context: CallContext) throws -> T {
        if T.self == Value.self || slot.kind == Self.storedKind { return slot.payload(T.self).pointee }
        if T.self == Substring.self, slot.kind == .textPart {
            return unsafeBitCast(slot.payload(TextPart.self).pointee.text, to: T.self)
        }
        if T.self == CellSequence.self {
            return unsafeBitCast(
                try CellSequence.fromCell(slot.pointee, as: types.parameters[index], in: context), to: T.self)
        }
        if T.self == CellFunction.self {
            return unsafeBitCast(
                try CellFunction.fromCell(slot.pointee, as: types.parameters[index], in: context), to: T.self)
        }
        return try fromOther(slot.pointee, types.parameters[index], context)
    }

    /// Takes the value of a parameter out of its slot, so that there is one reference to it.
    @inline(__always)
    func take(_ slot: Slot, _ types: NativeTypes, _ index: Int, _ context: CallContext) throws -> T {
        if T.self == Value.self || slot.kind == Self.storedKind {
            let value = slot.payload(T.self).move()
            slot.initialize(to: .none)
            return value
        }
        let value = try fromCell(slot, types, index, context)
        slot.pointee = .none
        return value
    }

    func fromCell(_ value: Value, _ type: Type, _ context: CallContext) throws -> T {
        var value = value
        return try withUnsafeMutablePointer(to: &value) { slot in
            if T.self == Value.self || slot.kind == Self.storedKind { return slot.payload(T.self).pointee }
            return try fromOther(slot.pointee, type, context)
        }
    }

    @inline(never)
    private func fromOther(_ value: Value, _ type: Type, _ context: CallContext) throws -> T {
        if let box = TypedBox<T>.content(of: value) { return box }
        return try NativeConversion.fromCell(value, as: type, to: T.self, representable, context)
    }

    @inline(__always)
    func toCell(_ value: T, _ type: Type, _ context: CallContext) throws -> Value {
        if T.self == Void.self { return .void }
        if T.self == Value.self { return unsafeBitCast(value, to: Value.self) }
        if case .existential = type { return try NativeConversion.toCell(value, as: type, true, context) }
        if T.self == Int.self { return .int(unsafeBitCast(value, to: Int.self)) }
        if T.self == Double.self { return .double(unsafeBitCast(value, to: Double.self)) }
        if T.self == Float.self { return .float(unsafeBitCast(value, to: Float.self)) }
        if T.self == Bool.self { return .bool(unsafeBitCast(value, to: Bool.self)) }
        if T.self == String.self { return .string(unsafeBitCast(value, to: String.self)) }
        if T.self == Character.self { return .character(unsafeBitCast(value, to: Character.self)) }
        if T.self == String.Index.self { return .textPlace(unsafeBitCast(value, to: String.Index.self)) }
        if T.self == Substring.self { return .textPart(TextPart(unsafeBitCast(value, to: Substring.self))) }
        return try toOther(value, type, context)
    }

    @inline(never)
    private func toOther(_ value: T, _ type: Type, _ context: CallContext) throws -> Value {
        if type.isStored(as: T.self) { return .object(TypedBox(type, value)) }
        return try NativeConversion.toCell(value, as: type, representable != nil, context)
    }

    /// How cells store the type, where that is as Swift does; nil for others.
    @inline(__always) private static var storedKind: StoredKind? {
        if T.self == Int.self { return .int }
        if T.self == Double.self { return .double }
        if T.self == Float.self { return .float }
        if T.self == Bool.self { return .bool }
        if T.self == String.self { return .string }
        if T.self == Character.self { return .character }
        if T.self == String.Index.self { return .textPlace }
        return nil
    }
}

extension Type {
    /// Whether cells keep values of this type in a box whose Swift type is `type`.
    @inline(__always) func isStored<T>(as type: T.Type) -> Bool {
        guard case .nominal(let nominal, _) = self, let native = nominal.native else { return false }
        return native.isKeptWhole && native.swiftType == type
    }
}
