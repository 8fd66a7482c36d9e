import Synchronization

/// Where the first error of a stretch of code is kept until its end. Operators cannot throw; this lets the code around
/// them.
final class ErrorScope: Sendable {
    @TaskLocal static var current: ErrorScope?

    private let first = Mutex<(any Error)?>(nil)

    var error: (any Error)? { first.withLock { $0 } }

    func record(_ error: any Error) {
        first.withLock { if $0 == nil { $0 = error } }
    }

    /// Reports an error to whoever is listening; with nobody there the program ends with its text, as it does for an
    /// array index out of range.
    static func report(_ error: any Error) {
        guard let current else { preconditionFailure("\(error)") }
        current.record(error)
    }

    static func report(_ error: TensorError) { report(error as any Error) }
}

/// Runs `body` and throws the first error that a tensor operation in it met, or that code called by one reported: a layer
/// written by a user may fail for reasons of its own.
///
/// Outside, a shape that does not fit ends the program like an array index out of range. Inside, the operation returns a
/// poisoned tensor (whatever is computed from one is poisoned too, reading one gives NaN) and the error is thrown at the
/// end; it takes precedence over an error that `body` throws itself, which may be its consequence.
public func rethrowingTensorErrors<Result>(_ body: () throws -> Result) throws -> Result {
    let scope = ErrorScope()
    do {
        let result = try ErrorScope.$current.withValue(scope) { try body() }
        if let error = scope.error { throw error }
        return result
    } catch {
        throw scope.error ?? error
    }
}

/// Throws the first error that a tensor operation has met since the surrounding ``rethrowingTensorErrors(_:)`` began; does
/// nothing where there is none.
public func throwReportedTensorError() throws {
    if let error = ErrorScope.current?.error { throw error }
}
