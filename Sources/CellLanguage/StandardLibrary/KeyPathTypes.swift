/// The types of key paths, and the subscript by which every value takes one.
enum KeyPathTypes {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("class AnyKeyPath: Hashable", "A key path from any root to any value.", role: .anyKeyPath) {}
        LibraryType(
            "class PartialKeyPath<Root>: AnyKeyPath", "A key path to any value of a root.", role: .partialKeyPath
        ) {}
        LibraryType(
            "class KeyPath<Root, Value>: PartialKeyPath<Root>", "A key path to a value that can be read.",
            role: .keyPath
        ) {
            appending("KeyPath<Value, Part>", "KeyPath<Root, Part>")
            appending("ReferenceWritableKeyPath<Value, Part>", "ReferenceWritableKeyPath<Root, Part>")
        }
        LibraryType(
            "class WritableKeyPath<Root, Value>: KeyPath<Root, Value>",
            "A key path to a value that can be changed where the root can.", role: .writableKeyPath
        ) {
            appending("WritableKeyPath<Value, Part>", "WritableKeyPath<Root, Part>")
        }
        LibraryType(
            "class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value>",
            "A key path through an instance of a class, whose value can always be changed.",
            role: .referenceWritableKeyPath
        ) {
            appending("WritableKeyPath<Value, Part>", "ReferenceWritableKeyPath<Root, Part>")
        }
        LibraryProtocol(
            "protocol KeyPathRoot", "What every value has: parts that key paths lead to.", role: .keyPathRoot
        ) {
            Subscript("subscript(keyPath path: PartialKeyPath<Self>) -> Any { get }", "The part.", raw: read)
            Subscript("subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { get }", "The part.", raw: read)
            Subscript(
                "subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value { get set }", "The part.",
                raw: read, set: write)
            Subscript(
                "subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value { get nonmutating set }",
                "The part.", raw: read, set: write)
        }
    }

    private static func appending(_ other: String, _ result: String) -> Function {
        Method(
            "func appending<Part>(path: \(other)) -> \(result)", "This path, then another from where it ends.",
            raw: { call in .object(try path(call[0]).appending(path(call[1]), as: call.result)) })
    }

    private static func path(_ value: Value) throws -> KeyPathValue {
        guard case .object(let object) = value, let path = object as? KeyPathValue else {
            throw LibraryTrap("a key path was expected")
        }
        return path
    }

    private static func read(_ call: RawCall) throws -> Value {
        let path = try path(call[1])
        let value = try path.read(call[0], call.context)
        guard call.result.isExistential, let type = path.type.arguments.last, !type.isExistential else { return value }
        let (content, own) = Existential.opened(value, type)
        return .object(Existential(own, content))
    }

    /// The slots are the root, the new value, the path.
    private static func write(_ call: RawCall) throws {
        try path(call[2]).write(call[1], into: &call.slots[0], call.context)
    }
}
