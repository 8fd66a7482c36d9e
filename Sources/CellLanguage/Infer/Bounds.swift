/// What the waiting constraints tell about each variable.
struct Bounds {
    /// What one variable is known to take and to go to.
    struct Bound {
        var lower: [Type] = []
        var upper: [Type] = []
        /// Variables whose values it takes.
        var lowerVariables: [Int] = []
        var literals: [LiteralKind] = []
        /// What it has to conform to.
        var protocols: [Nominal] = []
        /// Whether a member of it is asked for.
        var isBase = false
        /// Whether something gives it whose meaning is not known.
        var isOfChoice = false
        /// Whether a property of a collection of it is asked for that hangs on what it is.
        var isElementOfBase = false
        var isMet = false

        /// Whether nothing but tuples without labels goes into it.
        var takesPlainTuples: Bool {
            upper.isEmpty && lower.count == 1
                && lower.allSatisfy {
                    guard case .tuple(let elements) = $0 else { return false }
                    return elements.count > 1 && elements.allSatisfy { $0.label == nil }
                }
        }
    }

    /// By the variables' numbers.
    private var bounds: [Bound]
    /// Variables in the order in which they were met.
    private var order: [Int] = []
    /// Whether closures wait, whose bodies may say more.
    private var hasClosures = false
    /// The constraints.
    private let places: [Int]

    init(_ inference: Inference, _ places: [Int]) {
        self.places = places
        bounds = Array(repeating: Bound(), count: inference.variables.count)
        for place in places {
            switch inference.waiting[place] {
            case .convert(let from, let to)?:
                let (a, b) = (inference.head(from), inference.head(to))
                let (x, y) = (inference.openVariable(a), inference.openVariable(b))
                switch (x, y) {
                case (let x?, let y?): change(y) { $0.lowerVariables.append(x) }
                case (let x?, nil): change(x) { $0.upper.append(b) }
                case (nil, let y?): change(y) { $0.lower.append(a) }
                default: break
                }
            case .reference(let use)?:
                noteBase(use.base, inference)
                if let element = inference.arrayElement(of: use.base).map(inference.head),
                    let variable = inference.openVariable(element)
                {
                    change(variable) { $0.isElementOfBase = true }
                }
            case .call(let use)?:
                if case .member(let base, _, _) = use.callee { noteBase(base, inference) }
            case .literal(let type, let kind, _)?:
                if let variable = inference.openVariable(inference.head(type)) {
                    change(variable) { $0.literals.append(kind) }
                }
            case .choice(let disjunction)?:
                disjunction.purpose.visitTypes {
                    if let variable = inference.openVariable(inference.head($0)) { bounds[variable].isOfChoice = true }
                }
            case .closure?, .closureBody?: hasClosures = true
            case .conforms(let type, let wanted)?:
                if let variable = inference.openVariable(inference.head(type)) {
                    change(variable) { $0.protocols.append(wanted) }
                }
            default: break
            }
        }
    }

    private mutating func noteBase(_ type: Type, _ inference: Inference) {
        if let variable = inference.openVariable(inference.head(type)) { change(variable) { $0.isBase = true } }
    }

    private mutating func change(_ variable: Int, _ work: (inout Bound) -> Void) {
        if !bounds[variable].isMet { order.append(variable) }
        bounds[variable].isMet = true
        work(&bounds[variable])
    }

    /// A variable that everything is known of: types go into it or are wanted of it, and nothing else is on its way.
    func strong(_ inference: Inference) -> (Int, [Type])? {
        for variable in order {
            guard isFree(variable, inference) else { continue }
            let bound = bounds[variable]
            let waits = bound.lowerVariables.contains { !isLiteral($0) }
            if waits || (bound.lower.isEmpty && bound.upper.isEmpty) || isUndecided(bound, inference)
                || bound.takesPlainTuples && goesOn(variable, inference)
            {
                continue
            }
            let types = candidates(bound, of: variable, inference)
            if !types.isEmpty { return (variable, types) }
        }
        return nil
    }

    /// A collection literal whose members are asked for and that goes nowhere, or the elements of one where its properties
    /// hang on them: they are what they are by default.
    func literalBase(_ inference: Inference) -> (Int, [Type])? {
        for variable in order {
            let bound = bounds[variable]
            if bound.isElementOfBase, bound.lower.isEmpty, bound.upper.isEmpty {
                let kinds = bound.literals + bound.lowerVariables.flatMap { bounds[$0].literals }
                if bound.lowerVariables.allSatisfy(isLiteral), let type = inference.commonDefault(kinds) {
                    return (variable, inference.withFractions([type]))
                }
            }
            guard bound.isBase, bound.lower.isEmpty, bound.upper.isEmpty, bound.lowerVariables.isEmpty,
                bound.literals.contains(where: \.isCollection), let type = inference.commonDefault(bound.literals)
            else { continue }
            return (variable, [type])
        }
        return nil
    }

