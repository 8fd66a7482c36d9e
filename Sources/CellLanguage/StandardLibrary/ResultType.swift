/// `Result`.
enum ResultType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "enum Result<Success, Failure: Error>", "What came of something that can fail: a value or an error."
        ) {
            Case("case success(Success)", "It went well.")
            Case("case failure(Failure)", "It went wrong.")
            Method(
                "func get() throws(Failure) -> Success", "The value; throws the error where there is one.",
                raw: { call in
                    switch try outcome(call) {
                    case .success(let value): return value
                    case .failure(let error): throw thrown(error, failureType(call), call)
                    }
                })
            Method(
                "func map<T>(_ transform: (Success) -> T) -> Result<T, Failure>",
                "The value as `transform` makes it, or the same error.",
                raw: { call in
                    switch try outcome(call) {
                    case .success(let value): return made(.success(try call.function(1).call(value)), call.result)
                    case .failure(let error): return made(.failure(error), call.result)
                    }
                })
            Method(
                "func flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure>",
                "What `transform` makes of the value, or the same error.",
                raw: { call in
                    switch try outcome(call) {
                    case .success(let value): return try call.function(1).call(value)
                    case .failure(let error): return made(.failure(error), call.result)
                    }
                })
            Method(
                "func mapError<E: Error>(_ transform: (Failure) -> E) -> Result<Success, E>",
                "The same value, or the error as `transform` makes it.",
                raw: { call in
                    switch try outcome(call) {
                    case .success(let value): return made(.success(value), call.result)
                    case .failure(let error): return made(.failure(try call.function(1).call(error)), call.result)
                    }
                })
            Method(
                "func flatMapError<E: Error>(_ transform: (Failure) -> Result<Success, E>) -> Result<Success, E>",
                "The same value, or what `transform` makes of the error.",
                raw: { call in
                    switch try outcome(call) {
                    case .success(let value): return made(.success(value), call.result)
                    case .failure(let error): return try call.function(1).call(error)
                    }
                })
            Initializer(
                "init(catching body: () throws(Failure) -> Success)",
                "What `body` returns, or the error that it throws.",
                raw: { call in
                    do {
                        return made(.success(try call.function(0).call()), call.result)
                    } catch let thrown as Thrown {
                        // What is thrown is a value of `any Error`; a `Failure` of its own type is the error itself.
                        let isErased = call.result.arguments.last?.isExistential ?? true
                        return made(.failure(isErased ? thrown.value : thrown.value.withoutExistential), call.result)
                    }
                })
        }
        LibraryExtension("extension Result: Equatable where Success: Equatable, Failure: Equatable")
        LibraryExtension("extension Result: Hashable where Success: Hashable, Failure: Hashable")
    }

    private enum Outcome {
        case success(Value)
        case failure(Value)
    }

    private static func outcome(_ call: RawCall) throws -> Outcome {
        guard case .object(let object) = call[0], let result = object as? EnumValue, let value = result.payload.first
        else { throw LibraryTrap("a Result was expected") }
        return result.enumCase.index == 0 ? .success(value) : .failure(value)
    }

    private static func failureType(_ call: RawCall) -> Type { call.types.parameters[0].arguments.last ?? .any }

    /// The error as `catch` takes it: with its own type.
    private static func thrown(_ error: Value, _ type: Type, _ call: RawCall) -> Thrown {
        if case .object(let object) = error, object is Existential { return Thrown(error, at: call.context.site) }
        return Thrown(.object(Existential(type, error)), at: call.context.site)
    }

    private static func made(_ outcome: Outcome, _ type: Type) -> Value {
        guard let cases = type.nominal?.cases, cases.count == 2 else { return .none }
        switch outcome {
        case .success(let value): return .object(EnumValue(cases[0], type: type, payload: [value]))
        case .failure(let error): return .object(EnumValue(cases[1], type: type, payload: [error]))
        }
    }
}
