import Cells

/// What may stand at a place.
struct Candidates {
    let table: TypeTable
    let environment: Environment
    let place: ExpressionProbe?

    private static let keywords = [
        "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false",
        "for", "func", "guard", "if", "import", "in", "init", "inout", "is", "let", "nil", "protocol", "repeat",
        "return", "self", "static", "struct", "switch", "throw", "throws", "true", "try", "var", "where", "while",
    ]

    /// The candidates that begin with `prefix`, best first: labels, local names, names of the session, of the library,
    /// keywords; each group in alphabetical order. What differs in case comes last.
    func items(startingWith prefix: String) -> [Completions.Item] {
        let wanted = prefix.lowercased()
        var seen: Set<Completions.Item> = []
        let fitting = groups().joined().filter { item in
            item.text.lowercased().hasPrefix(wanted) && seen.insert(item).inserted
        }
        return fitting.filter { $0.text.hasPrefix(prefix) } + fitting.filter { !$0.text.hasPrefix(prefix) }
    }

    private func groups() -> [[Completions.Item]] {
        switch place?.place {
        case .member(let type, let isStatic)?: [members(of: type, isStatic: isStatic)]
        case .implicitMember(let type)?:
            [members(of: type.nominal?.role == .optional ? type.arguments.first ?? type : type, isStatic: true)]
        case .name(let locals, let owner)?:
            [labels(), locals.map(item), owner.map { members(of: $0, isStatic: false) } ?? []] + globals()
        case nil: globals()
        }
    }

    // MARK: Groups

    private func labels() -> [Completions.Item] {
        (place?.callees ?? []).flatMap { function in
            function.parameters.compactMap { parameter in
                parameter.label.map {
                    Completions.Item(text: "\($0): ", kind: "argument", signature: "\($0): \(parameter.type)")
                }
            }
        }
    }

    private func globals() -> [[Completions.Item]] {
        let session = environment.names.keys.sorted().flatMap { name in
            (environment.names[name] ?? []).map { item($0, name: name) }
        }
        let types = environment.typeScope.types.keys.sorted().map {
            Completions.Item(text: $0, kind: "class", signature: $0)
        }
        let library = table.globalNames.filter(Self.isName).flatMap { name -> [Completions.Item] in
            if let type = table.types[name] {
                return [Completions.Item(text: name, kind: "class", signature: "\(type.kind.word) \(name)")]
            }
            return table.globals(named: name).map { item($0, name: name) }
        }
        let words = Self.keywords.map { Completions.Item(text: $0, kind: "keyword", signature: $0) }
        return [session, types, library, words]
    }

    private func members(of type: Type, isStatic: Bool) -> [Completions.Item] {
        if case .tuple(let elements) = type {
            return elements.enumerated().map { index, element in
                let name = element.label ?? String(index)
                return Completions.Item(text: name, kind: "property", signature: "\(name): \(element.type)")
            }
        }
        return memberNames(of: type).filter(Self.isName).flatMap { name in
            table.lookUpMembers(named: name, of: type, isStatic: isStatic).map { item($0.member, name: name) }
        }
    }

    private func memberNames(of type: Type) -> [String] {
        var names: Set<String> = []
        if let nominal = type.nominal {
            for owner in [nominal] + nominal.ancestors { names.formUnion(owner.memberNames) }
        }
        for owner in table.allProtocols(of: type) { names.formUnion(owner.memberNames) }
        return names.sorted()
    }

    /// Whether a person would type it: no operator, no initializer, nothing internal.
    private static func isName(_ name: String) -> Bool {
        !SignatureScanner.isOperator(name) && !name.hasPrefix("_") && name != LanguageNames.initializer
            && name != LanguageNames.subscriptMember
    }

    // MARK: Items

    func item(_ local: ExpressionProbe.LocalEntry) -> Completions.Item {
        if let function = local.functions.first {
            return Completions.Item(text: local.name, kind: "function", signature: function.signature)
        }
        let type = local.type.map { ": \($0)" } ?? ""
        return Completions.Item(text: local.name, kind: "instance", signature: local.name + type)
    }

    func item(_ member: Member, name: String) -> Completions.Item {
        switch member {
        case .function(let function): Completions.Item(text: name, kind: "function", signature: function.signature)
        case .variable(let variable):
            Completions.Item(
                text: name, kind: variable.owner == nil ? "instance" : "property",
                signature: "\(name): \(variable.type)")
        case .enumCase: Completions.Item(text: name, kind: "enum", signature: "case \(name)")
        }
    }
}
