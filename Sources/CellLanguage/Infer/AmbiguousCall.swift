import SwiftSyntax

/// A call that several functions of one name fit equally well, as where only whole literals are given and each takes
/// another type of number: none of them is better, and the compiler refuses it.
struct AmbiguousCall {
    let id: SyntaxIdentifier
    let candidates: [FunctionDeclaration]

    /// Nil where two ways to read an expression differ otherwise.
    init?(
        among old: [(id: SyntaxIdentifier, value: Choice)], _ new: [(id: SyntaxIdentifier, value: Choice)]
    ) {
        let theirs = Dictionary(old.map { ($0.id, $0.value) }) { first, _ in first }
        for (id, choice) in new {
            guard let other = theirs[id]?.option.function, let function = choice.option.function,
                other !== function, function.isVersion(of: other)
            else { continue }
            (self.id, candidates) = (id, [other, function])
            return
        }
        return nil
    }
}

extension FunctionDeclaration {
    /// Whether its code is the library's.
    var isOfLibrary: Bool {
        switch implementation {
        case .native, .inline: true
        default: false
        }
    }

    private var isOfCell: Bool {
        if case .cell? = span?.source.origin { return true }
        return false
    }

    /// Whether both are functions that differ in nothing but their types: global ones of the library, or any of cells.
    fileprivate func isVersion(of other: FunctionDeclaration) -> Bool {
        func isPlain(_ function: FunctionDeclaration) -> Bool {
            function.kind == .function && function.allGenericParameters.isEmpty
                && (function.isOfCell || function.isOfLibrary && function.owner == nil)
        }
        return isRanked(with: other)
            || isPlain(self) && isPlain(other) && fullName == other.fullName && isOfCell == other.isOfCell
                && owner == other.owner
    }
}

extension Checker {
    /// The report of such a call among the parts of an expression.
    func report(_ call: AmbiguousCall, in syntax: ExprSyntax) -> Expression {
        let place = syntax.descendant(call.id) ?? Syntax(syntax)
        let types = zip(call.candidates[0].parameters, call.candidates[1].parameters).first { $0.type != $1.type }
        let isFraction = types.map { $0.type == table.double || $1.type == table.double } ?? false
        return failure(
            "ambiguous use of '\(call.candidates[0].name)'", place,
            hint: isFraction
                ? "write a literal with a fraction, '2.0', to say that it is a Double"
                : types.map { "say which type you mean: '… as \($0.0.type)'" },
            notes: call.candidates.flatMap { Diagnostic.Note.declaration("found this candidate", $0.span) })
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
