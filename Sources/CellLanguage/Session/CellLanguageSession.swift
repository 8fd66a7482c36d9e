import Cells
import Foundation
import Synchronization

/// Settings of a session.
package struct SessionOptions: Sendable {
    /// Nested calls before a run is stopped; the thread's stack may be spent before.
    package var depthLimit = 50_000
    /// Values on the stack of running code.
    package var stackValues = 2_000_000
    /// Bytes that the process may hold before the running cell is stopped; nil for no limit.
    package var memoryLimit: Int?
    /// Seconds that a cell may run; nil for no limit.
    package var timeLimit: Double?
    /// Bytes of the thread that runs cells.
    package var threadStackSize = 1 << 30
    /// The session's clock.
    package var now: @Sendable () -> Date = { Date() }
    /// Where random numbers without a generator of their own come from.
    package var randomWord: @Sendable () -> UInt64 = { .random(in: .min ... .max) }
    /// Whether an error of the library means that the person asked to stop.
    package var isInterruption: @Sendable (any Error) -> Bool = { _ in false }
    /// Called by `interrupt`, from any thread: for the library's own long work.
    package var onInterrupt: @Sendable () -> Void = {}
    /// Called before a cell runs.
    package var beforeCell: @Sendable () -> Void = {}
    /// Called behind a cell's last statement: what the library has put off. Its errors are the cell's.
    package var finishCell: @Sendable () throws -> Void = {}

    /// The default settings.
    package init() {}
}

