/// Whether types have what their protocols ask for.
extension Checker {
    /// Checks a type against every protocol that it says it conforms to.
    func checkConformances(_ nominal: Nominal, _ place: SourceSpan) {
        guard nominal.kind != .protocolType else { return }
        for owner in table.allProtocols(of: nominal.selfType) {
            if let role = owner.role, synthesizes(role) {
                checkSynthesis(of: owner, role, by: nominal, place)
                continue
            }
            if let base = owner.requiredClass, !table.isSubclass(nominal.selfType, of: .nominal(base, [])) {
                sink.error(
                    "'\(owner.name)' requires that '\(nominal.name)' inherit from '\(base.name)'", at: place,
                    notes: Diagnostic.Note.declaration("'\(nominal.name)' is declared here", nominal.span))
                continue
            }
            // What the library says of its own types holds.
            if nominal.span == nil, owner.span == nil { continue }
            check(nominal, against: owner, place)
        }
    }

    /// Protocols whose requirements the language fulfils itself.
    private func synthesizes(_ role: CoreRole) -> Bool {
        switch role {
        case .equatable, .hashable, .error, .caseIterable, .rawRepresentable, .comparable: true
        default: false
        }
    }

    /// Equality and hashing are written by the compiler where all that a value is made of has them.
    private func checkSynthesis(of owner: Nominal, _ role: CoreRole, by nominal: Nominal, _ place: SourceSpan) {
        guard nominal.span?.source === source, nominal.conformances.allSatisfy({ $0.conditions.isEmpty }),
            !hasOwnEquality(nominal, role)
        else { return }
        guard role == .equatable || role == .hashable, nominal.kind != .classType else {
            return checkWritten(owner, role, by: nominal, place)
        }
        let parts =
            nominal.storedProperties.map { (name: $0.name, type: $0.settledType) }
            + nominal.cases.flatMap { entry in entry.payload.map { (name: entry.name, type: $0.type) } }
        guard let part = parts.first(where: { $0.type.isKnown && !table.conforms($0.type, to: owner) }) else { return }
        sink.error(
            "type '\(nominal.name)' does not conform to protocol '\(owner.name)'", at: place,
            hint: "'\(part.name)' is of type '\(part.type)', which does not conform to it",
            notes: Diagnostic.Note.declaration("'\(nominal.name)' is declared here", nominal.span))
    }

    /// What makes values equal is not written for classes, nor an order for anything but plain enums.
    private func checkWritten(_ owner: Nominal, _ role: CoreRole, by nominal: Nominal, _ place: SourceSpan) {
        switch role {
        case .caseIterable:
            guard let full = nominal.cases.first(where: { !$0.payload.isEmpty }) ?? nominal.cases.first,
                !full.payload.isEmpty, !declaresRequirements(of: owner, nominal)
            else { return }
            return reportUncountable(owner, nominal, full, place)
        case .equatable, .hashable:
            if let superclass = nominal.superclass, table.conforms(superclass, to: owner) { return }
        case .comparable:
            let isPlain = nominal.cases.allSatisfy { entry in
                entry.payload.allSatisfy { table.conforms($0.type, to: owner) }
            }
            if nominal.kind == .enumeration, isPlain, nominal.rawType == nil { return }
            // What can be walked in steps has an order by that.
            let others = table.allProtocols(of: nominal.selfType).filter { $0 != owner && $0.span == nil }
            if others.contains(where: { table.inherits($0, from: owner) }) { return }
        default: return
        }
        guard let first = owner.requirementMembers.first(where: { $0.function != nil }) else { return }
        sink.error(
            "type '\(nominal.name)' does not conform to protocol '\(owner.name)'", at: place,
            notes: [stubs(of: [first], for: nominal, owner)])
    }

    /// Whether a cell declares the properties that a protocol asks for.
    private func declaresRequirements(of owner: Nominal, _ nominal: Nominal) -> Bool {
        owner.requirementMembers.compactMap(\.variable).allSatisfy { wanted in
            nominal.members(named: wanted.name).contains { $0.variable?.span != nil }
        }
    }

    private func reportUncountable(_ owner: Nominal, _ nominal: Nominal, _ full: EnumCase, _ place: SourceSpan) {
        sink.error(
            "type '\(nominal.name)' does not conform to protocol '\(owner.name)'", at: place,
            hint: "'\(full.name)' has a payload: write 'static var allCases' yourself")
    }

