/// Finds the declarations that can still be come by: those that the session's names lead to, those of values that are about,
/// and all that these refer to.
final class ReachableDeclarations {
    private(set) var nominals: Set<Nominal> = []
    private var seen: Set<ObjectIdentifier> = []
    private var waiting: [Waiting] = []

    private enum Waiting {
        case nominal(Nominal)
        case function(FunctionDeclaration)
        case variable(VariableDeclaration)
    }

    func contains(_ function: FunctionDeclaration) -> Bool { seen.contains(ObjectIdentifier(function)) }

    /// Follows what has been reached to all that it refers to.
    func follow() {
        while let next = waiting.popLast() {
            switch next {
            case .nominal(let nominal): visit(nominal)
            case .function(let function): visit(function)
            case .variable(let variable): visit(variable)
            }
        }
    }

    // MARK: Reaching

    func reach(_ nominal: Nominal) {
        if nominal.span != nil, nominals.insert(nominal).inserted { waiting.append(.nominal(nominal)) }
    }

    func reach(_ function: FunctionDeclaration) {
        if seen.insert(ObjectIdentifier(function)).inserted { waiting.append(.function(function)) }
    }

    func reach(_ variable: VariableDeclaration) {
        if seen.insert(ObjectIdentifier(variable)).inserted { waiting.append(.variable(variable)) }
    }

    func reach(_ member: Member) {
        switch member {
        case .function(let function): reach(function)
        case .variable(let variable): reach(variable)
        case .enumCase(let enumCase): reach(enumCase)
        }
    }

    func reach(_ enumCase: EnumCase) {
        reach(enumCase.owner)
        for element in enumCase.payload { reach(element.type) }
    }

    func reach(_ declaration: TypeDeclaration) {
        switch declaration {
        case .nominal(let nominal): reach(nominal)
        case .alias(let type, let generics):
            reach(type)
            for parameter in generics { reach(parameter) }
        }
    }

    func reach(_ type: Type) {
        switch type {
        case .nominal(let nominal, let arguments):
            reach(nominal)
            for argument in arguments { reach(argument) }
        case .tuple(let elements): for element in elements { reach(element.type) }
        case .function(let function):
            for parameter in function.parameters { reach(parameter.type) }
            reach(function.result)
            if let thrown = function.thrown { reach(thrown) }
        case .existential(let protocols): for nominal in protocols { reach(nominal) }
        case .parameter(let parameter): reach(parameter)
        case .member(let type, _), .metatype(let type): reach(type)
        case .unknown, .error: break
        }
    }

    func reach(_ parameter: GenericParameter) {
        guard seen.insert(ObjectIdentifier(parameter)).inserted else { return }
        for bound in parameter.bounds { reach(bound) }
        if let form = parameter.opaque {
            for type in form.arguments + form.saidTypes.map(\.type) { reach(type) }
            if let underlying = form.declaration.underlying { reach(underlying) }
        }
        for (member, type) in parameter.sameTypes + parameter.memberBounds.map({ ($0.member, $0.bound) }) {
            reach(member)
            reach(type)
        }
    }

    func reach(_ requirements: [Requirement]) {
        for case .conforms(let left, let right) in requirements { [left, right].forEach(reach) }
        for case .same(let left, let right) in requirements { [left, right].forEach(reach) }
    }

    func reach(_ conformance: Conformance) {
        reach(conformance.to)
        reach(conformance.conditions)
        for type in conformance.associatedTypes.values { reach(type) }
    }

    // MARK: Following

    private func visit(_ nominal: Nominal) {
        if let parent = nominal.parent { reach(parent) }
        for parameter in nominal.genericParameters { reach(parameter) }
        for type in [nominal.superclass, nominal.rawType] { type.map(reach) }
        for conformance in nominal.conformances { reach(conformance) }
        for associated in nominal.associatedTypes { associated.defaultType.map(reach) }
        for (_, bound) in nominal.associatedBounds { reach(bound) }
        reach(nominal.associatedRequirements)
        for member in nominal.declaredMembers { reach(member) }
        for nested in nominal.nestedTypes.values { reach(nested) }
        for property in nominal.storedProperties { reach(property) }
        for enumCase in nominal.cases { reach(enumCase) }
        if let deinitializer = nominal.deinitializer { reach(deinitializer) }
    }

    private func visit(_ function: FunctionDeclaration) {
        // What the library declares names no type of a cell.
        guard function.owner?.span != nil || function.span != nil else { return }
        if let owner = function.owner { reach(owner) }
        for parameter in function.genericParameters + function.outerGenericParameters { reach(parameter) }
        for parameter in function.parameters {
            reach(parameter.type)
            if let value = parameter.defaultValue { reach(value) }
            parameter.builder.map(reach)
        }
        function.builder.map(reach)
        for type in [function.result, function.thrown] { type.map(reach) }
        reach(function.requirements)
        if let overridden = function.overridden { reach(overridden) }
        for implementation in [function.implementation, function.setter] {
            if case .body(let body)? = implementation { reach(body) }
        }
    }

    private func visit(_ variable: VariableDeclaration) {
        reach(variable.type)
        variable.builder.map(reach)
        if let owner = variable.owner { reach(owner) }
        reach(variable.requirements)
        if case .computed(let getter, let setter) = variable.storage { [getter, setter].forEach { $0.map(reach) } }
        if let expression = variable.initializer?.expression { reach(expression) }
        for observer in [variable.willSet, variable.didSet] { observer.map(reach) }
        for observer in variable.observers { reach(observer) }
        if let overridden = variable.overridden { reach(overridden) }
    }
}
