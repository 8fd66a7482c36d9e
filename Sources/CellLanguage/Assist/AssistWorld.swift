import Foundation

/// The session as questions see it: every cell that was run is checked once more, in a table and among names of its own.
/// A running cell reads and fills the session's own table at any moment; questions from other threads never touch that.
final class AssistWorld: @unchecked Sendable {
    /// Cells that are checked at once; more wait for the next question.
    private static let maximumWaiting = 64

    private let library: Library
    private let lock = NSLock()
    private var waiting: [SourceText] = []
    private var names: Names?

    /// What the cells have declared so far.
    private struct Names {
        let table: TypeTable
        let environment = Environment()
        var operators = CellOperators()
    }

    init(_ library: Library) { self.library = library }

    /// Takes a cell whose names are the session's from now on.
    func add(_ cell: SourceText) {
        let isFull = lock.withLock {
            waiting.append(cell)
            return waiting.count >= Self.maximumWaiting
        }
        if isFull { ask { _ in } }
    }

    /// Asks a question; one at a time.
    func ask<Answer: Sendable>(_ question: @escaping @Sendable (Assistant) -> Answer) -> Answer {
        DeepStack.run { [self] in
            lock.withLock {
                var current = names ?? Names(table: TypeTable(library))
                for cell in waiting { Self.declare(cell, in: &current) }
                waiting = []
                names = current
                DeclarationSweep(table: current.table, environment: current.environment, engine: nil).runIfDue()
                return question(
                    Assistant(
                        table: current.table, environment: current.environment, operators: current.operators))
            }
        }
    }

    /// How many types and functions are kept.
    var keptDeclarations: Int { ask { $0.table.declared.count } }

    private static func declare(_ cell: SourceText, in names: inout Names) {
        let parsed = CellParser.parse(cell, operators: names.operators)
        let sink = DiagnosticSink()
        let before = EnvironmentSnapshot(names.environment)
        let checker = Checker(table: names.table, environment: names.environment, source: cell, sink: sink)
        _ = checker.checkCell(parsed)
        if sink.hasErrors {
            before.restore(names.environment)
            checker.withdraw()
        } else {
            names.operators = parsed.operators
        }
    }
}
