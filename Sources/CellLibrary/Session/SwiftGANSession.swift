import CellLanguage
import Cells
import Foundation
import SwiftGAN

/// A session of the cell language with SwiftGAN's library: what both executables give to their front ends.
public final class SwiftGANSession: CellSession {
    private let cells: CellLanguageSession
    private let presenter = OutputPresenter()

    /// Makes a session and puts its workspace in force for the whole process.
    ///
    /// - Throws: ``SessionOptionsError`` for options that make no sense.
    public init(_ options: SessionOptions) throws(SessionOptionsError) {
        let date = try Self.date(options.date)
        var language = CellLanguage.SessionOptions()
        language.now = { Date(timeIntervalSince1970: Double(date.secondsSinceEpoch)) }
        language.randomWord = {
            var generator = SessionRandomNumberGenerator()
            return generator.next()
        }
        language.memoryLimit = options.memoryLimit ?? MemoryBudget.standard
        language.isInterruption = { $0 as? TensorError == .interrupted }
        language.onInterrupt = { Runtime.requestInterrupt() }
        language.beforeCell = { [presenter] in
            Runtime.clearInterrupt()
            presenter.beginCell()
        }
        language.finishCell = { try Tensor.endStep() }
        cells = CellLanguageSession(SwiftGANLibrary.table, options: language)
        presenter.attach(to: cells.context)

        Workspace.current = Workspace(seed: options.seed, date: date, folder: options.workFolder, presenter: presenter)
        var store = DatasetStore()
        if let root = options.dataRoot { store.root = root }
        store.progress = { [presenter] in presenter.report($0) }
        DatasetStore.current = store
        setSeed(options.seed)
        LayerDefaults.current = .keras
        Precision.reset()
    }

    /// What a process that runs cells does first of all, while it has one thread: dates print the same wherever a notebook
    /// is replayed.
    public static func prepareProcess() { SessionTimeZone.pin() }

    private static func date(_ text: String?) throws(SessionOptionsError) -> SessionDate {
        guard let text else { return .onThisComputer }
        do { return try SessionDate(text) } catch { throw .date(text, reason: "\(error)") }
    }

    /// What front ends state about the language.
    public var language: LanguageInfo { Self.language }

    /// What front ends state about the language, without a session.
    public static var language: LanguageInfo { CellLanguageSession.language }

    /// Checks a cell whole and runs it; what it recorded and nobody has read is computed before it ends.
    public func execute(_ cell: Cell, host: any CellHost) throws(CellError) { try cells.execute(cell, host: host) }

    /// The value of one expression.
    public func evaluate(_ expression: String, host: any CellHost) throws(CellError) -> DisplayData {
        try cells.evaluate(expression, host: host)
    }

    /// Names that fit at a place, on checked types.
    public func complete(_ source: String, at offset: Int) -> Completions { cells.complete(source, at: offset) }

    /// What is known about the name at a place.
    public func inspect(_ source: String, at offset: Int, detailed: Bool) -> DisplayData? {
        cells.inspect(source, at: offset)
    }

    /// Whether a console should run the text or ask for more.
    public func completeness(of source: String) -> Completeness { cells.completeness(of: source) }

    /// The text of a cell that gives declared parameters other values.
    public func parameterCell(
        declarations: String, overriding values: [(name: String, value: String)]
    ) throws(CellError) -> String {
        try cells.parameterCell(declarations: declarations, overriding: values)
    }

    /// Stops the language between two statements, or the engine between two instructions.
    public func interrupt() { cells.interrupt() }
}
