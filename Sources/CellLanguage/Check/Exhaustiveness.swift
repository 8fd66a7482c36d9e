/// Finds a value that the cases of a `switch` leave out.
struct Exhaustiveness {
    let table: TypeTable

    /// A description of what is missing; nil where every value is covered.
    func missing(_ patterns: [Pattern], _ type: Type) -> [String]? {
        uncovered(patterns.map { [$0] }, [type]).map { $0.map { $0.joined() } }
    }

    /// Rows of patterns over columns of types: the values of the first column not covered.
    private func uncovered(_ rows: [[Pattern]], _ types: [Type]) -> [[String]]? {
        guard let type = types.first else { return rows.isEmpty ? [[""]] : nil }
        let rest = Array(types.dropFirst())
        var missing: [[String]] = []
        for constructor in constructors(of: type, rows.map { $0[0] }) {
            let narrowed = rows.compactMap { row in specialize(row, constructor) }
            if let found = uncovered(narrowed, constructor.payload + rest) {
                let name = constructor.name
                missing += found.prefix(1).map { _ in [name] }
            }
        }
        return missing.isEmpty ? nil : missing
    }

    private struct Constructor {
        enum Kind { case enumCase(EnumCase), some, none, boolean(Bool), tuple, anything }
        var kind: Kind
        var name: String
        var payload: [Type]
    }

    /// The ways to make a value of a type, as far as patterns can tell them apart.
    private func constructors(of type: Type, _ column: [Pattern]) -> [Constructor] {
        if column.allSatisfy({ isOpen($0) }) { return [Constructor(kind: .anything, name: "_", payload: [])] }
        if case .tuple(let elements) = type {
            return [Constructor(kind: .tuple, name: "(…)", payload: elements.map(\.type))]
        }
        switch type.nominal?.role {
        case .optional:
            return [
                Constructor(kind: .some, name: ".some", payload: [type.arguments[0]]),
                Constructor(kind: .none, name: ".none", payload: []),
            ]
        case .bool:
            return [
                Constructor(kind: .boolean(true), name: "true", payload: []),
                Constructor(kind: .boolean(false), name: "false", payload: []),
            ]
        default: break
        }
        if let nominal = type.nominal, nominal.kind == .enumeration, !nominal.cases.isEmpty {
            let map = table.argumentMap(type)
            return nominal.cases.map { enumCase in
                Constructor(
                    kind: .enumCase(enumCase), name: "." + enumCase.name,
                    payload: enumCase.payload.map { table.substitute($0.type, map) })
            }
        }
        return [Constructor(kind: .anything, name: "default", payload: [])]
    }

    private func isOpen(_ pattern: Pattern) -> Bool {
        switch pattern {
        case .wildcard, .local, .global: true
        default: false
        }
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
            return target == from ? specialize([inner] + rest, constructor) : nil
        default: return nil
        }
    }
}
