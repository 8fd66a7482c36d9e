/// Takes declarations apart that nothing leads to any more: a type that has been declared again, a function that calls itself.
///
/// Declarations refer to each other in rings. Whether a ring is needed is decided where no cell runs, from three sides: the
/// names that the session has, the types of values that no name's type tells (`Presence`), and the code of function values.
/// What is reached from none of these loses its members and bodies; reference counts do the rest.
struct DeclarationSweep {
    let table: TypeTable
    let environment: Environment
    /// What has been lowered, where cells are run.
    let engine: LoweringEngine?

    /// Sweeps where enough has been declared since the last time.
    func runIfDue() {
        let declared = table.declared
        guard declared.isSweepDue else { return }
        let reached = reachable()
        let (types, functions) = (declared.types, declared.functions)
        let deadTypes = types.filter { !reached.nominals.contains($0) }
        let deadFunctions = functions.filter { !reached.contains($0) }
        if !deadTypes.isEmpty || !deadFunctions.isEmpty {
            forget(Set(deadTypes))
            for nominal in deadTypes { nominal.dismantle() }
            for function in deadFunctions { function.dismantle() }
        }
        declared.noteSweep(needed: types.count - deadTypes.count + functions.count - deadFunctions.count)
    }

    private func reachable() -> ReachableDeclarations {
        let reached = ReachableDeclarations()
        for members in environment.names.values { for member in members { reached.reach(member) } }
        for declaration in environment.typeScope.types.values { reached.reach(declaration) }
        for member in table.declared.membersOfLibraryTypes { reached.reach(member) }
        for nominal in table.declared.extendedLibraryTypes {
            for nested in nominal.nestedTypes.values { reached.reach(nested) }
        }
        for nominal in table.declared.types where nominal.presence.isSome { reached.reach(nominal) }
        for code in table.declared.livingCodes { code.origin?.reach(in: reached) }
        reached.follow()
        return reached
    }

    /// Takes types out of what is known across cells.
    private func forget(_ dead: Set<Nominal>) {
        for nominal in table.declared.extendedLibraryTypes {
            let kept = nominal.conformances.filter { !dead.contains($0.to) }
            if kept.count < nominal.conformances.count { nominal.conformances = kept }
        }
        environment.operatorOwners = environment.operatorOwners.compactMapValues { owners in
            let kept = owners.filter { !dead.contains($0) }
            return kept.isEmpty ? nil : kept
        }
        for nominal in dead {
            for case .function(let function) in nominal.declaredMembers {
                environment.extensionInitializers.remove(ObjectIdentifier(function))
            }
        }
        for function in table.declared.specialisedFunctions { function.forgetCodes(of: dead) }
        engine?.forget(dead)
        table.answers.forgetCells()
    }
}

/// What code of function values was lowered from.
struct CodeOrigin {
    enum Body {
        case closure(ClosureBody)
        case function(FunctionDeclaration)
    }
    var body: Body
    /// The generic arguments that it was lowered for.
    var arguments: [Type]

    func reach(in reached: ReachableDeclarations) {
        switch body {
        case .closure(let closure): reached.reach(closure)
        case .function(let function): reached.reach(function)
        }
        for type in arguments { reached.reach(type) }
    }
}

extension Type {
    /// Whether the type is made of one of these.
    func mentions(_ nominals: Set<Nominal>) -> Bool {
        contains { part in
            switch part {
            case .nominal(let nominal, _): nominals.contains(nominal)
            case .existential(let protocols): protocols.contains { nominals.contains($0) }
            default: false
            }
        }
    }
}

extension Nominal {
    /// Lets go of all that the declaration says. Nobody can ask it any more.
    fileprivate func dismantle() {
        for case .function(let function) in declaredMembers { function.dismantle() }
        for case .variable(let variable) in declaredMembers { variable.dismantle() }
        for property in storedProperties { property.dismantle() }
        deinitializer?.dismantle()
        deinitializer = nil
        (storedProperties, cases, nestedTypes, conformances) = ([], [], [:], [])
        (associatedTypes, associatedBounds, associatedRequirements) = ([], [], [])
        (superclass, rawType, parent) = (nil, nil, nil)
        for parameter in genericParameters { parameter.dismantle() }
        selfParameter.dismantle()
        genericParameters = []
        removeAllMembers()
    }
}

extension GenericParameter {
    fileprivate func dismantle() { (bounds, sameTypes, memberBounds) = ([], [], []) }
}

extension VariableDeclaration {
    fileprivate func dismantle() {
        if case .computed(let getter, let setter) = storage {
            getter.dismantle()
            setter?.dismantle()
            storage = .requirement(RequiredAccessors())
        }
        for observer in [willSet, didSet] + observers { observer?.dismantle() }
        (willSet, didSet, observers, overridden) = (nil, nil, [], nil)
        initializer?.expression = nil
        (initializer, inferType, owner, requirements) = (nil, nil, nil, [])
    }
}

extension FunctionDeclaration {
    fileprivate func dismantle() {
        for code in codes.values { code.dismantle() }
        for code in setterCodes.values { code.dismantle() }
        (codes, setterCodes) = ([:], [:])
        for body in [implementation, setter] {
            if case .body(let body)? = body { body.dismantle() }
        }
        (implementation, setter) = (.requirement, nil)
        for parameter in genericParameters { parameter.dismantle() }
        (genericParameters, outerGenericParameters, requirements) = ([], [], [])
        (parameters, owner) = ([], nil)
        unboundForm?.dismantle()
        unboundForm = nil
    }

    /// Lets go of the code for these types.
    fileprivate func forgetCodes(of dead: Set<Nominal>) {
        let isDead = { (arguments: [Type]) in arguments.contains { $0.mentions(dead) } }
        for (arguments, code) in codes where isDead(arguments) { code.dismantle() }
        for (arguments, code) in setterCodes where isDead(arguments) { code.dismantle() }
        codes = codes.filter { !isDead($0.key) }
        setterCodes = setterCodes.filter { !isDead($0.key) }
    }
}

extension FunctionBody {
    fileprivate func dismantle() {
        (selfVariable, parameters, statements, implicitSuper) = (nil, [], [], nil)
    }
}
