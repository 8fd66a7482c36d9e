/// Finds a value that the cases of a `switch` leave out.
struct Exhaustiveness {
    let table: TypeTable
    /// Enough to see what is missing.
    private static let maximumShown = 4

    /// Patterns of what is missing, as they would be written; nil where every value is covered.
    func missing(_ patterns: [Pattern], _ type: Type) -> [String]? {
        uncovered(patterns.map { [$0] }, [type])?.map { $0[0] }
    }

    /// Rows of patterns over columns of types: rows of values, each with a text for every column, that no row covers.
    private func uncovered(_ rows: [[Pattern]], _ types: [Type]) -> [[String]]? {
        guard let type = types.first else { return rows.isEmpty ? [[]] : nil }
        let rest = Array(types.dropFirst())
        var missing: [[String]] = []
        for constructor in constructors(of: type, rows.map { $0[0] }) {
            let narrowed = rows.compactMap { row in specialize(row, constructor) }
            guard let found = uncovered(narrowed, constructor.payload + rest) else { continue }
            let count = constructor.payload.count
            for row in found where missing.count < Self.maximumShown {
                missing.append([constructor.text(Array(row.prefix(count)))] + row.dropFirst(count))
            }
        }
        return missing.isEmpty ? nil : missing
    }

    private struct Constructor {
        enum Kind { case enumCase(EnumCase), some, none, boolean(Bool), tuple, anything }
        var kind: Kind
        var payload: [Type]

        /// The pattern of a value with these parts.
        func text(_ parts: [String]) -> String {
            let isOpen = parts.allSatisfy { $0 == "_" }
            switch kind {
            case .enumCase(let enumCase):
                return ".\(enumCase.name)" + (isOpen ? "" : "(\(parts.joined(separator: ", ")))")
            case .some: return isOpen ? "_?" : "\(parts[0])?"
            case .none: return "nil"
            case .boolean(let value): return String(value)
            case .tuple: return isOpen ? "_" : "(\(parts.joined(separator: ", ")))"
            case .anything: return "_"
            }
        }
    }

    /// The ways to make a value of a type, as far as patterns can tell them apart.
    private func constructors(of type: Type, _ column: [Pattern]) -> [Constructor] {
        let anything = [Constructor(kind: .anything, payload: [])]
        if column.allSatisfy({ isOpen($0) }), !column.isEmpty { return anything }
        if case .tuple(let elements) = type { return [Constructor(kind: .tuple, payload: elements.map(\.type))] }
        switch type.nominal?.role {
        case .optional:
            return [
                Constructor(kind: .some, payload: [type.arguments[0]]), Constructor(kind: .none, payload: []),
            ]
        case .bool:
            return [true, false].map { Constructor(kind: .boolean($0), payload: []) }
        default: break
        }
        guard let nominal = type.nominal, nominal.kind == .enumeration, !nominal.cases.isEmpty else { return anything }
        let map = table.argumentMap(type)
        return nominal.cases.map { enumCase in
            Constructor(
                kind: .enumCase(enumCase), payload: enumCase.payload.map { table.substitute($0.type, map) })
        }
    }

    private func isOpen(_ pattern: Pattern) -> Bool {
        switch pattern {
        case .wildcard, .local, .global: true
        default: false
        }
    }

    /// Whether every value of a type is one of the other.
    private func becomes(_ type: Type, _ target: Type) -> Bool {
        if type == target || table.isSubtype(type, of: target) { return true }
        guard target.nominal?.role == .optional else { return false }
        return becomes(type, target.arguments[0])
    }

    /// What is left of a row when the value was made by a constructor; nil where it cannot match.
    private func specialize(_ row: [Pattern], _ constructor: Constructor) -> [Pattern]? {
        let rest = Array(row.dropFirst())
        let open = constructor.payload.map { _ in Pattern.wildcard } + rest
        switch (row[0], constructor.kind) {
        case (.wildcard, _), (.local, _), (.global, _): return open
        case (.enumCase(let a, let parts, _), .enumCase(let b)): return a === b ? parts + rest : nil
        case (.some(let inner, _), .some): return [inner] + rest
        case (.none, .none): return rest
        case (.boolean(let a), .boolean(let b)): return a == b ? rest : nil
        case (.tuple(let parts, _), .tuple): return parts + rest
        case (.cast(let target, let from, let inner), _):
            if target == from { return specialize([inner] + rest, constructor) }
            return isOpen(inner) && becomes(from, target) ? open : nil
        default: return nil
        }
    }
}
