/// The type names that are visible at a place, the innermost first.
package final class TypeScope {
    package let parent: TypeScope?
    /// Generic parameters declared here.
    package var generics: [String: GenericParameter] = [:]
    /// Local types and the session's own.
    package var types: [String: TypeDeclaration] = [:]
    /// The type whose body this is.
    package var nominal: Nominal?
    /// What the `where` clauses of this declaration or extension say.
    package var requirements: [Requirement] = []
    /// Told what the names of cells mean, where somebody listens.
    var uses: NameUses?

    package init(parent: TypeScope?, nominal: Nominal? = nil) {
        self.parent = parent
        self.nominal = nominal
        uses = parent?.uses
        for parameter in nominal?.genericParameters ?? [] { generics[parameter.name] = parameter }
    }

    /// Everything that `where` clauses say here.
    package var allRequirements: [Requirement] {
        requirements.isEmpty ? parent?.allRequirements ?? [] : (parent?.allRequirements ?? []) + requirements
    }

    /// The same, with what is said of a parameter said of the one that it is equal to: `A: Numeric, A == B`.
    package var assumptions: [Requirement] {
        let all = allRequirements
        if all.isEmpty { return [] }
        return all
            + all.flatMap { requirement -> [Requirement] in
                guard case .same(.parameter(let parameter), let other) = requirement,
                    equalities[parameter] == other, case .parameter = other
                else { return [] }
                let said = all.compactMap { requirement -> Type? in
                    if case .conforms(.parameter(parameter), let bound) = requirement { return bound }
                    return nil
                }
                return (parameter.bounds + said).map { .conforms(other, $0) }
            }
    }

    /// Generic parameters that a `where` clause makes one with another type: `Element` where `Element == Int`.
    package var equalities: Substitution {
        var map: Substitution = [:]
        for case .same(let left, let right) in allRequirements {
            switch (left, right) {
            case (.parameter(let parameter), .parameter(let other)) where map[other] == nil && parameter != other:
                map[parameter] = right
            // An associated type equal to a parameter stands behind it: `S.Element == Element`.
            case (.parameter, .member), (.member, .parameter): break
            case (.parameter(let parameter), _) where !right.mentions(parameter): map[parameter] = right
            case (_, .parameter(let parameter)) where !left.mentions(parameter): map[parameter] = left
            default: break
            }
        }
        return map
    }

    /// The nearest type declaration around.
    package var enclosingNominal: Nominal? { nominal ?? parent?.enclosingNominal }
}
