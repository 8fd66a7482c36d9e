import SwiftSyntax

/// Names that are not there: what may have been meant.
extension Checker {
    /// Reports a bare name that nothing has.
    func unknownName(_ name: String, _ node: some SyntaxProtocol) -> Expression {
        if let later = laterDeclaration(of: name, node) {
            return failure(
                "'\(name)' is used before its declaration", node,
                notes: Diagnostic.Note.declaration("'\(name)' is declared here", later))
        }
        if let report = memberOutOfReach(name, node) { return report }
        if let refusal = UnsupportedNames.refusal(of: name) {
            return failure(refusal.message, node, hint: refusal.hint)
        }
        let hint = NearNames.question(for: name, among: visibleNames())
        if SignatureScanner.isOperator(name) {
            return failure("cannot find operator '\(name)' in scope", node, hint: ForeignWords.operators[name])
        }
        if node.isInPattern {
            return failure("cannot find '\(name)' in scope", node, hint: "write 'let \(name)' to name what is there")
        }
        if ForeignWords.names[name] == nil, let inner = innerDeclaration(of: name, node) {
            return failure(
                "cannot find '\(name)' in scope", node, hint: "declare it before the block, to use it behind it",
                notes: Diagnostic.Note.declaration("this '\(name)' is known inside its block only", inner))
        }
        return failure("cannot find '\(name)' in scope", node, hint: ForeignWords.names[name] ?? hint)
    }

    private func visibleNames() -> [String] {
        var names = table.globalNames + Array(environment.names.keys) + Array(environment.typeScope.types.keys)
        var context: BodyContext? = body
        while let current = context {
            names += current.blocks.flatMap(\.keys)
            context = current.parent
        }
        if let receiver = body.nearestSelf { names += memberNames(of: receiver.type) }
        return names.filter { !$0.hasPrefix("$") && !$0.hasPrefix("_") }
    }

    // MARK: Members

    /// Reports a member that values of a type do not have.
    func missingMember(_ name: String, of type: Type, _ node: some SyntaxProtocol) -> Expression {
        if let hidden = inaccessibleMember(name, of: type, isStatic: false, node) { return hidden }
        if type.nominal?.role == .optional, let wrapped = type.arguments.first,
            !members(named: name, of: wrapped, isStatic: false).isEmpty
        {
            return failure(
                "value of optional type '\(type)' must be unwrapped to refer to member '\(name)' of wrapped base type '\(wrapped)'",
                node, hint: "write '?.\(name)', or unwrap it with 'if let'")
        }
        if !members(named: name, of: type, isStatic: true).isEmpty {
            return failure(
                "static member '\(name)' cannot be used on instance of type '\(type)'", node,
                hint: "write '\(type).\(name)'")
        }
        if let condition = unmetCondition(of: name, on: type) {
            return failure("'\(name)' of '\(type)' is only there where \(condition)", node)
        }
        return failure(
            "value of type '\(type)' has no member '\(name)'", node, hint: memberHint(name, of: type),
            notes: type.nominal.map { Diagnostic.Note.declaration("'\(type)' is declared here", $0.span) } ?? [])
    }

    private func memberHint(_ name: String, of type: Type) -> String? {
        if case .tuple(let elements) = type {
            let names = elements.enumerated().map { "'.\($1.label ?? String($0))'" }
            return "its elements are \(names.joined(separator: ", "))"
        }
        let near = NearNames.question(for: name, among: memberNames(of: type))
        if case .existential(let protocols) = type {
            if protocols.isEmpty { return "cast it first: '(value as? Type)?.\(name)'" }
            if type == .existential([table.core(.error)]) { return "say which error it is: 'catch let error as Type'" }
            let words = protocols.map { "'\($0.name)'" }.joined(separator: " and ")
            return near ?? "no more is known of it than \(words) says: cast it with 'as?'"
        }
        if case .parameter(let parameter) = type {
            let known = parameter.bounds.map { "'\($0.plainDescription)'" }.joined(separator: " and ")
            return near ?? (known.isEmpty ? nil : "no more is known of it than \(known) says")
        }
        // A cell's own names are nearer than those of another language.
        guard let nominal = type.nominal, nominal.span == nil else { return near }
        let foreign = ForeignWords.members[name] ?? near
        if foreign != nil { return foreign }
        return NearNames.best(for: name, among: ForeignWords.members.keys).flatMap { ForeignWords.members[$0] }
    }

    /// What the type's arguments would have to be for it to have a member.
    private func unmetCondition(of name: String, on type: Type) -> String? {
        guard let nominal = type.nominal else { return nil }
        for owner in [nominal] + nominal.ancestors + table.allProtocols(of: type) {
            for member in owner.members(named: name) {
                let requirements = member.function?.outerRequirements ?? member.variable?.requirements ?? []
                if let unmet = requirements.first(where: { !table.holds([$0], map(of: type, owner)) }) {
                    return unmet.words
                }
            }
        }
        return nil
    }

    private func map(of type: Type, _ owner: Nominal) -> Substitution {
        var map = table.argumentMap(type)
        if owner.kind == .protocolType { map[owner.selfParameter] = type }
        return map
    }

    /// Reports a member that a type itself does not have.
    func missingStaticMember(_ name: String, of type: Type, _ node: some SyntaxProtocol) -> Expression {
        if let hidden = inaccessibleMember(name, of: type, isStatic: true, node) { return hidden }
        if let member = members(named: name, of: type, isStatic: false).first?.member {
            if let method = member.function, method.changesItsReceiver {
                return failure(
                    "partial application of 'mutating' method is not allowed", node,
                    hint: "write a closure that calls it on a variable",
                    notes: Diagnostic.Note.declaration("'\(name)' is declared here", member.span))
            }
            let call = member.function == nil ? "" : "()"
            return failure(
                "instance member '\(name)' cannot be used on type '\(type)'", node,
                hint: "it needs an instance: 'value.\(name)\(call)'",
                notes: Diagnostic.Note.declaration("'\(name)' is declared here", member.span))
        }
        if let refusal = refusal(of: name, in: type) { return failure(refusal.message, node, hint: refusal.hint) }
        let names = memberNames(of: type) + (type.nominal?.nestedTypes.keys.map { $0 } ?? [])
        return failure(
            "type '\(type)' has no member '\(name)'", node,
            hint: NearNames.question(for: name, among: names) ?? casesHint(of: type),
            notes: type.nominal.map { Diagnostic.Note.declaration("'\(type)' is declared here", $0.span) } ?? [])
    }
}

extension Checker {
    /// What is said of a member that the library leaves out.
    func refusal(of member: String, in type: Type) -> (message: String, hint: String?)? {
        guard let nominal = type.nominal, nominal.span == nil else { return nil }
        return UnsupportedNames.refusal(ofMember: member)
    }

    /// The cases of an enum that has few.
    func casesHint(of type: Type) -> String? {
        guard let cases = type.nominal?.cases, (1...8).contains(cases.count) else { return nil }
        return "its cases are \(cases.map { "'.\($0.name)'" }.joined(separator: ", "))"
    }
}

extension Requirement {
    /// The condition as it is read aloud: `'Element' is 'String'`.
    var words: String {
        switch self {
        case .same(let left, let right): "'\(left.shortDescription)' is '\(right.shortDescription)'"
        case .conforms(let subject, let bound):
            "'\(subject.shortDescription)' conforms to '\(bound.constraintDescription)'"
        }
    }
}

extension Type {
    /// `Element` instead of `Self.Element`.
    fileprivate var shortDescription: String {
        if case .member(.parameter, let name) = self { return name }
        return description
    }
}
