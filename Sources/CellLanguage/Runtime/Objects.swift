/// A case of an enum with its payload.
package final class EnumValue: Object {
    package let enumCase: EnumCase
    package let type: Type
    package private(set) var payload: [Value]
    /// Cases without payload are made once and kept: they tell nothing of who needs the type.
    private let isCounted: Bool

    package init(_ enumCase: EnumCase, type: Type, payload: [Value] = []) {
        self.enumCase = enumCase
        self.type = type
        self.payload = payload
        isCounted = !payload.isEmpty
        if isCounted { type.enter() }
    }

    deinit {
        if isCounted { type.leave() }
        Reclaim.end(&payload)
    }
}

/// A value of protocol type together with its own type.
package final class Existential: Object {
    package let type: Type
    package let value: Value

    package init(_ type: Type, _ value: Value) {
        self.type = type
        self.value = value
        type.enter()
    }

    deinit { type.leave() }
}

/// An optional inside an optional.
package final class WrappedOptional: Object {
    package let value: Value
    package init(_ value: Value) { self.value = value }
}

/// A variable that a closure shares with the code around it.
package final class Box: Object {
    package let slot: Slot

    package init(_ value: Value) {
        slot = .allocate(capacity: 1)
        slot.initialize(to: value)
    }

    deinit {
        Reclaim.end(UnsafeBufferPointer(start: slot, count: 1)) { slot.deinitialize(count: 1) }
        slot.deallocate()
    }
}

/// A type as a value: `Int.self`.
package final class TypeValue: Object {
    package let type: Type
    package init(_ type: Type) {
        self.type = type
        type.enter()
    }

    deinit { type.leave() }
}

/// A library value that the language keeps whole: a `TypedBox`.
package class NativeBox: Object {
    package final let type: Type
    /// The value, whatever its Swift type.
    package var value: Any { () }

    fileprivate init(_ type: Type) {
        self.type = type
        type.enter()
    }

    deinit { type.leave() }
}

/// A library value of a Swift type.
package final class TypedBox<T>: NativeBox {
    package let content: T
    package override var value: Any { content }

    package init(_ type: Type, _ content: T) {
        self.content = content
        super.init(type)
    }

    /// What a cell's value holds, where it is of this very type.
    @inline(__always) package static func content(of value: Value) -> T? {
        guard case .object(let object) = value, Swift.type(of: object) == TypedBox<T>.self else { return nil }
        return unsafeDowncast(object, to: TypedBox<T>.self).content
    }
}

/// A variable of the session or a static property, alive as long as code refers to it.
package final class GlobalVariable {
    package let name: String
    package let slot: Slot
    /// Whether a static property has been given its value, or is being given it.
    package var isInitialized = false
    /// Whether it keeps what it refers to alive.
    package var ownership = Ownership.strong

    package init(_ name: String) {
        self.name = name
        slot = .allocate(capacity: 1)
        slot.initialize(to: .none)
    }

    deinit {
        slot.deinitialize(count: 1)
        slot.deallocate()
    }
}
