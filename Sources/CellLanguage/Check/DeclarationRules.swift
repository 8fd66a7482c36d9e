import SwiftSyntax

extension FunctionDeclaration {
    /// Whether it has another's name and takes arguments of the same types with the same labels.
    func takesSame(as other: FunctionDeclaration) -> Bool {
        fullName == other.fullName && isPostfix == other.isPostfix
            && parameters.map(\.type) == other.parameters.map(\.type)
    }
}

/// What a declaration must not do beside others: be there twice, inherit from what is final, contain itself.
extension Checker {
    /// Reports names of a pattern that this block, or this cell, has declared before.
    func checkRedeclaration(_ pattern: PatternSyntax) {
        for name in pattern.boundNames {
            if let function = plainFunction(named: name.identifierText) {
                reportClash(name, function)
                continue
            }
            guard let earlier = earlierDeclaration(of: name.identifierText) else { continue }
            report(
                "invalid redeclaration of '\(name.identifierText)'", name,
                hint: "choose another name, or assign to the first",
                notes: Diagnostic.Note.declaration("'\(name.identifierText)' is declared here", earlier))
        }
    }

    /// A function of this block, or cell, that is called without arguments: a variable of its name would hide it.
    private func plainFunction(named name: String) -> FunctionDeclaration? {
        let functions: [FunctionDeclaration]
        if isGlobalScope {
            functions = (environment.names[name] ?? []).compactMap(\.function)
        } else {
            guard case .functions(let known)? = body.blocks.last?[name] else { return nil }
            functions = known
        }
        return functions.first { $0.parameters.isEmpty && $0.span?.source === source }
    }

    /// Reports the later of a function and a variable that have one name.
    private func reportClash(_ name: TokenSyntax, _ function: FunctionDeclaration) {
        guard let place = function.span else { return }
        let own = span(name)
        let isLater = own.bytes.lowerBound > place.bytes.lowerBound
        let text = name.identifierText
        sink.error(
            "invalid redeclaration of '\(isLater ? text : function.fullName)'", at: isLater ? own : place,
            hint: "choose another name",
            notes: Diagnostic.Note.declaration("'\(text)' is declared here", isLater ? place : own))
    }

    private func earlierDeclaration(of name: String) -> SourceSpan? {
        guard isGlobalScope else {
            guard case .variable(let variable)? = body.blocks.last?[name] else { return nil }
            return variable.span
        }
        for case .variable(let variable) in environment.names[name] ?? [] where variable.span?.source === source {
            return variable.span
        }
        return nil
    }

    /// Reports a type that the cell has declared before.
    func checkRedeclaration(of nominal: Nominal, in scope: TypeScope) {
        guard let place = nominal.span, case .nominal(let earlier)? = scope.types[nominal.name],
            earlier.span?.source === source, earlier.span != nominal.span
        else { return }
        sink.error(
            "invalid redeclaration of '\(nominal.name)'", at: place,
            notes: Diagnostic.Note.declaration("'\(nominal.name)' is declared here", earlier.span))
    }

    /// Reports a method without parameters that has the name of a property: a use of the name could mean either.
    func checkRedeclaration(of function: FunctionDeclaration, _ name: TokenSyntax, _ nominal: Nominal) {
        let property = nominal.members(named: function.name).lazy.compactMap(\.variable).first {
            $0.span?.source === self.source && $0.isStatic == function.isStatic && $0.requirements.isEmpty
        }
        guard let property, function.requirements.isEmpty else { return }
        report(
            "invalid redeclaration of '\(function.fullName)'", name,
            hint: "a property has this name",
            notes: Diagnostic.Note.declaration("'\(property.name)' is declared here", property.span))
    }

    /// Reports an operator that is no static member, and a protocol's method with a body.
    func checkForm(of function: FunctionDeclaration, _ node: FunctionDeclSyntax, _ nominal: Nominal) {
        if function.kind == .operatorFunction, !function.isStatic {
            let place = isReadingExtension ? "extension of '\(nominal.name)'" : "type '\(nominal.name)'"
            report(
                "operator '\(function.name)' declared in \(place) must be 'static'", node.name,
                fixIts: [insertion("static ", before: node)])
        }
        if nominal.kind == .protocolType, !isReadingExtension, let body = node.body {
            report(
                "protocol methods must not have bodies", body.leftBrace,
                hint: "write the body in an 'extension \(nominal.name)'")
        }
    }

    /// Reports accessors that do not go together.
    func checkForm(of binding: PatternBindingSyntax, _ block: AccessorBlockSyntax) {
        var accessors: [String: AccessorDeclSyntax] = [:]
        if case .accessors(let list) = block.accessors {
            for accessor in list { accessors[accessor.accessorSpecifier.text] = accessor }
        }
        let observer = accessors["didSet"] ?? accessors["willSet"]
        if let setter = accessors["set"], accessors["get"] == nil {
            report(
                "variable with a setter must also have a getter", setter, hint: "add 'get { … }', which gives its value"
            )
        } else if let observer, accessors["get"] != nil {
            let word = observer.accessorSpecifier.text
            report("'\(word)' cannot be provided together with a getter", observer, hint: "do it in 'set'")
        } else if observer == nil, let value = binding.initializer {
            report(
                "variable with getter/setter cannot have an initial value", value, hint: "it is computed: leave it out")
        }
    }

