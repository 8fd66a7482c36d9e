import SwiftSyntax

/// Reads the operators and precedence groups that a cell declares, and says what is wrong with them.
struct OperatorReader {
    let source: SourceText
    let sink: DiagnosticSink

    private func report(_ message: String, _ node: some SyntaxProtocol, hint: String? = nil) {
        sink.error(message, at: node.span(in: source), hint: hint)
    }

    // MARK: Groups

    func read(_ nodes: [PrecedenceGroupDeclSyntax]) -> [PrecedenceGroup] {
        var groups: [PrecedenceGroup] = []
        for node in nodes {
            if StandardOperators.precedenceGroups.contains(where: { $0.name == node.name.text }) {
                report("'\(node.name.text)' is a precedence group of Swift's own", node.name, hint: "use another name")
            } else if groups.contains(where: { $0.name == node.name.text }) {
                report("precedence group redeclared", node.name)
            } else {
                groups.append(read(node))
            }
        }
        return groups
    }

    private func read(_ node: PrecedenceGroupDeclSyntax) -> PrecedenceGroup {
        var group = PrecedenceGroup(node.name.text)
        var seen: Set<String> = []
        for attribute in node.groupAttributes {
            let label: TokenSyntax
            switch attribute {
            case .precedenceGroupRelation(let relation):
                label = relation.higherThanOrLowerThanLabel
                let names = relation.precedenceGroups.map(\.name.text)
                let isLower = label.tokenKind == .keyword(.lowerThan)
                if isLower { group.lowerThan += names } else { group.higherThan += names }
            case .precedenceGroupAssignment(let assignment):
                label = assignment.assignmentLabel
                group.isAssignment = assignment.value.tokenKind == .keyword(.true)
            case .precedenceGroupAssociativity(let associativity):
                label = associativity.associativityLabel
                group.associativity = .init(rawValue: associativity.value.text) ?? .none
            @unknown default: continue
            }
            if !seen.insert(label.text).inserted {
                report("'\(label.text)' attribute for precedence group declared multiple times", label)
            }
        }
        return group
    }

    /// Says which relations lead nowhere or in a ring.
    func checkRelations(
        of nodes: [PrecedenceGroupDeclSyntax], among groups: [PrecedenceGroup], declared: Set<String>
    ) {
        let known = Set(groups.map(\.name))
        let order = DeclaredPrecedence(groups)
        for node in nodes {
            for case .precedenceGroupRelation(let relation) in node.groupAttributes {
                let isLower = relation.higherThanOrLowerThanLabel.tokenKind == .keyword(.lowerThan)
                for other in relation.precedenceGroups {
                    if !known.contains(other.name.text) {
                        reportUnknown(other.name, known)
                    } else if isLower, declared.contains(other.name.text) {
                        report(
                            "precedence group cannot be given lower precedence than group in same module", other.name,
                            hint: "make '\(other.name.text)' higher than '\(node.name.text)' instead")
                    }
                }
            }
            if order.isInRing(node.name.text) {
                report("the precedence group '\(node.name.text)' is higher than itself", node.name)
            }
        }
    }

    private func reportUnknown(_ name: TokenSyntax, _ known: Set<String>) {
        report(
            "unknown precedence group '\(name.text)'", name, hint: NearNames.question(for: name.text, among: known))
    }

    // MARK: Operators

    func read(_ nodes: [OperatorDeclSyntax], groups: [PrecedenceGroup]) -> [OperatorDeclaration] {
        let known = Set(groups.map(\.name))
        var operators: [OperatorDeclaration] = []
        for node in nodes {
            let group = node.operatorPrecedenceAndTypes?.precedenceGroup
            let fixity = OperatorDeclaration.Fixity(rawValue: node.fixitySpecifier.text) ?? .infix
            let declared = OperatorDeclaration(fixity, node.name.text, group: group?.text)
            if Self.reserved.contains("\(fixity) \(declared.name)") {
                report("cannot declare a custom '\(fixity)' '\(declared.name)' operator", node)
            } else if operators.contains(where: { $0.isSame(as: declared) }) {
                report("operator redeclared", node.name)
            } else {
                operators.append(declared)
            }
            if let group, !known.contains(group.text) { reportUnknown(group, known) }
        }
        return operators
    }

    /// What the language itself means by something.
    private static let reserved: Set<String> = [
        "infix =", "infix ->", "infix ?", "prefix &", "postfix ?", "postfix !",
    ]
}
