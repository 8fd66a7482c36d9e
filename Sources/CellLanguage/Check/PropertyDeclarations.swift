import SwiftSyntax

extension Checker {
    /// Reads the properties of a declaration.
    func properties(_ node: VariableDeclSyntax, _ nominal: Nominal, _ requirements: [Requirement]) {
        let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
        var modifiers: Set<String> = []
        for modifier in node.modifiers { modifiers.insert(modifier.name.text) }
        let isStatic = node.modifiers.contains {
            $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class)
        }
        let ownership = ownership(node.modifiers)
        let bindings = zip(node.bindings, node.bindings.annotations).flatMap { binding, annotation in
            binding.properties.map { ($0, annotation) }
        }
        if isLet, !isStatic, nominal.kind == .structure, let part = bindings.first(where: \.0.isPart)?.0 {
            report(
                "binding multiple 'let' stored properties from a single initializer expression in a struct is unsupported",
                part.node.pattern, hint: "declare them one by one")
        }
        for (binding, annotation) in bindings {
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.identifierText else {
                report("a property needs a single name", binding.pattern, hint: "declare them one by one")
                continue
            }
            let written = annotation.map { resolver().resolveResult($0.type, generics: nominal.memberGenerics) }
            let variable = VariableDeclaration(
                name, type: written?.type ?? .unknown, isLet: isLet, storage: .requirement(RequiredAccessors()))
            variable.opaque = written?.opaque
            variable.owner = nominal
            variable.isStatic = isStatic
            variable.requirements = requirements
            variable.span = span(binding.pattern)
            variable.declaredText = DeclaredText(binding.node, of: node, in: source)
            variable.isPartOfPattern = binding.isPart
            variable.documentation = FunctionReader.documentation(of: node)
            variable.isImplicitlyUnwrapped = annotation?.type.isImplicitlyUnwrapped ?? false
            variable.isOverride = node.modifiers.contains { $0.name.tokenKind == .keyword(.override) }
            variable.isPrivate = node.modifiers.isPrivate
            variable.isSetterPrivate = node.modifiers.isSetterPrivate
            variable.isFinal = node.modifiers.contains { $0.name.tokenKind == .keyword(.final) }
            variable.ownership = ownership
            variable.builder = FunctionReader(resolver: resolver()).builder(of: node.attributes)
            if written != nil || binding.value == nil {
                noteOwnership(ownership, of: variable.type, binding.pattern)
            }
            checkModifiers(node.modifiers, of: nominal, isInitializer: false)
            checkGetter(in: binding.accessorBlock, of: nominal)
            variable.isLazy = node.modifiers.contains { $0.name.tokenKind == .keyword(.lazy) }
            if nominal.members(named: name).contains(where: {
                if case .variable(let other) = $0 {
                    return other.isStatic == isStatic && other.span?.source === source && other.requirements.isEmpty
                        && requirements.isEmpty
                }; return false
            }), nominal.kind != .protocolType {
                report("invalid redeclaration of '\(name)'", binding.pattern)
            }
            add(.variable(variable), name, to: nominal)
            readStorage(variable, binding, nominal)
        }
    }

    private func readStorage(_ variable: VariableDeclaration, _ binding: PropertyBinding, _ nominal: Nominal) {
        if nominal.kind == .protocolType, binding.accessorBlock?.hasOnlyNames == true {
            variable.storage = .requirement(RequiredAccessors(binding.accessorBlock))
            return
        }
        if let accessors = binding.accessorBlock, !accessors.isObserver {
            if variable.isLet { reportComputedConstant(binding.node) }
            checkForm(of: binding.node, accessors)
            guard variable.type.isKnown else {
                report(
                    "computed property must have an explicit type", binding.pattern,
                    hint: "write 'var \(variable.name): Int { … }', with its type")
                variable.type = .error
                return
            }
            readAccessors(accessors, of: variable, owner: nominal)
            return
        }
        if variable.isLazy { return lazyProperty(variable, binding.node, nominal) }
        if variable.isOverride, binding.accessorBlock == nil || binding.value != nil, nominal.superclass != nil {
            report(
                "cannot override with a stored property '\(variable.name)'", binding.pattern,
                hint: "compute it: 'override var \(variable.name): … { … }', or set it in 'init'")
        }
        if let accessors = binding.accessorBlock, variable.isOverride, nominal.superclass != nil, !variable.isStatic {
            return overridingProperty(variable, accessors, nominal)
        }
        let initializer = PropertyInitializer()
        variable.initializer = binding.value == nil ? nil : initializer
        if variable.isStatic {
            let global = GlobalVariable(variable.name)
            variable.storage = .staticField(global)
            if binding.value == nil {
                report("static property '\(variable.name)' needs a value", binding.pattern)
            }
        } else {
            guard !isReadingExtension else {
                report(
                    "extensions must not contain stored properties", binding.pattern,
                    hint: "compute it, or declare it in '\(nominal.name)' itself")
                return
            }
            guard nominal.kind == .structure || nominal.kind == .classType else {
                report("\(nominal.kind.word)s must not contain stored properties", binding.pattern)
                return
            }
            variable.storage = .field(nominal.storedProperties.count)
            nominal.storedProperties.append(variable)
            if binding.value == nil, variable.type.nominal?.role == .optional, !variable.isLet {
                initializer.expression = Expression(.literal(.none), variable.type, span(binding.node))
                variable.initializer = initializer
            }
        }
        if variable.builder != nil, !literalTarget(variable.type).isFunction {
            _ = refuse("a result builder of a stored property that is no function", binding.pattern)
        }
        if let accessors = binding.accessorBlock {
            checkForm(of: binding.node, accessors)
            observers(accessors, variable, nominal)
        }
        checkInitializer(variable, binding, initializer, nominal)
    }

    /// Checks the value that a property begins with, when its type is asked for or when bodies are checked.
    private func checkInitializer(
        _ variable: VariableDeclaration, _ binding: PropertyBinding, _ initializer: PropertyInitializer,
        _ nominal: Nominal
    ) {
        guard let syntax = binding.value else {
            if !variable.type.isKnown {
                reportMissingType(binding.pattern, variable.isLet ? "let" : "var")
                variable.type = .error
            }
            return
        }
        let scope = typeScope
        let written = variable.type
        var isDone = false
        let infer: () -> Type = { [self] in
            if isDone { return variable.type }
            isDone = true
            let saved = body
            body = BodyContext(scope: CaptureScope(parent: nil), resultType: .void, parent: nil)
            body.owner = nominal
            body.isStatic = true
            body.isInitialValue = true
            body.isTopLevel = false
            defer { body = saved }
            return inScope(scope) {
                let given = beginning(syntax, as: written, variable.opaque)
                let value = initialValue(given, of: variable.ownership)
                if !written.isKnown { noteOwnership(variable.ownership, of: value.type, binding.pattern) }
                initializer.expression = value
                if !written.isKnown { refuseOpaque(value.type, binding.pattern) }
                return written.isKnown ? written : value.type
            }
        }
        if !written.isKnown { variable.inferType = { [sink] in sink.keeping(infer) } }
        pendingBodies.append {
            if written.isKnown { _ = infer() } else { _ = variable.settledType }
        }
    }
}