    /// Reports words before a member that say nothing in a type of this kind.
    func checkModifiers(_ modifiers: DeclModifierListSyntax, of nominal: Nominal, isInitializer: Bool) {
        for modifier in modifiers {
            let word = modifier.name.text
            let message: String? =
                switch modifier.name.tokenKind {
                case .keyword(.mutating) where !isInitializer:
                    kindsReferredTo(of: nominal).map { "'mutating' is not valid on instance methods in \($0)" }
                case .keyword(.override) where nominal.kind != .classType:
                    "'override' can only be specified on class members"
                case .keyword(.convenience) where nominal.kind != .classType:
                    "initializers in \(nominal.kind.word)s are not marked with 'convenience'"
                case .keyword(.required) where nominal.kind != .classType:
                    "'required' initializer in non-class type '\(nominal.name)'"
                default: nil
                }
            if let message { report(message, modifier, hint: "leave '\(word)' out") }
        }
    }

    /// Reports a getter that is said to change an instance that is only referred to.
    func checkGetter(in block: AccessorBlockSyntax?, of nominal: Nominal) {
        guard let modifier = block?.mutatingGetter, let kinds = kindsReferredTo(of: nominal) else { return }
        report("'mutating' is not valid on getters in \(kinds)", modifier, hint: "leave 'mutating' out")
    }

    /// What types like this are called, if their instances are referred to: no method makes another value of them.
    private func kindsReferredTo(of nominal: Nominal) -> String? {
        switch nominal.kind {
        case .classType: "classes"
        case .protocolType where table.conforms(nominal.selfType, to: table.core(.anyObject)): "class-bound protocols"
        default: nil
        }
    }

    /// Reports a superclass that is final.
    func checkSuperclass(of nominal: Nominal, _ node: TypeDeclSyntax) {
        guard let superclass = nominal.superclass?.nominal else { return }
        superclass.prepareIfNeeded()
        guard superclass.isFinal, let place = nominal.span else { return }
        sink.error(
            "inheritance from a final class '\(superclass.name)'", at: place,
            hint: "'\(superclass.name)' is declared 'final'",
            notes: Diagnostic.Note.declaration("'\(superclass.name)' is declared here", superclass.span))
    }

    /// Reports a value type that holds itself: it would have no end.
    func checkRecursion(of nominal: Nominal) {
        switch nominal.kind {
        case .structure:
            for property in nominal.storedProperties {
                var seen: Set<Nominal> = []
                guard contains(property.type, nominal, &seen), let place = property.span else { continue }
                sink.error(
                    "value type '\(nominal.name)' cannot have a stored property that recursively contains it",
                    at: place, hint: "make '\(nominal.name)' a class, or keep the others in an array")
            }
        case .enumeration:
            let recursive = nominal.cases.contains { enumCase in
                enumCase.payload.contains { element in
                    var seen: Set<Nominal> = []
                    return !enumCase.isIndirect && contains(element.type, nominal, &seen)
                }
            }
            guard recursive, let place = nominal.span else { return }
            sink.error(
                "recursive enum '\(nominal.name)' is not marked 'indirect'", at: place,
                hint: "write 'indirect enum \(nominal.name)'")
        case .classType, .protocolType: break
        }
    }

    /// Whether a value of `type` holds one of `nominal` in itself, not by reference.
    private func contains(_ type: Type, _ nominal: Nominal, _ seen: inout Set<Nominal>) -> Bool {
        switch type {
        case .tuple(let elements):
            for element in elements where contains(element.type, nominal, &seen) { return true }
            return false
        case .nominal(let found, let arguments):
            if found == nominal { return true }
            if found.role == .optional {
                for argument in arguments where contains(argument, nominal, &seen) { return true }
                return false
            }
            guard found.span?.source === source, seen.insert(found).inserted else { return false }
            let map = table.argumentMap(type)
            let parts: [Type] =
                switch found.kind {
                case .structure: found.storedProperties.map(\.type)
                case .enumeration: found.cases.filter { !$0.isIndirect }.flatMap { $0.payload.map(\.type) }
                case .classType, .protocolType: []
                }
            for part in parts where contains(table.substitute(part, map), nominal, &seen) { return true }
            return false
        default: return false
        }
    }

    /// Two functions of cells that a call fits equally and that differ in nothing but their result.
    func ambiguity(among candidates: [Candidate], _ node: some SyntaxProtocol) -> Expression? {
        guard candidates.count > 1, let first = candidates.first?.function else { return nil }
        let equals = candidates.map(\.function).filter { function in
            function.span?.source === source && function.fullName == first.fullName
                && function.parameters.map(\.type) == first.parameters.map(\.type) && function.owner == first.owner
        }
        guard equals.count > 1 else { return nil }
        return failure(
            "ambiguous use of '\(first.fullName)'", node, hint: "say which type you want: 'as \(first.result)'",
            notes: equals.flatMap { Diagnostic.Note.declaration("found this candidate", $0.span) })
    }
}

extension PatternSyntax {
    /// The names that a pattern declares.
    var boundNames: [TokenSyntax] {
        if let name = self.as(IdentifierPatternSyntax.self) { return [name.identifier] }
        return self.as(TuplePatternSyntax.self)?.elements.flatMap { $0.pattern.boundNames } ?? []
    }
}
