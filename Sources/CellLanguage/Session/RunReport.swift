import Cells

/// What a run that failed looks like to a person.
enum RunReport {
    static func cellError(_ error: any Error, _ context: CallContext) -> CellError {
        switch error {
        case let trap as Trap:
            return failure(trap.name, trap.message, trap.site ?? context.site, trap.hint, trap.calls).cellError
        case let thrown as Thrown:
            let (name, message) = describe(thrown.value, context)
            return failure(name, message, thrown.site ?? context.site, nil, thrown.calls).cellError
        case let trap as LibraryTrap: return failure(trap.name, trap.message, context.site, nil, []).cellError
        case _ where error is Interrupted || context.session.isInterruption(error):
            return RuntimeFailure(name: "Interrupted", "the cell was interrupted", at: context.session.currentSite)
                .cellError
        default:
            return failure(String(describing: type(of: error)), String(describing: error), context.site, nil, [])
                .cellError
        }
    }

    /// The name and the text of an error that nobody caught.
    private static func describe(_ value: Value, _ context: CallContext) -> (name: String, message: String) {
        guard case .object(let object) = value, let existential = object as? Existential else {
            return ("RuntimeError", "\(value)")
        }
        if case .object(let inner) = existential.value, let native = inner as? NativeBox {
            return (existential.type.nominal?.name ?? "RuntimeError", String(describing: native.value))
        }
        let name = existential.type.description
        let text = (try? Description.text(existential.value, existential.type, context)) ?? name
        let isEnum = existential.type.nominal?.kind == .enumeration
        return ("RuntimeError", "uncaught error: \(isEnum ? "\(name).\(text)" : text)")
    }

    /// The calls above the cell itself, the innermost first.
    private static func failure(
        _ name: String, _ message: String, _ site: SourceSpan, _ hint: String?, _ calls: [RuntimeFailure.Call]
    ) -> RuntimeFailure {
        // A body of the library's has failed where a cell calls it.
        var site = site
        if site.source.isLibrary { site = calls.first { !$0.site.source.isLibrary }?.site ?? site }
        var open = calls.dropLast().filter { !$0.site.source.isLibrary && $0.function != "closure" }
        // The innermost call is the one that the report underlines.
        if let first = open.first, first.site == site { open.removeFirst() }
        return RuntimeFailure(name: name, message, at: site, hint: hint, calls: Array(open))
    }
}

/// How the value of a cell's last expression is shown.
enum Displaying {
    static func display(_ value: Value, _ type: Type, _ context: CallContext) throws -> DisplayData? {
        if type.isVoid { return nil }
        if let rich = try context.insideLibrary({ rich(value, type, context) }) { return rich }
        return DisplayData(text: try Description.debugText(value, type, context))
    }

    /// What the library's own types, and the protocols that cell types conform to, look like.
    private static func rich(_ value: Value, _ type: Type, _ context: CallContext) -> DisplayData? {
        switch value {
        case .object(let existential as Existential): return rich(existential.value, existential.type, context)
        case .object(let native as NativeBox):
            if let shown = native.type.nominal?.native?.display?(native.value) { return shown }
            for owner in context.session.types.allProtocols(of: native.type) {
                if let shown = owner.native?.display?(native.value) { return shown }
            }
            return nil
        case .record, .object(is EnumValue): break
        default: return nil
        }
        for owner in context.session.types.allProtocols(of: type) {
            guard let facts = owner.native, let adapter = facts.adapter, let show = facts.display else { continue }
            return show(adapter(CellInstance(value: value, type: type, session: context.session)))
        }
        return nil
    }
}
