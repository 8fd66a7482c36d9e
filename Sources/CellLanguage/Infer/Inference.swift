import SwiftSyntax

/// Finds the types of everything in one expression at once, as the compiler does: what is not known yet is a type variable,
/// what the parts ask of each other are constraints, and a name with several meanings is a choice that is tried.
///
/// The result says what the literals, closures and generic arguments are and which functions are called. The checker then
/// builds the typed tree, told everything. Where there is no solution the checker builds untold and reports what
/// contradicts.
///
/// Method: bidirectional constraint solving with disjunctions, after the type checker of the Swift compiler
/// (docs/TypeChecker.md in the compiler's repository).
final class Inference {
    let checker: Checker
    var table: TypeTable { checker.table }

    /// What each variable has turned out to be.
    private var values: [Type?] = []
    /// The literals that each open variable stands for.
    private(set) var literalKinds: [[LiteralKind]] = []
    /// Variables in the order in which they were bound.
    private var trail: [Int] = []
    /// Constraints that wait for variables.
    var pending: [Constraint] = []
    /// Constraints that have not been looked at.
    var fresh: [Constraint] = []
    var score = InferenceScore()
    /// The type of every expression that was met.
    var types: [(id: SyntaxIdentifier, type: Type)] = []
    /// What every ambiguous name was taken for.
    var choices: [(id: SyntaxIdentifier, choice: Choice)] = []
    /// The types that `.name` was looked up in.
    var implicitBases: [(id: SyntaxIdentifier, type: Type)] = []
    /// What the bodies of closures of several statements were found to give.
    var bodyResults: [BodyQuery: Type?] = [:]
    /// The best solution so far.
    var best: Solution?
    /// The variables that are the results of calls.
    var callResults: Set<Int> = []
    /// Closures and key paths by the variable that is their type.
    var closures: [Int: ClosureUse] = [:]
    var keyPaths: [Int: KeyPathUse] = [:]
    /// Counts bindings: while it stands still, no waiting constraint has news.
    private(set) var changes = 0
    var changesSeen = 0
    /// Whether what has been generated contradicts itself.
    var hasFailed = false
    /// Whether a `?` was met in the chain that is being read.
    var sawChain = false
    /// How much work is left before the expression counts as too hard.
    var budget = 60_000

    init(_ checker: Checker) { self.checker = checker }

    // MARK: Variables

    func freshVariable() -> Type {
        values.append(nil)
        literalKinds.append([])
        return .parameter(GenericParameter(variable: values.count - 1))
    }

    /// The place of a variable that is not bound; nil for every other type.
    func openVariable(_ type: Type) -> Int? {
        if case .parameter(let parameter) = type, parameter.variable >= 0 { return parameter.variable }
        return nil
    }

    func bind(_ variable: Int, to type: Type) {
        values[variable] = type
        trail.append(variable)
        changes += 1
        if let other = openVariable(type) { literalKinds[other] += literalKinds[variable] }
    }

    /// The type with its outermost part known, as far as it is.
    func head(_ type: Type) -> Type {
        var type = type
        while true {
            switch type {
            case .parameter(let parameter):
                guard parameter.variable >= 0, let value = values[parameter.variable] else { return type }
                type = value
            case .member(let base, let name):
                let known = head(base)
                switch known {
                case .parameter(let parameter) where parameter.variable >= 0: return .member(known, name)
                case .member(let inner, _) where isOpen(inner): return .member(known, name)
                default: break
                }
                let found = table.member(name, of: known)
                if case .member(let rest, name) = found, rest == known { return found }
                type = found
            default: return type
            }
        }
    }

    /// The type with everything that is known put in.
    func resolved(_ type: Type) -> Type {
        let type = head(type)
        switch type {
        case .parameter, .existential, .unknown, .error: return type
        case .nominal(_, let arguments) where arguments.isEmpty: return type
        default: return type.mapParts { resolved($0) }
        }
    }

    /// Whether something in the type is not known yet.
    func isOpen(_ type: Type) -> Bool {
        switch head(type) {
        case .parameter(let parameter): return parameter.variable >= 0
        case .nominal(_, let arguments): return arguments.contains { isOpen($0) }
        case .tuple(let elements): return elements.contains { isOpen($0.type) }
        case .function(let function):
            return isOpen(function.result) || function.parameters.contains { isOpen($0.type) }
        case .metatype(let inner), .member(let inner, _): return isOpen(inner)
        case .existential, .unknown, .error: return false
        }
    }

    /// Whether a variable occurs in a type: binding it to that would never end.
    func occurs(_ variable: Int, in type: Type) -> Bool {
        resolved(type).contains { part in
            if case .parameter(let parameter) = part { return parameter.variable == variable }
            return false
        }
    }

    /// A type from outside whose holes become variables.
    func opened(_ type: Type) -> Type {
        if type.isKnown { return type }
        if case .unknown = type { return freshVariable() }
        let made = type.mapParts { opened($0) }
        if case .nominal(let nominal, let arguments) = made {
            for (parameter, argument) in zip(nominal.genericParameters, arguments) {
                for case .existential(let protocols) in parameter.bounds {
                    for wanted in protocols { fresh.append(.conforms(argument, wanted)) }
                }
            }
        }
        return made
    }

    /// A variable that stands for a literal.
    func literalVariable(_ kind: LiteralKind) -> Type {
        let type = freshVariable()
        literalKinds[values.count - 1].append(kind)
        fresh.append(.literal(type, kind))
        return type
    }

    // MARK: Going back

    /// A state to come back to when a try fails.
    struct Mark {
        var values: Int
        var trail: Int
        var pending: [Constraint]
        var fresh: [Constraint]
        var score: InferenceScore
        var types: Int
        var choices: Int
        var implicitBases: Int
    }

    func mark() -> Mark {
        Mark(
            values: values.count, trail: trail.count, pending: pending, fresh: fresh, score: score, types: types.count,
            choices: choices.count, implicitBases: implicitBases.count)
    }

    func goBack(to mark: Mark) {
        for variable in trail[mark.trail...].reversed() {
            if let other = values[variable].flatMap(openVariable) {
                literalKinds[other].removeLast(literalKinds[variable].count)
            }
            values[variable] = nil
        }
        trail.removeSubrange(mark.trail...)
        for variable in mark.values..<values.count {
            closures[variable] = nil
            keyPaths[variable] = nil
        }
        values.removeSubrange(mark.values...)
        literalKinds.removeSubrange(mark.values...)
        (pending, fresh, score) = (mark.pending, mark.fresh, mark.score)
        types.removeSubrange(mark.types...)
        choices.removeSubrange(mark.choices...)
        implicitBases.removeSubrange(mark.implicitBases...)
        changes += 1
    }

}
