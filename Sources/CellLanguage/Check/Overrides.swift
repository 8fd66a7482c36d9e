/// What a subclass may put in the place of its superclass's members.
extension Checker {
    /// Finds what the members of a class override, and reports those that say it wrongly.
    func checkOverrides(_ nominal: Nominal, _ superclass: Nominal) {
        let above = [superclass] + superclass.ancestors
        let map = nominal.superclass.map { table.argumentMap($0) } ?? [:]
        for name in nominal.memberNames {
            for member in nominal.members(named: name) {
                switch member {
                case .function(let function) where function.kind == .function || function.kind == .subscriptAccess:
                    let base = above.lazy.flatMap { $0.members(named: name) }.compactMap(\.function)
                        .first { isOverridden($0, by: function, map) }
                    if !function.isStatic { function.overridden = base }
                    check(
                        Override(
                            name: function.fullName, place: function.span, isMarked: function.isOverride,
                            isStatic: function.isStatic),
                        of: base.map { ($0.span, $0.isFinal) }, superclass)
                case .variable(let variable) where !variable.isStatic:
                    let base = above.lazy.flatMap { $0.members(named: name) }.compactMap(\.variable)
                        .first { !$0.isPrivate }
                    base?.isOverriddenSomewhere = true
                    variable.overridden = base
                    if base != nil { variable.isOverriddenSomewhere = true }
                    check(
                        Override(name: name, place: variable.span, isMarked: variable.isOverride),
                        of: base.map { ($0.span, $0.isFinal) }, superclass)
                    if let base, variable.isOverride { check(variable, standsFor: base) }
                default: break
                }
            }
        }
    }

    /// Whether a method of the superclass is the one that `own` stands for.
    private func isOverridden(_ base: FunctionDeclaration, by own: FunctionDeclaration, _ map: Substitution) -> Bool {
        guard base.fullName == own.fullName, base.isStatic == own.isStatic, !base.isPrivate, takesSame(own, base, map)
        else { return false }
        let result = table.substitute(base.result, map)
        return own.result == result || own.returnsSelf || !isComparable(own.result) || !isComparable(result)
            || conversion(from: own.result, to: result) != nil
    }

    /// Checks that a property can do what the one of the superclass can, and no more than a constant.
    private func check(_ own: VariableDeclaration, standsFor base: VariableDeclaration) {
        guard let place = own.span else { return }
        let notes = Diagnostic.Note.declaration("'\(base.name)' of the superclass is declared here", base.span)
        if base.isLet {
            sink.error(
                "cannot override immutable 'let' property '\(base.name)' with the getter of a 'var'", at: place,
                hint: "let 'init' give it another value", notes: notes)
        } else if base.isSettable, !base.isSetterPrivate, !own.isSettable {
            sink.error(
                "cannot override mutable property with read-only property '\(own.name)'", at: place,
                hint: "give it a 'set', too", notes: notes)
        }
    }

    /// Whether both take arguments of the same types, so that one stands for the other; `map` tells what the superclass's
    /// generic parameters are.
    func takesSame(_ own: FunctionDeclaration, _ base: FunctionDeclaration, _ map: Substitution) -> Bool {
        zip(own.parameters, base.parameters).allSatisfy { mine, theirs in
            let (given, wanted) = (mine.type, table.substitute(theirs.type, map))
            return given == wanted || !isComparable(given) || !isComparable(wanted)
        }
    }

    /// A member that stands where a superclass may have one.
    private struct Override {
        let name: String
        let place: SourceSpan?
        let isMarked: Bool
        var isStatic = false
    }

    private func check(_ own: Override, of base: (place: SourceSpan?, isFinal: Bool)?, _ superclass: Nominal) {
        guard let place = own.place else { return }
        guard let base else {
            guard own.isMarked else { return }
            let word = own.name.prefix { $0 != "(" }
            let hint = NearNames.question(for: String(word), among: memberNames(of: superclass.selfType))
            sink.error("'\(own.name)' does not override anything from its superclass", at: place, hint: hint)
            return
        }
        let notes = Diagnostic.Note.declaration("'\(own.name)' of the superclass is declared here", base.place)
        if base.isFinal {
            let message =
                own.isStatic
                ? "cannot override static method '\(own.name)'" : "'\(own.name)' overrides a 'final' member"
            sink.error(
                message, at: place,
                hint: own.isStatic ? "declare the superclass's with 'class' instead of 'static'" : nil,
                notes: notes)
        } else if !own.isMarked {
            sink.error(
                "overriding declaration requires an 'override' keyword", at: place, hint: "write 'override' before it",
                notes: notes)
        }
    }
}

extension Member {
    /// The function that it is, if it is one.
    var function: FunctionDeclaration? {
        if case .function(let function) = self { return function }
        return nil
    }

    /// The variable that it is, if it is one.
    var variable: VariableDeclaration? {
        if case .variable(let variable) = self { return variable }
        return nil
    }
}