/// One name that a declaration of properties gives, with the value that it begins with.
struct PropertyBinding {
    let node: PatternBindingSyntax
    let pattern: PatternSyntax
    let value: ExprSyntax?
    /// Whether it is declared with others at once: `var (hits, misses) = (0, 0)`.
    let isPart: Bool

    var accessorBlock: AccessorBlockSyntax? { node.accessorBlock }
}

extension PatternBindingSyntax {
    /// What it declares. The names in a tuple go with the values of a tuple that is written behind them.
    var properties: [PropertyBinding] {
        guard accessorBlock == nil, typeAnnotation == nil, let value = initializer?.value,
            let parts = Self.parts(of: pattern, value)
        else { return [PropertyBinding(node: self, pattern: pattern, value: initializer?.value, isPart: false)] }
        return parts.map { PropertyBinding(node: self, pattern: $0.pattern, value: $0.value, isPart: true) }
    }

    /// Names with their values; nil where they do not pair off.
    private static func parts(of pattern: PatternSyntax, _ value: ExprSyntax) -> [(
        pattern: PatternSyntax, value: ExprSyntax
    )]? {
        guard let names = pattern.as(TuplePatternSyntax.self)?.elements, names.count > 1,
            let values = value.as(TupleExprSyntax.self)?.elements, values.count == names.count
        else { return nil }
        var result: [(pattern: PatternSyntax, value: ExprSyntax)] = []
        for (name, value) in zip(names, values) {
            if name.pattern.is(IdentifierPatternSyntax.self) {
                result.append((name.pattern, value.expression))
            } else if let inner = parts(of: name.pattern, value.expression) {
                result += inner
            } else {
                return nil
            }
        }
        return result
    }
}
