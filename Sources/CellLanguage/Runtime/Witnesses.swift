/// Conformances of cell types that the runtime itself needs: equality and hashing written in a cell.
enum Witnesses {
    /// The result of a cell's own `==`; nil where the type has none.
    static func equal(_ type: Type, _ left: Value, _ right: Value, _ state: UnsafeMutablePointer<RunState>) throws
        -> Bool?
    {
        guard let nominal = type.nominal, let engine = state.pointee.session.takeUnretainedValue().engine,
            let code = engine.equality(of: nominal, type)
        else { return nil }
        return try call(code, [left, right], state).bool
    }

    /// The result of a cell's own `hash(into:)`; nil where the type has none.
    static func hash(_ type: Type, _ value: Value, _ state: UnsafeMutablePointer<RunState>) throws -> Int? {
        guard let nominal = type.nominal, let engine = state.pointee.session.takeUnretainedValue().engine,
            engine.equality(of: nominal, type) != nil
        else { return nil }
        guard let code = engine.hashing(of: nominal, type) else { return 0 }
        let hasher = CellHasher()
        _ = try call(code, [value, .object(hasher)], state)
        return hasher.value
    }

    fileprivate static func call(_ code: FunctionCode, _ arguments: [Value], _ state: UnsafeMutablePointer<RunState>)
        throws
        -> Value
    {
        let base = state.pointee.top
        for (index, argument) in arguments.enumerated() { base[index + 1] = argument }
        let session = state.pointee.session.takeUnretainedValue()
        let site = session.currentSite
        defer { session.currentSite = site }
        try code.enter(Frame(base, state), at: site)
        return base.take()
    }
}

/// What `hash(into:)` is given.
package final class CellHasher: Object {
    package private(set) var value = 0

    package override init() {}

    /// Takes a part of a value.
    package func combine(_ part: Value, _ context: CallContext) throws {
        value = value &* 31 &+ (try Equality.hash(part, context.state))
    }
}

extension Witnesses {
    /// Whether a type has a `<` of its own.
    static func hasOrder(_ type: Type, _ state: UnsafeMutablePointer<RunState>) throws -> Bool {
        state.pointee.session.takeUnretainedValue().engine?.order(of: type) != nil
    }

    /// Whether a value comes before another by its type's own `<`.
    static func less(_ type: Type, _ left: Value, _ right: Value, _ state: UnsafeMutablePointer<RunState>) throws
        -> Bool
    {
        guard let engine = state.pointee.session.takeUnretainedValue().engine, let code = engine.order(of: type) else {
            throw LibraryTrap("values of type '\(type)' have no order")
        }
        return try call(code, [left, right], state).bool
    }
}
