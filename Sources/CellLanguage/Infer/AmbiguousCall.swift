import SwiftSyntax

/// A call of a function of the library that has one version for each type of number, where only whole literals are given:
/// none of them is better, and the compiler refuses it.
struct AmbiguousCall {
    let id: SyntaxIdentifier
    let name: String

    /// Nil where two ways to read an expression differ otherwise.
    init?(
        among old: [(id: SyntaxIdentifier, value: Choice)], _ new: [(id: SyntaxIdentifier, value: Choice)]
    ) {
        let theirs = Dictionary(old.map { ($0.id, $0.value) }) { first, _ in first }
        for (id, choice) in new {
            guard let other = theirs[id]?.option.function, let function = choice.option.function,
                other !== function, function.isVersion(of: other)
            else { continue }
            (self.id, name) = (id, function.name)
            return
        }
        return nil
    }
}

extension FunctionDeclaration {
    private var isOfLibrary: Bool {
        switch implementation {
        case .native, .inline: true
        default: false
        }
    }

    /// Whether both are global functions of the library that differ in nothing but their types.
    fileprivate func isVersion(of other: FunctionDeclaration) -> Bool {
        func isPlain(_ function: FunctionDeclaration) -> Bool {
            function.isOfLibrary && function.owner == nil && function.kind == .function
                && function.genericParameters.isEmpty
        }
        return isPlain(self) && isPlain(other) && fullName == other.fullName
    }
}

extension Checker {
    /// The report of such a call among the parts of an expression.
    func report(_ call: AmbiguousCall, in syntax: ExprSyntax) -> Expression {
        let place = syntax.descendant(call.id) ?? Syntax(syntax)
        return failure(
            "ambiguous use of '\(call.name)'", place,
            hint: "write a literal with a fraction, '2.0', to say that it is a Double")
    }
}

extension SyntaxProtocol {
    fileprivate func descendant(_ id: SyntaxIdentifier) -> Syntax? {
        if self.id == id { return Syntax(self) }
        for child in children(viewMode: .sourceAccurate) {
            if let found = child.descendant(id) { return found }
        }
        return nil
    }
}