    /// Whether a cell says itself what equality is, or what is hashed.
    private func hasOwnEquality(_ nominal: Nominal, _ role: CoreRole) -> Bool {
        let requirements = table.core(role).requirementMembers.compactMap(\.function)
        return requirements.contains { requirement in
            let own = table.lookUpMembers(
                named: requirement.name, of: nominal.selfType, isStatic: requirement.isStatic)
            let global = globalMembers(requirement.name)
            return own.map(\.member).contains(where: isWritten) || global.contains(where: isWritten)
        }
    }

    private func isWritten(_ member: Member) -> Bool {
        if case .body? = member.function?.implementation { return true }
        return false
    }

    private func check(_ nominal: Nominal, against owner: Nominal, _ place: SourceSpan) {
        var missing: [Member] = []
        var misfits: [Diagnostic.Note] = []
        for requirement in owner.requirementMembers {
            switch fulfilment(of: requirement, by: nominal, owner) {
            case .complete: break
            case .missing: missing.append(requirement)
            case .misfit(let note): misfits.append(note)
            case .unfit(let diagnostic):
                sink.report(diagnostic)
                return
            }
        }
        if missing.isEmpty, misfits.isEmpty { misfits = associatedMisfits(of: nominal, owner) }
        guard !missing.isEmpty || !misfits.isEmpty else { return }
        if !missing.isEmpty { misfits.append(stubs(of: missing, for: nominal, owner)) }
        sink.error(
            "type '\(nominal.name)' does not conform to protocol '\(owner.name)'", at: place, notes: misfits)
    }

    /// What a protocol of a cell asks of its associated types and a type's own are not.
    private func associatedMisfits(of nominal: Nominal, _ owner: Nominal) -> [Diagnostic.Note] {
        guard owner.span != nil, nominal.conformances.allSatisfy({ $0.conditions.isEmpty }) else { return [] }
        // What a superclass conforms to has been asked of that.
        if let superclass = nominal.superclass, table.conforms(superclass, to: owner) { return [] }
        let type = nominal.selfType
        return owner.associatedTypes.compactMap { associated in
            let found = table.member(associated.name, of: type)
            if found == .member(type, associated.name) {
                return note(
                    "'\(owner.name)' asks for '\(associated.name)', of which '\(nominal.name)' says nothing: write 'typealias \(associated.name) = …'",
                    owner.span)
            }
            guard found.isKnown, !found.isError,
                let (_, bound) = owner.associatedBounds.first(where: {
                    $0.name == associated.name && !table.satisfies(found, $0.bound)
                })
            else { return nil }
            return note(
                "'\(associated.name)' is '\(found)', which does not conform to '\(bound.plainDescription)'", owner.span)
        }
    }

    /// How well a type answers to one requirement.
    private enum Fulfilment {
        case complete, missing
        /// The member is there, but its type or its effects differ.
        case misfit(Diagnostic.Note)
        /// The member is there, but cannot stand for the requirement as it is declared.
        case unfit(Diagnostic)
    }

    private func fulfilment(of requirement: Member, by nominal: Nominal, _ owner: Nominal) -> Fulfilment {
        switch requirement {
        case .function(let function): fulfilment(of: function, by: nominal, owner)
        case .variable(let variable): fulfilment(of: variable, by: nominal, owner)
        case .enumCase: .complete
        }
    }

    private func fulfilment(of wanted: FunctionDeclaration, by nominal: Nominal, _ owner: Nominal) -> Fulfilment {
        let type = nominal.selfType
        guard let witness = table.witness(for: wanted, on: type, [:])?.declaration else {
            return mislabelled(wanted, nominal, owner).map { .unfit($0) } ?? .missing
        }
        guard witness.span?.source === source, witness.owner == nominal else { return .complete }
        if wanted.kind == .initializer, nominal.kind == .classType, !nominal.isFinal, !witness.isRequired,
            let place = witness.span
        {
            return .unfit(
                .error(
                    "initializer requirement '\(wanted.fullName)' can only be satisfied by a 'required' initializer in non-final class '\(nominal.name)'",
                    at: place, hint: "write 'required' before it"))
        }
        let word = "'\(witness.fullName)'"
        if let difference = difference(between: witness, and: wanted, on: type, owner) {
            return .misfit(note("\(word) is of another type: '\(owner.name)' asks for \(difference)", witness.span))
        }
        if witness.canThrow, !wanted.canThrow {
            return .misfit(note("\(word) throws, but '\(owner.name)' does not allow it", witness.span))
        }
        if witness.isMutating, !wanted.isMutating, nominal.kind != .classType {
            return .misfit(note("\(word) is 'mutating', but '\(owner.name)' does not allow it", witness.span))
        }
        return .complete
    }

