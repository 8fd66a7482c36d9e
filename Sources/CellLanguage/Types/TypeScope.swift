/// The type names that are visible at a place, the innermost first.
package final class TypeScope {
    package let parent: TypeScope?
    /// Generic parameters declared here.
    package var generics: [String: GenericParameter] = [:]
    /// Local types and the session's own.
    package var types: [String: TypeDeclaration] = [:]
    /// The type whose body this is.
    package var nominal: Nominal?

    package init(parent: TypeScope?, nominal: Nominal? = nil) {
        self.parent = parent
        self.nominal = nominal
        for parameter in nominal?.genericParameters ?? [] { generics[parameter.name] = parameter }
    }

    /// The nearest type declaration around.
    package var enclosingNominal: Nominal? { nominal ?? parent?.enclosingNominal }
}
