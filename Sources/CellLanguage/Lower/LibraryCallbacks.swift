/// What the library asks of cell types while it runs: their methods, properties and elements.
extension TypeTable {
    /// A method of a cell type by its full name, e.g. `callAsFunction(_:training:)`.
    func method(_ fullName: String, of type: Type) -> FunctionReference? {
        let name = String(fullName.prefix { $0 != "(" })
        for found in lookUpMembers(named: name, of: type, isStatic: false) {
            guard case .function(let function) = found.member, function.fullName == fullName else { continue }
            if case .requirement = function.implementation { continue }
            return FunctionReference(declaration: function, substitution: found.substitution)
        }
        return nil
    }
}

extension TypeTable {
    /// The code of a method, the types of its parameters and of its result.
    func code(for reference: FunctionReference, on type: Type) throws -> (FunctionCode, [Type], Type) {
        guard let engine else { throw LibraryTrap("cell code was called outside a running cell") }
        let function = reference.declaration
        return (
            engine.code(for: reference), function.parameters.map { substitute($0.type, reference.substitution) },
            substitute(function.result, reference.substitution)
        )
    }
}

extension SessionContext {
    /// An iterator over a value whose type is a cell's own sequence.
    func cellIterator(over value: Value, _ type: Type, _ context: CallContext) throws -> CellIterator {
        guard let engine else { throw LibraryTrap("cell code was called outside a running cell") }
        var iterator = (value: value, type: type)
        if !types.conforms(type, to: types.core(.iterator)) {
            guard let reference = requirement(of: .sequence, on: type) else {
                if types.conforms(type, to: types.core(.collection)) {
                    let places = try CollectionPlaces(value, type, context)
                    var place: Value? = try places.isEnd(places.start) ? nil : places.start
                    return ClosureIterator {
                        guard let current = place else { return nil }
                        let next = try places.after(current)
                        place = try places.isEnd(next) ? nil : next
                        return try places.element(at: current)
                    }
                }
                throw LibraryTrap("a value of type '\(type)' cannot be looped over")
            }
            let code = engine.code(for: reference)
            let base = context.state.pointee.top
            base[1] = value
            try code.enter(Frame(base, context.state), at: context.site)
            iterator = (base.take(), types.actual(reference.declaration.result, reference.substitution))
            if case .object(let object) = iterator.value, let existential = object as? Existential {
                iterator = (existential.value, existential.type)
            }
            if case .object(let object) = iterator.value, let native = object as? CellIterator { return native }
        }
        guard let next = requirement(of: .iterator, on: iterator.type) else {
            guard let native = context.iteration(of: iterator.type) else {
                throw LibraryTrap("'\(iterator.type)' is no iterator")
            }
            return try native(iterator.value, iterator.type, context.elementType(of: iterator.type), context)
        }
        return CodeIterator(
            iterator.value, engine.code(for: next), types.actual(next.declaration.result, next.substitution),
            context.site)
    }

    /// What fulfils the first function that a core protocol asks for.
    private func requirement(of role: CoreRole, on type: Type) -> FunctionReference? {
        for case .function(let function) in types.core(role).requirementMembers {
            // The library's own witness would ask the value again for what only its cell can say.
            if let witness = types.witness(for: function, on: type, [:]), !witness.declaration.isNative {
                return witness
            }
        }
        return nil
    }
}

/// An iterator written in a cell.
final class CodeIterator: CellIterator {
    private var iterator: Value
    private let code: FunctionCode
    private let type: Type
    private let site: SourceSpan

    init(_ iterator: Value, _ code: FunctionCode, _ type: Type, _ site: SourceSpan) {
        self.iterator = iterator
        self.code = code
        self.type = type
        self.site = site
    }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        let base = state.pointee.top
        base[1] = iterator
        iterator = .none
        defer { if code.inoutSlots.contains(1) { iterator = (base + 1).take() } }
        if !code.inoutSlots.contains(1) { iterator = base[1] }
        try code.enter(Frame(base, state), at: site)
        let value = base.take()
        if value.isNone { return nil }
        return value.unwrapped(from: type.arguments.first ?? type)
    }
}
