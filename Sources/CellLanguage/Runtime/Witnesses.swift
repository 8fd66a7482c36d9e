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
        guard let code = engine.hashing(of: nominal, type), let hasherType = engine.hasherType else { return 0 }
        // The hasher is changed in place, behind the instance.
        let hasher = state.pointee.top + 2
        _ = try call(code, [value, .object(TypedBox(hasherType, HashState()))], state)
        return TypedBox<HashState>.content(of: hasher.take())?.value ?? 0
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
