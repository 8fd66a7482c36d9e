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
        cells = CellLanguageSession(
            library: SwiftGANLibrary.table,
            clock: { Date(timeIntervalSince1970: Double(date.secondsSinceEpoch)) })
        presenter.attach(to: cells.context)

        Workspace.current = Workspace(seed: options.seed, date: date, folder: options.workFolder, presenter: presenter)
        var store = DatasetStore()
        if let root = options.dataRoot { store.root = root }
        store.progress = { [presenter] in presenter.report($0) }
        DatasetStore.current = store
        setSeed(options.seed)
    }

    private static func date(_ text: String?) throws(SessionOptionsError) -> SessionDate {
        guard let text else { return .onThisComputer }
        do { return try SessionDate(text) } catch { throw .date(text, reason: "\(error)") }
    }

    public var language: LanguageInfo { cells.language }

    /// Runs a cell; what it recorded and nobody has read is computed before it ends.
    public func execute(_ cell: Cell, host: any CellHost) throws(CellError) {
        Runtime.clearInterrupt()
        presenter.beginCell()
        try cells.execute(cell, host: host) { try Tensor.endStep() }
    }

    public func evaluate(_ expression: String, host: any CellHost) throws(CellError) -> DisplayData {
        Runtime.clearInterrupt()
        return try cells.evaluate(expression, host: host)
    }

    public func complete(_ source: String, at offset: Int) -> Completions { cells.complete(source, at: offset) }

    public func inspect(_ source: String, at offset: Int, detailed: Bool) -> DisplayData? {
        cells.inspect(source, at: offset, detailed: detailed)
    }

    public func completeness(of source: String) -> Completeness { cells.completeness(of: source) }

    public func parameterCell(
        declarations: String, overriding values: [(name: String, value: String)]
    ) throws(CellError) -> String {
        try cells.parameterCell(declarations: declarations, overriding: values)
    }

    /// Stops the language between two statements, or the engine between two instructions.
    public func interrupt() {
        cells.interrupt()
        Runtime.requestInterrupt()
    }
}
