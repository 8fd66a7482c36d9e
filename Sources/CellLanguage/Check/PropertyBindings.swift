import SwiftSyntax

/// One name that a declaration of properties gives, with the value that it begins with.
struct PropertyBinding {
    let node: PatternBindingSyntax
    let pattern: PatternSyntax
    let value: ExprSyntax?
    /// Whether it is declared with others at once: `var (hits, misses) = (0, 0)`.
    let isPart: Bool

    var accessorBlock: AccessorBlockSyntax? { node.accessorBlock }
}

extension PatternBindingSyntax {
    /// What it declares. The names in a tuple go with the values of a tuple that is written behind them.
    var properties: [PropertyBinding] {
        guard accessorBlock == nil, typeAnnotation == nil, let value = initializer?.value,
            let parts = Self.parts(of: pattern, value)
        else { return [PropertyBinding(node: self, pattern: pattern, value: initializer?.value, isPart: false)] }
        return parts.map { PropertyBinding(node: self, pattern: $0.pattern, value: $0.value, isPart: true) }
    }

    /// Names with their values; nil where they do not pair off.
    private static func parts(of pattern: PatternSyntax, _ value: ExprSyntax) -> [(
        pattern: PatternSyntax, value: ExprSyntax
    )]? {
        guard let names = pattern.as(TuplePatternSyntax.self)?.elements, names.count > 1,
            let values = value.as(TupleExprSyntax.self)?.elements, values.count == names.count
        else { return nil }
        var result: [(pattern: PatternSyntax, value: ExprSyntax)] = []
        for (name, value) in zip(names, values) {
            if name.pattern.is(IdentifierPatternSyntax.self) {
                result.append((name.pattern, value.expression))
            } else if let inner = parts(of: name.pattern, value.expression) {
                result += inner
            } else {
                return nil
            }
        }
        return result
    }
}