    /// The same where something may still come.
    func weak(_ inference: Inference) -> (Int, [Type])? {
        for variable in order {
            guard isFree(variable, inference) else { continue }
            let bound = bounds[variable]
            if bound.lower.isEmpty && bound.upper.isEmpty || isUndecided(bound, inference) { continue }
            let types = candidates(bound, of: variable, inference)
            if !types.isEmpty { return (variable, types) }
        }
        return nil
    }

    /// Literals as what they are by default: first those whose members say more of the others, collections before their
    /// elements, then what several go to.
    func defaults(_ inference: Inference) -> (Int, [Type])? {
        var found: (variable: Int, types: [Type], isShared: Bool)?
        var collection: (Int, [Type])?
        // What goes to an associated type of something that is open hears of it first: `advance(2.5, by: 1)`.
        var later: (Int, [Type])?
        for variable in order {
            let bound = bounds[variable]
            let kinds = bound.literals + bound.lowerVariables.flatMap { bounds[$0].literals }
            guard let type = inference.commonDefault(kinds) else { continue }
            var types = [inference.numberMeeting(bound.protocols, type)]
            if bound.literals.isEmpty, inference.isMixed(kinds), let wanted = inference.wantedOfParts[variable] {
                return (variable, [wanted])
            }
            if let wanted = bound.upper.first(where: \.isExistential), bound.literals.isEmpty,
                kinds.contains(where: { inference.defaultType($0).map { $0 != type } ?? false })
            {
                types.insert(wanted, at: 0)
            }
            if inference.variables[variable].isElement, inference.isMixed(kinds) {
                types.append(kinds.contains(where: \.isNone) ? inference.table.optional(.any) : .any)
            }
            if bound.upper.contains(where: { inference.isOpenMember($0) }) {
                later = later ?? (variable, types)
                continue
            }
            if bound.isBase { return (variable, inference.withFractions(types)) }
            if kinds.contains(where: \.isCollection) {
                collection = collection ?? (variable, types)
                continue
            }
            let isShared = bound.lowerVariables.count > 1
            if found == nil || isShared && found?.isShared == false { found = (variable, types, isShared) }
        }
        return collection ?? found.map { ($0.variable, $0.types) } ?? later
    }

    /// Variables of which nothing is known but a protocol that is wanted.
    func wanted(_ inference: Inference) -> (Int, [Type])? {
        for variable in order {
            guard isFree(variable, inference), let type = bounds[variable].upper.first else {
                continue
            }
            return (variable, [type])
        }
        return nil
    }

    /// Elements of a literal that have no type in common: each becomes `Any`.
    func mixedElements(_ inference: Inference) -> (Int, [Type])? {
        for variable in order where inference.variables[variable].isElement && bounds[variable].lower.count > 1 {
            return (variable, [.any])
        }
        return nil
    }

    /// Whether it is part of what goes on to another variable or to an operator, which may give a tuple's elements their
    /// names: `pairs += values.map { ($0, 1) }`.
    private func goesOn(_ variable: Int, _ inference: Inference) -> Bool {
        if order.contains(where: { bounds[$0].lower.contains { inference.occurs(variable, in: $0) } }) { return true }
        return places.contains { place in
            guard case .choice(let disjunction)? = inference.waiting[place], case .call(let use) = disjunction.purpose,
                disjunction.options.contains(where: \.isOperator)
            else { return false }
            return use.argumentTypes.contains { inference.occurs(variable, in: $0) }
        }
    }

    private func isFree(_ variable: Int, _ inference: Inference) -> Bool {
        !inference.isFunctionLike(variable)
    }

    private func isLiteral(_ variable: Int) -> Bool {
        !bounds[variable].literals.isEmpty
    }

    // MARK: Candidates

    /// The literals that go into a variable, by way of others too: `a ? x : b ? 0 : 1`.
    private func literals(into bound: Bound, depth: Int = 0) -> [LiteralKind] {
        bound.lowerVariables.flatMap { variable in
            let inner = bounds[variable]
            return inner.literals + (depth < Self.mostSteps ? literals(into: inner, depth: depth + 1) : [])
        }
    }

    /// How far literals are followed.
    private static let mostSteps = 8

