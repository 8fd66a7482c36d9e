import SwiftSyntax

/// `value[keyPath: path]`.
extension Checker {
    /// `value[keyPath: path]`, where no subscript of the value's own type is meant.
    func keyPathAccess(_ node: SubscriptCallExprSyntax) -> Expression? {
        guard let argument = node.keyPathArgument else { return nil }
        let base = receiver(checkBase(node.calledExpression), of: LanguageNames.subscriptMember)
        if base.type.isError { return base }
        guard !hasOwnKeyPathSubscript(base.type) else { return nil }
        let path = check(argument, expecting: .nominal(table.core(.keyPath), [base.type, .unknown]))
        if path.type.isError { return path }
        var own = path
        // What context makes of a literal says less of it than the literal itself.
        while case .convert(.relabel, let inner) = own.kind { own = inner }
        guard own.type.nominal?.role?.isKeyPath == true, let root = own.type.arguments.first,
            let function = subscriptFunction(of: own.type)
        else { return failure("cannot convert value of type '\(path.type)' to a key path of '\(base.type)'", argument) }
        guard base.type == root || conversion(from: base.type, to: root) != nil else {
            return failure(
                "key path of type '\(path.type)' cannot be applied to a base of type '\(base.type)'", node)
        }
        let receiver = base.type == root ? base : convert(base, to: root)
        var map: Substitution = [table.core(.keyPathRoot).selfParameter: root]
        for (parameter, type) in zip(function.genericParameters, own.type.arguments.dropFirst()) {
            map[parameter] = type
        }
        return Expression(
            .subscriptAccess(
                FunctionReference(declaration: function, substitution: map), receiver: receiver, [.value(own)]),
            table.substitute(function.result, map), span(node))
    }

    /// Whether a type declares a subscript with that label itself.
    func hasOwnKeyPathSubscript(_ type: Type) -> Bool {
        members(named: LanguageNames.subscriptMember, of: type, isStatic: false).contains { found in
            guard case .function(let function) = found.member else { return false }
            return function.parameters.first?.label == LanguageNames.keyPath
        }
    }

    /// The subscript that takes key paths of a class.
    private func subscriptFunction(of path: Type) -> FunctionDeclaration? {
        table.core(.keyPathRoot).members(named: LanguageNames.subscriptMember).lazy.compactMap { member in
            if case .function(let function) = member { return function }
            return nil
        }.first { $0.parameters.first?.type.nominal == path.nominal }
    }
}

extension SubscriptCallExprSyntax {
    /// The key path that is the only argument.
    var keyPathArgument: ExprSyntax? {
        guard arguments.count == 1, trailingClosure == nil, let argument = arguments.first,
            argument.label?.identifierText == LanguageNames.keyPath
        else { return nil }
        return argument.expression
    }
}
