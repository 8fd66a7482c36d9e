import SwiftOperators
@_spi(RawSyntax) import SwiftSyntax

/// Gives rows of operands and operators, which is how the parser leaves them, the shape that precedence gives them:
/// `a + b * c` becomes a tree.
///
/// SwiftOperators does the same with syntax nodes. Each node that it makes has memory of its own, and each that it visits is
/// first made of the parser's raw one, so that folding a cell took as long as parsing it. Here raw nodes become raw nodes,
/// all in one place. What cannot be folded (an operator that nobody has declared, two that may not stand in a row) is left to
/// SwiftOperators, which says what is wrong with it.
package struct OperatorFolding {
    /// The tree with all of its rows folded; nil where one cannot be.
    package static func fold(_ tree: SourceFileSyntax, with operators: OperatorTable) -> SourceFileSyntax? {
        guard tree.hasSequenceExpr else { return tree }
        var folding = OperatorFolding(operators)
        let folded = folding.folded(tree.raw)
        if folding.isStuck { return nil }
        return Syntax(raw: folded, rawNodeArena: folding.arena).as(SourceFileSyntax.self)
    }

    private let operators: OperatorTable
    /// A parser's arena grows by pages, any other by a hundred bytes.
    private let arena = ParsingRawSyntaxArena { _, _ in [] }
    /// The groups of the operators that were met.
    private var groups: [String: PrecedenceOrder.Group] = [:]
    private var isStuck = false

    private init(_ operators: OperatorTable) { self.operators = operators }

    // MARK: Nodes

    private mutating func folded(_ node: RawSyntax) -> RawSyntax {
        guard let layout = node.layoutView else { return node }
        let children = layout.children
        var changed: [RawSyntax?]?
        for (place, child) in children.enumerated() {
            guard let child, !child.isToken else { continue }
            let new = folded(child)
            guard new.id != child.id else { continue }
            if changed == nil { changed = Array(children) }
            changed?[place] = new
        }
        if node.kind == .sequenceExpr {
            let elements = (changed ?? Array(children)).lazy.compactMap { $0 }.first { $0.kind == .exprList }
            return elements.flatMap { foldedRow($0) } ?? stuck(node)
        }
        guard let changed else { return node }
        return layout.replacingLayout(with: changed, arena: arena)
    }

    private mutating func stuck(_ node: RawSyntax) -> RawSyntax {
        isStuck = true
        return node
    }

    // MARK: Rows

    private mutating func foldedRow(_ elements: RawSyntax) -> RawSyntax? {
        let row = elements.layoutView?.children.compactMap { $0 } ?? []
        guard row.count % 2 == 1, let first = row.first else { return nil }
        var rest = row.dropFirst()
        return fold(first, &rest, from: nil)
    }

    /// Puts together an operand and what follows it, up to an operator that is no business of the one to the left.
    private mutating func fold(
        _ operand: RawSyntax, _ rest: inout ArraySlice<RawSyntax>, from bound: PrecedenceOrder.Bound?
    ) -> RawSyntax? {
        var left = operand
        while let sign = rest.first {
            guard let group = group(of: sign) else { return nil }
            if let bound, !bound.admits(group) { break }
            rest.removeFirst()
            guard var right = rest.popFirst() else { return nil }
            // What is behind a cast is a type and takes nothing to itself.
            while !sign.isCast, let next = rest.first {
                guard let following = self.group(of: next) else { return nil }
                if let bound, !bound.admits(following) { break }
                guard let associativity = group.associativity(with: following) else { return nil }
                if associativity == .left { break }
                let inner = PrecedenceOrder.Bound(group: group, isStrict: group != following)
                guard let taken = fold(right, &rest, from: inner) else { return nil }
                right = taken
                if group == following { break }
            }
            guard let whole = operation(left, sign, right) else { return nil }
            left = whole
        }
        return left
    }

    private mutating func group(of sign: RawSyntax) -> PrecedenceOrder.Group? {
        switch sign.kind {
        case .binaryOperatorExpr:
            guard let token = RawBinaryOperatorExprSyntax(sign)?.operator else { return nil }
            let name = String(syntaxText: token.tokenView.rawText)
            if let known = groups[name] { return known }
            let found = operators.infixOperator(named: name)?.precedenceGroup.flatMap { PrecedenceOrder.groups[$0] }
            groups[name] = found
            return found
        case .assignmentExpr: return PrecedenceOrder.assignment
        case .unresolvedTernaryExpr: return PrecedenceOrder.ternary
        case .unresolvedIsExpr, .unresolvedAsExpr: return PrecedenceOrder.casting
        case .arrowExpr: return PrecedenceOrder.functionArrow
        default: return nil
        }
    }

    private func operation(_ left: RawSyntax, _ sign: RawSyntax, _ right: RawSyntax) -> RawSyntax? {
        // `try a + b`: the `try` covers what is behind the operator, too.
        if let attempt = RawTryExprSyntax(left), let layout = left.layoutView {
            guard let place = layout.children.firstIndex(where: { $0?.id == attempt.expression.raw.id }) else {
                return nil
            }
            return operation(attempt.expression.raw, sign, right).map {
                layout.replacingChild(at: place, with: $0, arena: arena)
            }
        }
        guard let a = RawExprSyntax(left), let b = RawExprSyntax(right), let between = RawExprSyntax(sign) else {
            return nil
        }
        switch sign.kind {
        case .binaryOperatorExpr, .assignmentExpr, .arrowExpr:
            return RawInfixOperatorExprSyntax(leftOperand: a, operator: between, rightOperand: b, arena: arena).raw
        case .unresolvedTernaryExpr:
            guard let ternary = RawUnresolvedTernaryExprSyntax(sign) else { return nil }
            return RawTernaryExprSyntax(
                condition: a, questionMark: ternary.questionMark, thenExpression: ternary.thenExpression,
                colon: ternary.colon, elseExpression: b, arena: arena
            ).raw
        case .unresolvedIsExpr:
            guard let test = RawUnresolvedIsExprSyntax(sign), let type = RawTypeExprSyntax(right) else { return nil }
            return RawIsExprSyntax(expression: a, isKeyword: test.isKeyword, type: type.type, arena: arena).raw
        case .unresolvedAsExpr:
            guard let cast = RawUnresolvedAsExprSyntax(sign), let type = RawTypeExprSyntax(right) else { return nil }
            return RawAsExprSyntax(
                expression: a, asKeyword: cast.asKeyword, questionOrExclamationMark: cast.questionOrExclamationMark,
                type: type.type, arena: arena
            ).raw
        default: return nil
        }
    }
}

extension RawSyntax {
    /// Whether it is an `is` or `as` in a row.
    fileprivate var isCast: Bool { kind == .unresolvedIsExpr || kind == .unresolvedAsExpr }
}