    private func candidates(_ bound: Bound, of variable: Int, _ inference: Inference) -> [Type] {
        let table = inference.table
        let hasNil = (bound.literals + bound.lowerVariables.flatMap { bounds[$0].literals }).contains(
            where: \.isNone)
        var types: [Type] = []
        func add(_ type: Type) { if !types.contains(type) { types.append(type) } }
        let lower = unique(bound.lower.map { inference.resolved($0) })
        // A literal would have to be what it is not by default: where a protocol is wanted, each part becomes that.
        if let wanted = bound.upper.first(where: { inference.objectType($0).isExistential }),
            !bound.lowerVariables.isEmpty, !lower.contains(where: { inference.isOptional($0) }),
            let type = inference.commonDefault(literals(into: bound)),
            lower.contains(where: { $0 != type && !(inference.isOpen(type) && $0.nominal == type.nominal) })
        {
            add(wanted)
        }
        if let labelled = bound.upper.lazy.compactMap({ inference.labelling($0, of: lower) }).first { add(labelled) }
        if let joined = join(lower, inference) {
            add(hasNil && !inference.isOptional(joined) ? table.optional(joined) : joined)
        }
        for type in lower { add(type) }
        for type in bound.upper {
            let object = inference.objectType(type)
            if inference.openVariable(object) != nil { continue }
            // Nothing becomes a protocol's type before all else has been tried.
            if lower.isEmpty, bound.literals.isEmpty, case .existential = object { continue }
            if bound.literals.isEmpty {
                // A generic parameter of which only what it goes to is known is that: `let found: Int? = load()`.
                if bound.lowerVariables.isEmpty, !bound.isOfChoice, !hasClosures { add(type) }
                if lower.isEmpty, inference.isOptional(type), mayStandAlone(object) { add(object) }
                add(type)
            } else if hasNil {
                add(type)
            } else if case .existential = object {
                // The literal is what it is by default; it is wrapped afterwards.
                inference.noteParts(bound.literals, wanted: object)
                if let type = inference.commonDefault(bound.literals) { add(type) }
            } else {
                add(object)
            }
        }
        for type in lower where !inference.isOptional(type) { add(table.optional(type)) }
        if inference.variables[variable].isElement, lower.count + bound.lowerVariables.count > 1 {
            let kinds = literals(into: bound)
            if lower.isEmpty, !inference.isMixed(kinds), let type = inference.commonDefault(kinds) { add(type) }
            add(hasNil ? table.optional(.any) : .any)
        }
        return types
    }

    /// Whether what an optional wraps is tried before the optional.
    private func mayStandAlone(_ type: Type) -> Bool {
        switch type {
        case .nominal, .parameter, .member: true
        default: false
        }
    }

    /// Whether nothing but what several types go to next can tell what they have in common, or what goes in is an element
    /// of a collection that isn't known yet.
    private func isUndecided(_ bound: Bound, _ inference: Inference) -> Bool {
        if bound.lower.contains(where: { inference.isOpenMember($0) }) { return true }
        if bound.upper.contains(where: { inference.isOpenMember($0) }) { return true }
        guard bound.upper.isEmpty, bound.lower.count > 1, !bound.lower.contains(where: { inference.isOpen($0) }) else {
            return false
        }
        return join(unique(bound.lower.map { inference.resolved($0) }), inference) == nil
    }

    private func unique(_ types: [Type]) -> [Type] {
        var result: [Type] = []
        for type in types where !result.contains(type) { result.append(type) }
        return result
    }

    /// The type among several, or a superclass of theirs, that all convert to.
    private func join(_ types: [Type], _ inference: Inference) -> Type? {
        guard types.count > 1 else { return types.first }
        for type in types {
            let fits = types.allSatisfy { other in
                other == type || inference.checker.conversion(from: other, to: type) != nil
            }
            if fits { return type }
        }
        if let object = join(
            unique(types.map { inference.objectType($0) }).filter { _ in types.contains { inference.isOptional($0) } },
            inference),
            types.contains(where: { inference.isOptional($0) }),
            unique(types.map { inference.objectType($0) }).count < types.count
        {
            return inference.table.optional(object)
        }
        if case .metatype = types[0] {
            let instances = types.compactMap { type -> Type? in
                if case .metatype(let instance) = type { return instance }
                return nil
            }
            return instances.count == types.count ? join(instances, inference).map { .metatype($0) } : nil
        }
        let ancestors = types.map { inference.table.superclasses(from: $0) }
        for ancestor in ancestors[0] where ancestors.allSatisfy({ $0.contains(ancestor) }) { return ancestor }
        return nil
    }
}

extension Inference {
    /// A tuple with labels that is wanted of tuples without: their elements get the names that the place gives them.
    fileprivate func labelling(_ wanted: Type, of types: [Type]) -> Type? {
        guard case .tuple(let elements) = head(wanted), elements.contains(where: { $0.label != nil }), !types.isEmpty,
            types.allSatisfy({ type in
                guard case .tuple(let plain) = type else { return false }
                return plain.count == elements.count && plain.allSatisfy { $0.label == nil }
            })
        else { return nil }
        return wanted
    }
}
