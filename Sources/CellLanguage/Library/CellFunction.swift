/// A function that a cell hands to the library: `transform` of `map`. It must not outlive the call that it was given to,
/// unless the library calls it again on the cell's own thread.
package struct CellFunction: CellRepresentable {
    package let value: FunctionValue
    package let type: FunctionType
    let context: CallContext
    private let givesVoid: Bool

    init(value: FunctionValue, type: FunctionType, context: CallContext) {
        self.value = value
        self.type = type
        self.context = context
        givesVoid = type.result.isVoid
    }

    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> CellFunction {
        guard case .object(let object) = value, let function = object as? FunctionValue else {
            throw LibraryTrap("a function was expected")
        }
        if case .function(let functionType) = type {
            return CellFunction(value: function, type: functionType, context: context)
        }
        return CellFunction(value: function, type: function.type, context: context)
    }

    package func toCell(as type: Type, in context: CallContext) throws -> Value { .object(value) }

    /// What a call has left. What gives nothing leaves nothing, which is a value all the same: `.some(())`.
    @inline(__always) private func result(at base: Slot) -> Value {
        let value = base.take()
        return givesVoid ? .void : value
    }

    /// Calls a function without parameters.
    package func call() throws -> Value { try call([]) }

    /// Calls a function of one parameter with a value as cells store it.
    package func call(_ argument: Value) throws -> Value {
        let base = context.state.pointee.top
        base[1] = argument
        try value.enter(Frame(base, context.state), argumentCount: 1, at: context.site)
        return result(at: base)
    }

    /// Calls a function of two parameters with values as cells store them.
    package func call(_ first: Value, _ second: Value) throws -> Value {
        let base = context.state.pointee.top
        base[1] = first
        base[2] = second
        try value.enter(Frame(base, context.state), argumentCount: 2, at: context.site)
        return result(at: base)
    }

    /// Calls the function with values as cells store them.
    package func call(_ arguments: [Value]) throws -> Value {
        let base = context.state.pointee.top
        for (index, argument) in arguments.enumerated() { base[index + 1] = argument }
        try value.enter(Frame(base, context.state), argumentCount: arguments.count, at: context.site)
        return result(at: base)
    }

    /// Calls a function of one parameter whose result is a Bool.
    package func test(_ argument: Value) throws -> Bool { try call(argument).bool }

    /// Calls the function with Swift values.
    package func callAsFunction<each P, R>(_ arguments: repeat each P) throws -> R {
        var values: [Value] = []
        for argument in repeat each arguments {
            let type = values.count < type.parameters.count ? type.parameters[values.count].type : .any
            values.append(try NativeConversion.toCell(argument, as: type, in: context))
        }
        return try NativeConversion.fromCell(call(values), as: type.result, to: R.self, in: context)
    }

    /// Calls an `inout` function: the first argument is changed in place.
    package func mutate(_ first: inout Value, _ others: Value...) throws -> Value {
        let base = context.state.pointee.top
        base[1] = first
        first = .none
        for (index, argument) in others.enumerated() { base[index + 2] = argument }
        defer { first = (base + 1).take() }
        try value.enter(Frame(base, context.state), argumentCount: others.count + 1, at: context.site)
        return result(at: base)
    }
}