    /// What a requirement asks for where a member's types are not those; nil where they are, or where it is not known.
    private func difference(
        between witness: FunctionDeclaration, and wanted: FunctionDeclaration, on type: Type, _ owner: Nominal
    ) -> String? {
        guard witness.genericParameters.isEmpty, wanted.genericParameters.isEmpty, wanted.kind != .initializer else {
            return nil
        }
        let own = witness.parameters.map(\.type) + [witness.result]
        let theirs = (wanted.parameters.map(\.type) + [wanted.result]).map {
            table.substitute($0, [owner.selfParameter: type])
        }
        for (given, asked) in zip(own, theirs) where isComparable(given) && isComparable(asked) && given != asked {
            return "'\(asked)', not '\(given)'"
        }
        return nil
    }

    /// Whether two types can be told apart: nothing in them is open, and they are not functions, whose effects may differ.
    func isComparable(_ type: Type) -> Bool {
        type.isKnown
            && !type.contains { part in
                switch part {
                case .member, .function, .existential, .error, .parameter: true
                default: false
                }
            }
    }

    private func mislabelled(_ wanted: FunctionDeclaration, _ nominal: Nominal, _ owner: Nominal) -> Diagnostic? {
        let isInitializer = wanted.kind == .initializer
        guard wanted.kind == .function || isInitializer else { return nil }
        let name = isInitializer ? LanguageNames.initializer : wanted.name
        for near in nominal.members(named: name).compactMap(\.function) {
            guard near.parameters.count == wanted.parameters.count, near.isStatic == wanted.isStatic,
                near.span?.source === source, let place = near.span,
                difference(between: near, and: wanted, on: nominal.selfType, owner) == nil
            else { continue }
            return .error(
                "\(isInitializer ? "initializer" : "method") '\(near.fullName)' has different argument labels from those that protocol '\(owner.name)' "
                    + "requires ('\(wanted.fullName)')", at: place,
                notes: Diagnostic.Note.declaration("the requirement is declared here", wanted.span))
        }
        return nil
    }

    private func fulfilment(of wanted: VariableDeclaration, by nominal: Nominal, _ owner: Nominal) -> Fulfilment {
        let type = nominal.selfType
        guard let found = table.propertyWitness(wanted.name, on: type, isStatic: wanted.isStatic) else {
            return .missing
        }
        guard let witness = found.member.variable, witness.span?.source === source, witness.owner == nominal else {
            return .complete
        }
        let asked = table.substitute(wanted.type, [owner.selfParameter: type])
        let given = witness.settledType
        if isComparable(asked), isComparable(given), asked != given {
            return .misfit(
                note(
                    "'\(wanted.name)' is of another type: '\(owner.name)' asks for '\(asked)', not '\(given)'",
                    witness.span))
        }
        if wanted.isSettable, !witness.isSettable {
            return .misfit(
                note("'\(wanted.name)' cannot be set, but '\(owner.name)' asks for '{ get set }'", witness.span))
        }
        if witness.hasMutatingGetter, !wanted.hasMutatingGetter, nominal.kind != .classType {
            return .misfit(
                note("reading '\(wanted.name)' is 'mutating', but '\(owner.name)' does not allow it", witness.span))
        }
        return .complete
    }

    private func note(_ message: String, _ span: SourceSpan?) -> Diagnostic.Note { Diagnostic.Note(message, at: span) }

    /// What is to be written to conform, ready to be copied.
    private func stubs(of missing: [Member], for nominal: Nominal, _ owner: Nominal) -> Diagnostic.Note {
        let place = owner.span.map { " (\($0.place))" } ?? ""
        let lines = missing.map { "    " + $0.stub(in: nominal) }
        return Diagnostic.Note("'\(owner.name)'\(place) asks for more; add:\n" + lines.joined(separator: "\n"))
    }
}

extension Member {
    /// The declaration that fulfils this requirement, its body left to the reader.
    fileprivate func stub(in nominal: Nominal) -> String {
        var text: String
        switch self {
        case .function(let function):
            text = function.signature
            if nominal.kind == .classType { text.replace("mutating ", with: "") }
            if nominal.kind == .classType, function.kind == .initializer { text = "required " + text }
        case .variable(let variable):
            text = variable.signature
            if let accessors = text.firstIndex(of: "{") { text = String(text[..<accessors]) }
            while text.last == " " { text.removeLast() }
        case .enumCase: text = ""
        }
        return text + " { … }"
    }
}
