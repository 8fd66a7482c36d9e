/// What the initializers of a class owe to its superclass's.
extension Checker {
    /// Checks the initializers that a class declares against those that it would inherit; `end` is where its body ends.
    func checkInitializers(of nominal: Nominal, end: SourceSpan) {
        guard nominal.kind == .classType, let superclass = nominal.superclass, superclass.nominal?.span != nil else {
            return
        }
        let own = nominal.members(named: LanguageNames.initializer).compactMap(\.function)
        let inherited = table.lookUpMembers(named: LanguageNames.initializer, of: superclass, isStatic: true)
        for function in own {
            let base = inherited.first { found in
                found.member.function.map {
                    $0.fullName == function.fullName && takesSame(function, $0, found.substitution)
                } ?? false
            }
            check(function, overriding: base?.member.function)
        }
        guard own.contains(where: { !$0.isConvenience }) else { return checkHasInitializer(nominal) }
        let inheritsConvenient = table.inheritsInitializers(nominal)
        for required in inherited.compactMap(\.member.function) where required.isRequired {
            if required.isConvenience && inheritsConvenient { continue }
            if own.contains(where: { $0.fullName == required.fullName }) { continue }
            sink.error(
                "'required' initializer '\(required.fullName)' must be provided by subclass of '\(superclass)'",
                at: end,
                hint: "add '\(required.requiredSignature) { … }'",
                notes: Diagnostic.Note.declaration("it is declared here", required.span))
        }
    }

    private func check(_ own: FunctionDeclaration, overriding base: FunctionDeclaration?) {
        guard let place = own.span else { return }
        guard let base, base.isRequired || !base.isConvenience else {
            guard own.isOverride else { return }
            return sink.error(
                "initializer does not override a designated initializer from its superclass", at: place,
                hint: "leave 'override' out")
        }
        let notes = Diagnostic.Note.declaration("'\(base.fullName)' of the superclass is declared here", base.span)
        if base.isRequired, !own.isRequired {
            sink.error(
                "'required' modifier must be present on all overrides of a required initializer", at: place,
                hint: "write 'required' before it", notes: notes)
        } else if !base.isRequired, !own.isOverride {
            sink.error(
                "overriding declaration requires an 'override' keyword", at: place, hint: "write 'override' before it",
                notes: notes)
        } else if own.isFailable, !base.isFailable {
            sink.error(
                "failable initializer '\(own.fullName)' cannot override a non-failable initializer", at: place,
                notes: notes)
        }
    }

    /// Checks whom an initializer of a class leaves the work to: a convenience initializer to another of its class, any
    /// other to the superclass.
    func checkDelegation(_ function: FunctionDeclaration, _ functionBody: FunctionBody) {
        guard let owner = function.owner, owner.kind == .classType, let place = function.span,
            let receiver = functionBody.selfVariable
        else { return }
        if function.isConvenience {
            guard let place = DelegationSearch.superCall(in: functionBody.statements)?.span else { return }
            sink.error(
                "convenience initializer for '\(owner.name)' must delegate (with 'self.init') rather than chaining to a "
                    + "superclass initializer (with 'super.init')", at: place, hint: "call 'self.init(…)' in it")
        } else if DelegationSearch.delegates(functionBody.statements, receiver) {
            sink.error(
                "designated initializer for '\(owner.name)' cannot delegate (with 'self.init'); did you mean this to be a "
                    + "convenience initializer?", at: place, hint: "write 'convenience' before it")
        }
    }

    /// Reports a class without an initializer of its own that leaves properties without a value.
    func checkHasInitializer(_ nominal: Nominal) {
        let missing = nominal.storedProperties.first { $0.owner == nominal && $0.initializer == nil && !$0.isLazy }
        guard let missing, let place = nominal.span else { return }
        sink.error(
            "class '\(nominal.name)' has no initializers", at: place,
            hint: "write one, or give '\(missing.name)' a value",
            notes: [
                Diagnostic.Note(
                    "stored property '\(missing.name)' without initial value prevents synthesized initializers",
                    at: missing.span)
            ])
    }

    /// Reports protocols that a cell says a type conforms to twice, or again where its superclass does.
    func checkRepeatedConformances(of nominal: Nominal) {
        var seen: [Nominal: SourceSpan] = [:]
        for conformance in nominal.conformances {
            guard let place = conformance.span, place.source === source else { continue }
            if let earlier = seen[conformance.to] {
                reportRepeated(conformance.to, of: nominal, at: place, "'\(nominal.name)' conforms to it here", earlier)
            } else if let superclass = nominal.superclass, table.conforms(superclass, to: conformance.to) {
                reportRepeated(
                    conformance.to, of: nominal, at: place, "its superclass '\(superclass)' conforms to it",
                    superclass.nominal?.span)
            }
            seen[conformance.to] = seen[conformance.to] ?? place
        }
    }

    private func reportRepeated(
        _ owner: Nominal, of nominal: Nominal, at place: SourceSpan, _ reason: String, _ earlier: SourceSpan?
    ) {
        sink.error(
            "redundant conformance of '\(nominal.name)' to protocol '\(owner.name)'", at: place,
            hint: "leave '\(owner.name)' out here", notes: Diagnostic.Note.declaration(reason, earlier))
    }
}

extension FunctionDeclaration {
    /// The head of an initializer that a subclass must have, as it is written there.
    fileprivate var requiredSignature: String {
        let word = "required "
        return signature.hasPrefix(word) ? signature : word + signature
    }
}
