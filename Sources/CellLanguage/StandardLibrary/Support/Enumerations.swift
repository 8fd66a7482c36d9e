/// Foundation's enumerations call a closure that cannot throw; those of cells can end the run.
final class Enumerations {
    private var failure: (any Error)?

    /// Runs an enumeration, and throws what a closure has thrown in it.
    static func run(_ enumerate: (Enumerations) throws -> Void) throws {
        let enumeration = Enumerations()
        try enumerate(enumeration)
        if let failure = enumeration.failure { throw failure }
    }

    /// Calls a closure, and stops where it says so or fails.
    func stop(_ stop: inout Bool, where body: () throws -> Bool) {
        guard failure == nil else {
            stop = true
            return
        }
        do {
            if try body() { stop = true }
        } catch {
            failure = error
            stop = true
        }
    }
}

extension CellFunction {
    /// Calls a function whose last parameter is `inout Bool`, and gives what that has become.
    func stops(after arguments: Value...) throws -> Bool { try stops(after: arguments) }

    /// The same with Swift values.
    func stops<each P>(afterSwift arguments: repeat each P) throws -> Bool {
        var values: [Value] = []
        for argument in repeat each arguments {
            let type = values.count < type.parameters.count ? type.parameters[values.count].type : .any
            values.append(try NativeConversion.toCell(argument, as: type, in: context))
        }
        return try stops(after: values)
    }

    private func stops(after arguments: [Value]) throws -> Bool {
        try context.checkInterrupt()
        let base = context.state.pointee.top
        for (index, argument) in arguments.enumerated() { base[index + 1] = argument }
        let last = base + arguments.count + 1
        last.pointee = .bool(false)
        try value.enter(Frame(base, context.state), argumentCount: arguments.count + 1, at: context.site)
        _ = base.take()
        return last.take().bool
    }
}
