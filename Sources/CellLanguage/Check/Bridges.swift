import SwiftSyntax

extension Checker {
    /// `price as NSNumber`: a call of what makes the object. Nil where the type is none that values become so.
    func bridged(_ node: AsExprSyntax, to type: Type) -> Expression? {
        if type.isAnyObject { return instance(node, type) }
        let bridges = table.bridges(to: type)
        guard !bridges.isEmpty else { return nil }
        let value = check(node.expression)
        if value.type.isError { return value }
        if conversion(from: value.type, to: type) != nil { return convert(value, to: type) }
        guard let bridge = bridges.first(where: { $0.parameters[0].type == value.type }) else {
            return failure("cannot convert value of type '\(value.type)' to type '\(type)' in coercion", node)
        }
        let reference = FunctionReference(declaration: bridge, substitution: [:])
        return Expression(.call(reference, receiver: nil, [.value(value)]), type, span(node))
    }
}

extension Checker {
    /// `value as AnyObject`, of what may be an instance of a class.
    private func instance(_ node: AsExprSyntax, _ type: Type) -> Expression {
        let value = check(node.expression)
        switch value.type {
        case .parameter, .member, .existential:
            return table.conforms(value.type, to: table.core(.anyObject))
                ? convert(value, to: type) : Expression(.convert(.erase, value), type, span(node))
        default: return convert(value, to: type)
        }
    }
}

extension Type {
    /// Whether it is the type of all instances of classes.
    var isAnyObject: Bool {
        if case .existential(let protocols) = self { return protocols.count == 1 && protocols[0].role == .anyObject }
        return false
    }
}

extension TypeTable {
    /// What makes objects of a library's class of values that are written `value as …`.
    func bridges(to type: Type) -> [FunctionDeclaration] {
        guard case .nominal(let nominal, []) = type, nominal.kind == .classType, nominal.span == nil else { return [] }
        return nominal.members(named: LanguageNames.initializer).compactMap { member in
            guard case .function(let function) = member, function.parameters.count == 1,
                function.parameters[0].label == LanguageNames.bridged
            else { return nil }
            return function
        }
    }
}
