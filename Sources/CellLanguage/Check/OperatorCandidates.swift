/// The functions that an operator may mean.
extension Checker {
    /// Functions of an operator: the library's, the cells' global ones, and those in the operands' types.
    func operatorCandidates(_ name: String) -> [FunctionDeclaration] {
        let library = table.operators(named: name)
        let own = ownOperators(name, besides: library)
        return own.isEmpty ? library : library + own
    }

    /// The functions of an operator that the cells declare.
    func ownOperators(_ name: String, besides library: [FunctionDeclaration]) -> [FunctionDeclaration] {
        let owners = environment.operatorOwners[name] ?? []
        let global = environment.names[name] ?? []
        if owners.isEmpty, global.isEmpty { return [] }
        var found: [FunctionDeclaration] = []
        for owner in owners {
            for case .function(let function) in owner.members(named: name)
            where !library.contains(where: { $0 === function }) && !found.contains(where: { $0 === function }) {
                found.append(function)
            }
        }
        for case .function(let function) in global { found.append(function) }
        return found
    }

    /// Whether a cell gives an operator a meaning.
    func isDeclaredByCell(operator name: String) -> Bool {
        environment.operatorOwners[name] != nil || environment.names[name] != nil
    }

    /// The meanings of an operator.
    func operatorOptions(_ name: String, _ fixity: OperatorFixity) -> [Option] {
        let library = table.operators(named: name)
        let options = table.answers.operatorOptions(named: name, fixity) {
            Self.options(library, fixity)
        }
        let own = ownOperators(name, besides: library)
        return own.isEmpty ? options : options + Self.options(own, fixity)
    }

    private static func options(_ functions: [FunctionDeclaration], _ fixity: OperatorFixity) -> [Option] {
        let plan = ArgumentPlan(places: (0..<fixity.operands).map { $0..<$0 + 1 }, problem: nil)
        return functions.filter(fixity.fits).map {
            Option(member: .function($0), substitution: [:], plan: plan, onlyTypes: onlyTypes(of: $0))
        }
    }

    /// The operands' and the result's types of an operator, where nothing converts to them: optionals wrap, classes have
    /// subclasses, collections convert with their elements.
    private static func onlyTypes(of function: FunctionDeclaration) -> OperatorTypes {
        func declaration(_ type: Type?) -> ObjectIdentifier? {
            guard case .nominal(let nominal, let arguments) = type, arguments.isEmpty, nominal.kind != .classType else {
                return nil
            }
            return ObjectIdentifier(nominal)
        }
        return OperatorTypes(
            left: declaration(function.parameters.first?.type),
            right: declaration(function.parameters.dropFirst().first?.type), result: declaration(function.result))
    }
}
