import SwiftSyntax

extension Checker {
    /// One call on its way.
    struct CallWork {
        let candidate: Candidate
        let plan: ArgumentPlan
        let arguments: [WrittenArgument]
        let node: Syntax
        var bindings: Bindings
        /// Checked arguments by their place.
        var values: [Int: Expression] = [:]
        /// Generic parameters that only a literal has told.
        var literalBindings: Set<GenericParameter> = []
        /// What the expected result tells, used where the arguments don't.
        var hints: Substitution = [:]
        /// Whether what stands around is in error, so that it tells nothing of the result.
        var isResultLost = false
        var score = Score()

        func parameter(of place: Int) -> ParameterDeclaration? {
            for (index, places) in plan.places.enumerated() where places.contains(place) {
                return candidate.function.parameters[index]
            }
            return nil
        }
    }
}
