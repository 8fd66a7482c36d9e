import Cells
import SwiftSyntax

/// Gives variables that one cell declares other values, as text from a command line: `epochs` `2` becomes `epochs = 2`.
struct ParameterCell {
    let table: TypeTable
    let declarations: SourceText
    private let environment = Environment()

    init(table: TypeTable, declarations: String) {
        self.table = table
        self.declarations = SourceText(declarations, origin: .named("the parameters cell"))
    }

    /// The assignments, one a line, each checked against its variable's type.
    func source(overriding values: [(name: String, value: String)]) throws(CellError) -> String {
        let sink = DiagnosticSink()
        let parsed = CellParser.parse(declarations, operators: CellOperators())
        sink.report(parsed.diagnostics)
        if sink.cellError == nil {
            _ = Checker(table: table, environment: environment, source: declarations, sink: sink).checkCell(parsed)
        }
        if let error = sink.cellError { throw error }
        let declared = Self.variables(of: parsed.tree)
        var lines: [String] = []
        for (name, value) in values { lines.append(try assignment(name, value, declared)) }
        return lines.joined(separator: "\n")
    }

    private func assignment(_ name: String, _ value: String, _ declared: [Variable]) throws(CellError) -> String {
        guard let variable = declared.first(where: { $0.name == name }) else {
            let names = declared.filter(\.isVariable).map(\.name)
            let hint = NearNames.question(for: name, among: names) ?? "there are: \(names.joined(separator: ", "))"
            throw Self.mistake("there is no parameter '\(name)'; \(hint)")
        }
        guard variable.isVariable else {
            throw Self.mistake("'\(name)' is declared by 'let'; declare it by 'var' to set it from outside")
        }
        let type = type(of: name)
        let literal =
            type?.nominal?.role == .string ? Self.quoted(value) : value.trimmingPrefix { $0 == " " }.description
        let line = "\(name) = \(literal)"
        guard Self.isLiteral(literal), checks(line) else {
            let expected = type.map { "of type \($0)" } ?? "another one"
            throw Self.mistake("parameter '\(name)' takes a value \(expected), and '\(value)' is none")
        }
        return line
    }

    private func type(of name: String) -> Type? {
        for case .variable(let variable) in environment.names[name] ?? [] { return variable.type }
        return nil
    }

    private func checks(_ line: String) -> Bool {
        let source = SourceText(line, origin: .named("the parameter"))
        let parsed = CellParser.parse(source, operators: CellOperators())
        let sink = DiagnosticSink()
        sink.report(parsed.diagnostics)
        if sink.hasErrors { return false }
        _ = Checker(table: table, environment: environment, source: source, sink: sink).checkCell(parsed)
        return !sink.hasErrors
    }

    /// A parameter is a value, not code to run: numbers, text, truth values and lists of them.
    private static func isLiteral(_ text: String) -> Bool {
        let parsed = CellParser.parse(
            SourceText(text, origin: .named("the parameter")), operators: CellOperators())
        guard parsed.tree.statements.count == 1, case .expr(let expression)? = parsed.tree.statements.first?.item else {
            return false
        }
        return isLiteral(expression)
    }

    private static func isLiteral(_ expression: ExprSyntax) -> Bool {
        switch expression.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .nilLiteralExpr: true
        case .stringLiteralExpr(let text): text.segments.allSatisfy { $0.is(StringSegmentSyntax.self) }
        case .arrayExpr(let list): list.elements.allSatisfy { isLiteral($0.expression) }
        case .prefixOperatorExpr(let prefixed): prefixed.operator.text == "-" && isLiteral(prefixed.expression)
        case .memberAccessExpr(let member): member.base == nil
        default: false
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\0": result += "\\0"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func mistake(_ message: String) -> CellError {
        CellError(name: "ParameterError", message: message, report: ["error: \(message)"])
    }

    /// A name that the cell declares.
    private struct Variable {
        let name: String
        let isVariable: Bool
    }

    private static func variables(of tree: SourceFileSyntax) -> [Variable] {
        tree.statements.flatMap { item -> [Variable] in
            guard case .decl(let declaration) = item.item, let variables = declaration.as(VariableDeclSyntax.self)
            else {
                return []
            }
            return variables.bindings.compactMap { binding in
                binding.pattern.as(IdentifierPatternSyntax.self).map {
                    Variable(
                        name: $0.identifier.text, isVariable: variables.bindingSpecifier.tokenKind == .keyword(.var))
                }
            }
        }
    }
}
