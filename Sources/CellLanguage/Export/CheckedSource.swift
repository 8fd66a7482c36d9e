import SwiftSyntax

/// A cell that has been checked but not run, and what it declares.
struct CheckedSource {
    let cell: ExportCell
    let source: SourceText
    let tree: SourceFileSyntax
    /// The value that the cell shows in the end, where it has one.
    let result: Range<Int>?
    /// What it declares outside all types and functions, in the order of the text.
    let declared: [Declared]
    /// The names in the text that mean something outside all types and functions.
    let uses: [(offset: Int, meaning: NameUses.Meaning)]

    /// A declaration that other cells can see.
    struct Declared {
        let name: String
        let offset: Int
        let kind: Kind
        /// Nil for a typealias.
        let identity: ObjectIdentifier?

        enum Kind {
            case variable(isSettable: Bool)
            case function(FunctionDeclaration)
            case type
        }

        var isFunction: Bool {
            if case .function = kind { return true }
            return false
        }

        var isType: Bool {
            if case .type = kind { return true }
            return false
        }
    }
}

/// Checks the cells of a notebook one after another, as a session does, without running them.
final class SourceReader {
    let table: TypeTable
    private let environment = Environment()
    private let uses = NameUses()
    private var operators = CellOperators()
    private var earlier: [(source: SourceText, cell: Int, declared: [CheckedSource.Declared])] = []

    init(_ table: TypeTable) {
        self.table = table
        environment.typeScope.uses = uses
    }

    /// Checks the next cell.
    func read(_ cell: ExportCell) throws(ExportFailure) -> CheckedSource {
        let source = SourceText(cell.source, origin: .cell(cell.number))
        let sink = DiagnosticSink()
        let parsed = CellParser.parse(source, operators: operators)
        sink.report(parsed.diagnostics)
        if let error = sink.cellError { throw .cell(error) }
        let checker = Checker(table: table, environment: environment, source: source, sink: sink)
        let checked = checker.checkCell(parsed)
        if let error = sink.cellError { throw .cell(error) }
        operators = parsed.operators
        let declared = declarations(in: source, parsed.tree)
        for case .function(let function) in declared.map(\.kind) { checkDefaults(of: function, checker) }
        try refuseRepetitions(in: source, checker, declared)
        earlier.append((source, cell.number, declared))
        return CheckedSource(
            cell: cell, source: source, tree: parsed.tree, result: checked.result.map(\.span.bytes), declared: declared,
            uses: uses.meanings(in: source))
    }

    /// Defaults are checked when a call first needs them; here the names in them are wanted at once.
    private func checkDefaults(of function: FunctionDeclaration, _ checker: Checker) {
        for parameter in function.parameters {
            if let value = parameter.defaultValue {
                _ = checker.defaultExpression(value, parameter.type, declared: parameter.type)
            }
        }
    }

    /// Refuses members that an earlier cell has given the same type, and operators that it has declared for the same types:
    /// the session lets the later one hide the earlier, a program has room for one.
    private func refuseRepetitions(
        in source: SourceText, _ checker: Checker, _ declared: [CheckedSource.Declared]
    ) throws(ExportFailure) {
        for (owner, name, member) in checker.addedMembers {
            let replaced = checker.replacedMembers.filter { $0.owner == owner && $0.name == name }.map(\.member)
            for other in replaced + owner.members(named: name) where other.repeats(member) {
                try refuse("\(owner.name).\(name)", at: member.span, first: other.span)
            }
        }
        for case .function(let function) in declared.map(\.kind) where function.kind == .operatorFunction {
            for case .function(let other) in earlier.flatMap(\.declared).map(\.kind) where other.repeats(function) {
                try refuse(function.name, at: function.span, first: other.span)
            }
        }
    }

    private func refuse(_ name: String, at place: SourceSpan?, first: SourceSpan?) throws(ExportFailure) {
        guard let place, let first, case .cell(let cell) = place.source.origin,
            let known = earlier.first(where: { $0.source === first.source })
        else { return }
        throw .repeated(name: name, cell: cell, line: place.line, earlier: known.cell)
    }

    private func declarations(in source: SourceText, _ tree: SourceFileSyntax) -> [CheckedSource.Declared] {
        var found: [CheckedSource.Declared] = []
        for (name, members) in environment.names {
            for member in members {
                switch member {
                case .variable(let variable):
                    guard let span = variable.span, span.source === source else { continue }
                    let kind = CheckedSource.Declared.Kind.variable(isSettable: variable.isSettable)
                    found.append(
                        .init(name: name, offset: span.bytes.lowerBound, kind: kind, identity: .init(variable)))
                case .function(let function):
                    guard let span = function.span, span.source === source else { continue }
                    found.append(
                        .init(
                            name: name, offset: span.bytes.lowerBound, kind: .function(function),
                            identity: .init(function)))
                case .enumCase: continue
                }
            }
        }
        for case .nominal(let nominal) in environment.typeScope.types.values {
            guard let span = nominal.span, span.source === source else { continue }
            found.append(
                .init(name: nominal.name, offset: span.bytes.lowerBound, kind: .type, identity: .init(nominal)))
        }
        for item in tree.statements {
            guard case .decl(let syntax) = item.item, let alias = syntax.as(TypeAliasDeclSyntax.self) else { continue }
            let offset = alias.name.positionAfterSkippingLeadingTrivia.utf8Offset
            found.append(.init(name: alias.name.identifierText, offset: offset, kind: .type, identity: nil))
        }
        return found.sorted { $0.offset < $1.offset }
    }
}

extension Member {
    /// Whether both cannot be members of one type.
    fileprivate func repeats(_ other: Member) -> Bool {
        switch (self, other) {
        case (.function(let a), .function(let b)): a.repeats(b)
        case (.variable(let a), .variable(let b)):
            a !== b && a.isStatic == b.isStatic && a.requirements.isEmpty && b.requirements.isEmpty
        default: false
        }
    }
}

extension FunctionDeclaration {
    /// Whether both cannot be declared at one place.
    fileprivate func repeats(_ other: FunctionDeclaration) -> Bool {
        self !== other && fullName == other.fullName && isStatic == other.isStatic && result == other.result
            && parameters.map(\.type) == other.parameters.map(\.type) && requirements.isEmpty
            && other.requirements.isEmpty
    }
}
