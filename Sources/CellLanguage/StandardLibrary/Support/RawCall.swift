/// A call of a library function that needs its types, not only its values: it builds tuples, dictionaries or slices.
struct RawCall {
    let slots: Slot
    let types: NativeTypes
    let context: CallContext

    subscript(index: Int) -> Value { slots[index] }

    var result: Type { types.result }
    var session: SessionContext { context.session }
    var table: TypeTable { context.session.types }

    /// An argument as a sequence.
    func sequence(_ index: Int) throws -> CellSequence {
        try CellSequence.fromCell(slots[index], as: types.parameters[index], in: context)
    }

    /// An argument as a function.
    func function(_ index: Int) throws -> CellFunction {
        try CellFunction.fromCell(slots[index], as: types.parameters[index], in: context)
    }

    /// The type of the elements of an argument that is a sequence.
    func elementType(_ index: Int) -> Type { context.elementType(of: types.parameters[index]) }

    /// An array with the result's storage.
    func array(_ values: [Value]) -> Value { Value.array(values, of: result.arguments.first ?? .any) }

    /// Collects the elements of an array that is the result.
    func arrayBuilder(capacity: Int = 0) throws -> ArrayBuilder {
        try ArrayBuilder(of: result.arguments.first ?? .any, capacity: capacity, context)
    }

    /// A value as an optional result.
    func optional(_ value: Value?) -> Value {
        guard let value else { return .none }
        return value.wrapped(of: result.arguments.first ?? .any)
    }

    /// A tuple of a type.
    func tuple(_ type: Type, _ values: Value...) -> Value { .record(Record.of(type, values)) }
}

extension Function {
    /// A function that works on values as they are stored.
    init(_ signature: String, _ documentation: String = "", raw body: @escaping (RawCall) throws -> Value) {
        self.init(
            signature, documentation,
            implementation: .function(
                NativeFunction(raw: { slots, types, context in
                    try body(RawCall(slots: slots, types: types, context: context))
                })))
    }

    private init(_ signature: String, _ documentation: String, implementation: MemberImplementation) {
        self.signature = signature
        self.documentation = documentation
        self.implementation = implementation
    }
}

extension Initializer {
    /// An initializer that works on values as they are stored.
    init(_ signature: String, _ documentation: String = "", raw body: @escaping (RawCall) throws -> Value) {
        self.signature = signature
        self.documentation = documentation
        implementation = .function(
            NativeFunction(raw: { slots, types, context in
                try body(RawCall(slots: slots, types: types, context: context))
            }))
    }
}

extension Property {
    /// A property that works on values as they are stored.
    init(_ signature: String, _ documentation: String = "", raw body: @escaping (RawCall) throws -> Value) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(
            get: NativeFunction(raw: { slots, types, context in
                try body(RawCall(slots: slots, types: types, context: context))
            }), set: nil)
    }
}

extension Subscript {
    /// A subscript that works on values as they are stored. The setter's slots are `self`, the new value, the indices.
    init(
        _ signature: String, _ documentation: String = "", raw get: @escaping (RawCall) throws -> Value,
        set: ((RawCall) throws -> Void)? = nil
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(
            get: NativeFunction(raw: { slots, types, context in
                try get(RawCall(slots: slots, types: types, context: context))
            }),
            set: set.map { set in
                NativeFunction(raw: { slots, types, context in
                    try set(RawCall(slots: slots, types: types, context: context))
                    return .void
                })
            })
    }
}

/// Makes a library type loopable: its elements come from an iterator over stored values.
struct Iteration: LibraryMember {
    let signature: String
    let documentation = ""
    let implementation: MemberImplementation

    /// - Parameter element: The type of the elements, e.g. `(offset: Int, element: Base.Element)`.
    init(of element: String, _ make: @escaping NativeIteration) {
        signature = "typealias Element = \(element)"
        implementation = .iteration(make)
    }

    /// The iterator of what is looped over so.
    static var maker: Method {
        Method(
            "func makeIterator() -> IndexingIterator<Self>", "Gives the elements one by one.",
            raw: { call in .object(try call.sequence(0).makeIterator()) })
    }
}
