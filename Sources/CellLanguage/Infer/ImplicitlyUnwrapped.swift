// What is declared with `!` is an optional first. Where an expression contradicts itself with such, it is inferred once more
// with their content: `max(count, 2)`.

extension Inference {
    /// The type of a variable where it is read.
    func read(_ variable: VariableDeclaration) -> Type {
        read(variable.settledType, isImplicitlyUnwrapped: variable.isImplicitlyUnwrapped)
    }

    func read(_ type: Type, isImplicitlyUnwrapped: Bool) -> Type {
        guard isImplicitlyUnwrapped, type.nominal?.role == .optional, let wrapped = type.arguments.first else {
            return type
        }
        metImplicit = true
        return leanings.contains(.unwrapping) ? wrapped : type
    }
}
