/// Values declared with `!`: optionals that are unwrapped where only their content fits.
extension Checker {
    /// The content of a value declared with `!`.
    func unwrappedImplicitly(_ value: Expression) -> Expression? {
        guard value.isImplicitlyUnwrapped, value.type.nominal?.role == .optional,
            let wrapped = value.type.arguments.first
        else { return nil }
        return Expression(.forceUnwrap(value), wrapped, value.span)
    }

    /// The operands with those declared with `!` unwrapped; nil where there is none.
    func unwrappingImplicitly(_ operands: [Expression?]) -> [Expression?]? {
        guard operands.contains(where: { $0?.isImplicitlyUnwrapped == true }) else { return nil }
        return operands.map { operand in operand.flatMap { unwrappedImplicitly($0) } ?? operand }
    }

    /// The receiver of a member: a value declared with `!` is unwrapped where the optional itself has no such member.
    func receiver(_ base: Expression, of name: String) -> Expression {
        // What a composition has from its class is a member of the instance.
        if let part = base.type.classPart, !members(named: name, of: part, isStatic: false).isEmpty {
            return Expression(.convert(.instance, base), part, base.span)
        }
        guard let unwrapped = unwrappedImplicitly(base), members(named: name, of: base.type, isStatic: false).isEmpty
        else { return base }
        return unwrapped
    }
}
