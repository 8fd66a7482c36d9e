/// Two changes of one value at the same time: `swap(&x, &x)`.
extension InitializationChecker {
    /// Reports places that a call changes while it uses them otherwise.
    func checkExclusive(
        _ function: FunctionDeclaration, _ receiver: Expression?, _ arguments: [Argument], at span: SourceSpan
    ) {
        var changed: [AccessPath] = []
        if function.isMutating, let path = receiver.flatMap(AccessPath.init) { changed.append(path) }
        for case .place(let place) in arguments {
            guard let path = AccessPath(place) else { continue }
            if let other = changed.first(where: { $0.overlaps(path) }) {
                report(
                    "overlapping accesses to '\(other.name)', but modification requires exclusive access; consider copying "
                        + "to a local variable", at: place.span)
            }
            changed.append(path)
        }
        for case .value(let value) in arguments {
            guard case .closure(let body) = value.kind else { continue }
            let used = CapturedStorage(body.statements, instance: nil).storages.map(\.storage)
            // What a closure does with a variable of the session is watched at run time.
            if let path = changed.first(where: { !$0.isOfSession && used.contains($0.root) }) {
                report(
                    "overlapping accesses to '\(path.name)', but modification requires exclusive access; consider copying "
                        + "to a local variable", at: span)
            }
        }
    }
}

/// A variable, or a part of one that is stored in it.
private struct AccessPath {
    let root: Storage
    let name: String
    /// The stored parts on the way; what is computed or an element covers the whole.
    private(set) var parts: [Part] = []
    private var isWhole = true

    enum Part: Equatable {
        case field(ObjectIdentifier)
        case element(Int)
    }

    init?(_ place: Expression) {
        switch place.kind {
        case .local(let variable):
            (root, name) = (.local(variable), variable.name)
        case .global(let global):
            (root, name) = (.global(ObjectIdentifier(global)), global.name)
        case .field(let base, let variable):
            // What an instance of a class holds is watched at run time.
            guard base.type.nominal?.kind == .structure, var path = AccessPath(base) else { return nil }
            if path.isWhole { path.parts.append(.field(ObjectIdentifier(variable))) }
            self = path
        case .tupleElement(let base, let index):
            guard var path = AccessPath(base) else { return nil }
            if path.isWhole { path.parts.append(.element(index)) }
            self = path
        case .subscriptAccess(_, let base?, _), .forceUnwrap(let base),
            .convert(.relabel, let base):
            guard base.type.nominal?.kind != .classType, var path = AccessPath(base) else { return nil }
            path.isWhole = false
            self = path
        case .property(let variable, let base?):
            guard !variable.isStatic, base.type.nominal?.kind != .classType, var path = AccessPath(base) else {
                return nil
            }
            path.isWhole = false
            self = path
        default: return nil
        }
    }

    var isOfSession: Bool {
        if case .global = root { return true }
        return false
    }

    func overlaps(_ other: AccessPath) -> Bool {
        root == other.root && zip(parts, other.parts).allSatisfy { $0 == $1 }
    }
}
