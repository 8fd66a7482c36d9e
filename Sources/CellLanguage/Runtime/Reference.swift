/// What a `weak` or `unowned` variable holds: an instance that the variable does not keep alive.
package final class Reference: Object {
    private weak var instance: AnyObject?
    /// The instance's type, where the variable is of protocol type.
    private let erasedType: Type?
    /// The type of an instance of the library.
    private let nativeType: Type?

    private init(_ value: Value) {
        let (content, type) = value.opened
        erasedType = type
        switch content {
        case .object(let native as NativeBox):
            nativeType = native.type
            instance = native.value as AnyObject
        default:
            nativeType = nil
            instance = content.reference
        }
    }

    /// What a variable holds that refers to `value`: nil stays nil.
    static func holding(_ value: Value) -> Value { value.isNone ? .none : .object(Reference(value)) }

    /// The instance; nil where it has ended.
    var value: Value? {
        guard let instance else { return nil }
        let content: Value
        if let nativeType {
            content = .object(TypedBox(nativeType, instance))
        } else if let record = instance as? Record {
            content = .record(record)
        } else if let object = instance as? Object {
            content = .object(object)
        } else {
            return nil
        }
        return erasedType.map { .object(Existential($0, content)) } ?? content
    }
}

extension Value {
    /// The value inside one of protocol type, with its own type.
    fileprivate var opened: (content: Value, type: Type?) {
        if case .object(let existential as Existential) = self { return (existential.value, existential.type) }
        return (self, nil)
    }

    /// The value that a property has whose memory this is: a reference stands for its instance.
    var referent: Value {
        if case .object(let reference as Reference) = self { return reference.value ?? .none }
        return self
    }
}
