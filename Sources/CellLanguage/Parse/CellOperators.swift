import SwiftOperators
import SwiftSyntax

/// An operator, as declared.
struct OperatorDeclaration: Sendable {
    enum Fixity: String { case infix, prefix, postfix }

    let fixity: Fixity
    let name: String
    let group: String?

    init(_ fixity: Fixity, _ name: String, group: String? = nil) {
        (self.fixity, self.name, self.group) = (fixity, name, group)
    }

    func isSame(as other: OperatorDeclaration) -> Bool { name == other.name && fixity == other.fixity }
}

/// The operators of a session: the standard ones, and those that cells have declared. A later declaration takes the place of
/// an earlier one, as at a REPL.
package struct CellOperators: Sendable {
    /// What expressions are folded with.
    package private(set) var table: OperatorTable
    private var groups: [PrecedenceGroup] = []
    private var operators: [OperatorDeclaration] = []

    /// The operators that hold before any cell.
    package init() { table = Self.standardTable }

    private static let standardTable = table(
        StandardOperators.precedenceGroups, StandardOperators.operators)

    /// The groups by which the order of operators is known.
    private var allGroups: [PrecedenceGroup] { StandardOperators.precedenceGroups + groups }

    /// Takes what a cell declares.
    mutating func add(_ tree: SourceFileSyntax, of source: SourceText, _ sink: DiagnosticSink) {
        let declarations = tree.statements.compactMap { $0.item.as(DeclSyntax.self) }
        let newGroups = declarations.compactMap { $0.as(PrecedenceGroupDeclSyntax.self) }
        let newOperators = declarations.compactMap { $0.as(OperatorDeclSyntax.self) }
        if newGroups.isEmpty, newOperators.isEmpty { return }
        let reader = OperatorReader(source: source, sink: sink)
        let read = reader.read(newGroups)
        groups.removeAll { old in read.contains { $0.name == old.name } }
        groups += read
        reader.checkRelations(of: newGroups, among: allGroups, declared: Set(groups.map(\.name)))
        let readOperators = reader.read(newOperators, groups: allGroups)
        operators.removeAll { old in readOperators.contains { $0.isSame(as: old) } }
        operators += readOperators
        let standard = StandardOperators.operators.filter { old in !operators.contains { $0.isSame(as: old) } }
        table = Self.table(allGroups, standard + operators)
    }

    /// A table for SwiftOperators, made of a source. Its own table of the standard operators has groups that stand nowhere:
    /// each time it compares two of them it makes syntax for the steps from one to the other, which took more than a third
    /// of folding a cell. What `lowerThan` says is said the other way round, of all groups that it makes higher.
    private static func table(_ groups: [PrecedenceGroup], _ operators: [OperatorDeclaration]) -> OperatorTable {
        let order = DeclaredPrecedence(groups)
        let groupTexts = groups.map { group in
            var lower = group.higherThan
            for other in groups where !other.lowerThan.isEmpty && !lower.contains(other.name) {
                if order.isHigher(group.name, than: other.name) { lower.append(other.name) }
            }
            let relation = lower.isEmpty ? "" : "higherThan: \(lower.joined(separator: ", "))"
            return """
                precedencegroup \(group.name) {
                associativity: \(group.associativity) assignment: \(group.isAssignment) \(relation)
                }
                """
        }
        let operatorTexts = operators.map { declared in
            "\(declared.fixity) operator \(declared.name)" + (declared.group.map { ": \($0)" } ?? "")
        }
        var table = OperatorTable()
        table.addSourceFile(CellParser.syntax(of: (groupTexts + operatorTexts).joined(separator: "\n"))) { _ in }
        return table
    }
}