/// Checks and runs cells, which share their names.
package final class CellLanguageSession: @unchecked Sendable {
    package let table: TypeTable
    package let context: SessionContext
    package let options: SessionOptions
    /// The names that the cells have declared.
    package private(set) var environment = Environment()
    private let machine: Machine
    /// The operators that hold for the next cell.
    private var operators = CellOperators()
    private let thread: CellThread
    /// Answers questions, while a cell runs too.
    let world: AssistWorld
    /// Held while a cell or an expression runs.
    private let running = NSLock()
    /// The cell that was begun last.
    private let turn = Mutex<CellTurn<Result<Void, CellError>>?>(nil)

    /// Creates a session in which cells may call `library`.
    package init(_ library: Library, options: SessionOptions = SessionOptions()) {
        self.options = options
        table = TypeTable(library)
        context = SessionContext(types: table, options: options)
        machine = context.machine
        context.memoryLimit = options.memoryLimit
        context.isInterruption = options.isInterruption
        thread = CellThread(stackSize: options.threadStackSize)
        world = AssistWorld(library)
    }

    /// Checks the whole cell, runs it and reports what it shows to `host` while it runs.
    package func execute(_ cell: Cell, host: any CellHost) throws(CellError) {
        running.lock()
        defer { running.unlock() }
        let turn = CellTurn<Result<Void, CellError>>(host) { [machine] in !machine.isInLibrary }
        self.turn.withLock { $0 = turn }
        thread.begin { [self] in
            do throws(CellError) {
                try executeHere(cell, turn)
                turn.finish(.success(()))
            } catch {
                turn.finish(.failure(error))
            }
        }
        guard let result = turn.wait() else { throw .left(cell: cell.number) }
        self.turn.withLock { $0 = nil }
        try result.get()
    }

    /// The value of one expression; nothing is displayed and no name is declared.
    package func evaluate(_ expression: String, host: any CellHost) throws(CellError) -> DisplayData {
        running.lock()
        defer { running.unlock() }
        return try evaluateOnThread(expression, host)
    }

    /// The value of an expression, nil where it has none or while something runs: who asks does not wait.
    func evaluateUnlessRunning(_ expression: String, host: any CellHost) -> DisplayData? {
        guard running.try() else { return nil }
        defer { running.unlock() }
        if turn.withLock({ $0 })?.isBehind == true { return nil }
        return try? evaluateOnThread(expression, host)
    }

    private func evaluateOnThread(_ expression: String, _ host: any CellHost) throws(CellError) -> DisplayData {
        let result: Result<DisplayData, CellError> = thread.run { [self] in
            do throws(CellError) {
                return .success(try evaluateHere(expression, host))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Asks the running cell to stop.
    package func interrupt() {
        machine.requestStop()
        options.onInterrupt()
        turn.withLock { $0 }?.stop()
    }

    // MARK: On the session's own thread

    private func executeHere(_ cell: Cell, _ turn: CellTurn<Result<Void, CellError>>) throws(CellError) {
        machine.clearStop()
        options.beforeCell()
        // A cell before it was left and kept the thread: this one may have been asked to stop meanwhile.
        if turn.isStopAsked { throw .left(cell: cell.number) }
        context.host = turn
        defer {
            context.flush()
            context.host = nil
        }
        let watch = limitWatch()
        defer {
            withExtendedLifetime(watch) {}
            sweep()
        }
        let source = SourceText(cell.source, origin: .cell(cell.number))
        let sink = DiagnosticSink()
        let parsed = CellParser.parse(source, operators: operators)
        sink.report(parsed.diagnostics)
        if !parsed.isCheckable, let error = sink.cellError { throw error }
        let saved = EnvironmentSnapshot(environment)
        let checker = checker(of: source, sink)
        let engine = LoweringEngine(table: table, environment: environment, sink: sink, session: context)
        let checked = checker.checkCell(parsed)
        if let error = stopError(checker) ?? sink.cellError {
            saved.restore(environment)
            checker.withdraw()
            throw error
        }
        if !checker.replacedMembers.isEmpty { context.engine?.forget([]) }
        world.add(source)
        operators = parsed.operators
        let isFirst = context.engine == nil
        if isFirst {
            context.engine = engine
            table.engine = engine
        }
        try run(checked, context.engine ?? engine, sink)
    }

    private func evaluateHere(_ expression: String, _ host: any CellHost) throws(CellError) -> DisplayData {
        machine.clearStop()
        context.host = host
        defer { context.host = nil }
        let watch = limitWatch()
        defer {
            withExtendedLifetime(watch) {}
            sweep()
        }
        let source = SourceText(expression, origin: .named("expression"))
        let sink = DiagnosticSink()
        let parsed = CellParser.parse(source, operators: operators)
        sink.report(parsed.diagnostics)
        if let error = sink.cellError { throw error }
        let checker = checker(of: source, sink)
        let checked = checker.checkExpression(parsed.tree)
        if let error = stopError(checker) ?? sink.cellError { throw error }
        let engine =
            context.engine ?? LoweringEngine(table: table, environment: environment, sink: sink, session: context)
        context.engine = engine
        table.engine = engine
        var shown = DisplayData(text: "")
        try guarded(source) {
            guard let result = checked.result else { return }
            let value = try self.value(of: result, checked, engine)
            shown =
                try Displaying.display(value, self.table.actual(result.type), self.callContext(result.span))
                ?? DisplayData(text: "")
        }
        return shown
    }

    /// Lets go of declarations that nobody needs any more.
    private func sweep() {
        DeclarationSweep(table: table, environment: environment, engine: context.engine).runIfDue()
    }

    private func run(_ cell: CheckedCell, _ engine: LoweringEngine, _ sink: DiagnosticSink) throws(CellError) {
        let place = cell.result?.span ?? .library
        engine.noteLifetimes()
        try guarded(place.source) {
            let lowering = BodyLowering(engine, [:])
            let body = NodeList.make(lowering.nodes(cell.statements))
            let result = cell.result.map { ($0, lowering.lower($0)) }
            if let error = sink.cellError { throw error }
            let code = FunctionCode(name: "cell")
            code.frameSize = lowering.frameSize
            code.managedSlots = lowering.managed
            var shown: Value?
            code.body = CellBody(body, result?.1) { shown = $0 }
            try code.enter(Frame(self.machine.state.pointee.stackStart, self.machine.state), at: place)
            if let shown, let (expression, _) = result {
                if let display = try Displaying.display(
                    shown, self.table.actual(expression.type), self.callContext(expression.span))
                {
                    self.context.emit(.result(display))
                }
            }
            try self.machine.inLibrary { try self.options.finishCell() }
        }
    }

    private func value(of expression: Expression, _ cell: CheckedCell, _ engine: LoweringEngine) throws -> Value {
        let lowering = BodyLowering(engine, [:])
        let node = lowering.lower(expression)
        let code = FunctionCode(name: "expression")
        code.isExpression = true
        code.body = node
        code.frameSize = lowering.frameSize
        code.managedSlots = lowering.managed
        let base = machine.state.pointee.stackStart
        try code.enter(Frame(base, machine.state), at: expression.span)
        return base.take()
    }

    /// A checker that ends when the session is asked to stop.
    private func checker(of source: SourceText, _ sink: DiagnosticSink) -> Checker {
        Checker(
            table: table, environment: environment, source: source, sink: sink,
            effort: Effort { [machine] in machine.isAskedToStop })
    }

    /// What checking was stopped for, if it was.
    private func stopError(_ checker: Checker) -> CellError? {
        guard checker.effort.isStopped else { return nil }
        let place = SourceSpan(checker.source, 0..<0)
        context.currentSite = place
        do {
            try machine.checkStop(at: place)
            return nil
        } catch {
            return RunReport.cellError(error, callContext(place))
        }
    }

    /// Sees to the limits of a cell, from the first look at its text to the end of its run.
    private func limitWatch() -> LimitWatch? {
        LimitWatch(memory: options.memoryLimit, seconds: options.timeLimit) { [machine] in machine.requestStop($0) }
    }

    private func callContext(_ site: SourceSpan) -> CallContext {
        CallContext(session: context, site: site)
    }

    /// Runs code and turns what ends it into the error that front ends show.
    private func guarded(_ source: SourceText, _ work: () throws -> Void) throws(CellError) {
        machine.reset(threadStackSize: options.threadStackSize)
        let watch = LimitWatch(memory: options.memoryLimit, seconds: options.timeLimit) { [machine] in
            machine.requestStop($0)
        }
        defer {
            CurrentRun.set(nil)
            withExtendedLifetime(watch) {}
        }
        do {
            try work()
            // What could not throw where it happened ends the cell all the same.
            try machine.checkStop(at: nil)
        } catch let error as CellError { throw error } catch {
            throw RunReport.cellError(error, callContext(source.span))
        }
    }
}

/// The statements of a cell, and its last expression.
final class CellBody: Node {
    private let body: Node
    private let result: Node?
    private let take: (Value) -> Void

    init(_ body: Node, _ result: Node?, _ take: @escaping (Value) -> Void) {
        self.body = body
        self.result = result
        self.take = take
    }

    override func run(_ frame: Frame) throws -> Flow {
        let flow = try body.run(frame)
        if flow == .next, let result { take(try result.value(frame)) }
        return flow
    }
}
