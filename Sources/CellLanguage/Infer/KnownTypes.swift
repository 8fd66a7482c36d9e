/// What is known of types while an inference goes on.
extension Inference {
    /// The type with its outermost part known, as far as it is.
    func head(_ type: Type) -> Type {
        switch type {
        case .parameter(let parameter): parameter.variable < 0 ? type : value(ofVariable: parameter.variable) ?? type
        case .member(let base, let name): member(name, of: base)
        default: type
        }
    }

    /// What a variable has turned out to be; nil where that is open.
    private func value(ofVariable first: Int) -> Type? {
        // From variable to variable only numbers are read: copying a type costs more than the way.
        var number = first
        while variables[number].alias >= 0 { number = variables[number].alias }
        guard let value = variables[number].value else { return number == first ? nil : type(ofVariable: number) }
        if case .member = value { return head(value) }
        return value
    }

    /// An associated type of what is known of a type.
    private func member(_ name: String, of base: Type) -> Type {
        let known = head(base)
        switch known {
        case .parameter(let parameter) where parameter.variable >= 0: return .member(known, name)
        case .member(let inner, _) where isOpen(inner): return .member(known, name)
        default: break
        }
        let found = table.member(name, of: known)
        guard case .member(let rest, name) = found, rest == known else { return head(found) }
        // Only with what is known of the base's parts its members may tell.
        let full = resolved(known)
        if full == known { return found }
        let again = table.member(name, of: full)
        if case .member(full, name) = again { return again }
        return head(again)
    }

    /// The type with everything that is known put in.
    func resolved(_ type: Type) -> Type {
        let type = head(type)
        switch type {
        case .unknown, .error: return type
        case .nominal(_, let arguments) where arguments.isEmpty: return type
        default: return type.mapParts { resolved($0) }
        }
    }

    /// Whether something in the type is not known yet.
    func isOpen(_ type: Type) -> Bool {
        switch head(type) {
        case .parameter(let parameter):
            return parameter.variable >= 0 || parameter.opaque?.arguments.contains { isOpen($0) } == true
        case .nominal(_, let arguments): return arguments.contains { isOpen($0) }
        case .tuple(let elements): return elements.contains { isOpen($0.type) }
        case .function(let function):
            return isOpen(function.result) || function.parameters.contains { isOpen($0.type) }
        case .metatype(let inner), .member(let inner, _): return isOpen(inner)
        case .existential(let protocols): return protocols.contains { $0.saidTypes.contains { isOpen($0) } }
        case .unknown, .error: return false
        }
    }

    /// Whether it is an associated type of something that is not known yet.
    func isOpenMember(_ type: Type) -> Bool {
        if case .member(let base, _) = head(type) { return isOpen(base) }
        return false
    }

    /// A type from outside whose holes become variables.
    func opened(_ type: Type) -> Type {
        if type.isKnown { return type }
        if case .unknown = type { return freshVariable() }
        let made = type.mapParts { opened($0) }
        if case .nominal(let nominal, let arguments) = made { ask(arguments, ofParametersOf: nominal) }
        return made
    }

    /// What a type's declaration asks of its generic arguments.
    private func ask(_ arguments: [Type], ofParametersOf nominal: Nominal) {
        for (parameter, argument) in zip(nominal.genericParameters, arguments) {
            for case .existential(let protocols) in parameter.bounds {
                for wanted in protocols { fresh.append(.conforms(argument, wanted)) }
            }
            if parameter.sameTypes.isEmpty { continue }
            let map = Substitution(zip(nominal.genericParameters, arguments))
            for (left, right) in parameter.sameTypes {
                fresh.append(.equal(table.substitute(left, map), table.substitute(right, map)))
            }
        }
    }

    /// Shows the open variables of a type.
    func visitOpen(_ type: Type, _ visit: (Int) -> Void) {
        let known = head(type)
        switch known {
        case .parameter(let parameter):
            if parameter.variable >= 0 { visit(parameter.variable) }
            for argument in parameter.opaque?.arguments ?? [] { visitOpen(argument, visit) }
        case .nominal(_, let arguments): for argument in arguments { visitOpen(argument, visit) }
        case .tuple(let elements): for element in elements { visitOpen(element.type, visit) }
        case .function(let function):
            for parameter in function.parameters { visitOpen(parameter.type, visit) }
            visitOpen(function.result, visit)
        case .metatype(let inner), .member(let inner, _): visitOpen(inner, visit)
        case .existential(let protocols):
            for said in protocols.lazy.flatMap(\.saidTypes) { visitOpen(said, visit) }
        case .unknown, .error: break
        }
    }
}
