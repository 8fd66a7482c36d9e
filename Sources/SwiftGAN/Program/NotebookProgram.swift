import Foundation
import Synchronization
import Tensors
import Training

/// What a program made of a notebook by `nbrun export` calls between its cells, so that it prints and draws what the
/// notebook does: seed, date and parameters from the command line, pictures as files named like `nbrun`'s, and each cell's
/// last expression shown.
public enum NotebookProgram {
    private struct State {
        var arguments = NotebookArguments()
        var presenter: NotebookPresenter?
        /// The cell behind which `nbrun -p` would put one of its own, so that later ones have higher numbers.
        var lastUnmoved = Int.max
    }

    private static let state = Mutex(State())

    /// Reads the command line and sets up the session. Mistakes on the command line end the program.
    ///
    /// - Parameters:
    ///   - name: what the notebook is called.
    ///   - parameters: the names that `-p` may set.
    ///   - cell: the number of the cell that declares them; nil where another one overrides them already.
    public static func begin(_ name: String, parameters: [String] = [], of cell: Int? = nil) {
        SessionTimeZone.pin()
        StandardOutput.writeLineByLine()
        let arguments: NotebookArguments
        do throws(NotebookArguments.Mistake) {
            arguments = try NotebookArguments(Array(CommandLine.arguments.dropFirst()), parameters: parameters)
        } catch {
            leave("\(name): \(error)", status: 2)
        }
        if arguments.asksForHelp {
            print(NotebookArguments.help(name, parameters: parameters))
            exit(0)
        }
        let folder = URL(fileURLWithPath: arguments.folder, isDirectory: true)
        let presenter = NotebookPresenter(folder: folder)
        let date = arguments.date ?? .onThisComputer
        Workspace.current = Workspace(seed: arguments.seed, date: date, folder: folder, presenter: presenter)
        setSeed(arguments.seed)
        let lastUnmoved = arguments.values.isEmpty ? nil : cell
        state.withLock {
            $0 = State(arguments: arguments, presenter: presenter, lastUnmoved: lastUnmoved ?? .max)
        }
    }

    /// Ends the cell before and begins another, known by the number that `nbrun` gives it.
    public static func cell(_ number: Int) {
        finishCell()
        let (presenter, lastUnmoved) = state.withLock { ($0.presenter, $0.lastUnmoved) }
        presenter?.beginCell(number > lastUnmoved ? number + 1 : number)
    }

    /// Ends the last cell.
    public static func end() { finishCell() }

    /// Gives a parameter the value that the command line has for it.
    public static func parameter<Value: LosslessStringConvertible>(_ name: String, _ variable: inout Value) {
        guard let text = text(of: name) else { return }
        variable = value(text, of: name, as: Value.self)
    }

    /// Gives a list the elements that the command line has for it: `-p sizes "[16, 32]"`.
    public static func parameter<Value: LosslessStringConvertible>(_ name: String, _ variable: inout [Value]) {
        guard let text = text(of: name) else { return }
        let inner = text.trimmingCharacters(in: CharacterSet(charactersIn: "[] "))
        variable = inner.split(separator: ",").map { part in
            value(part.trimmingCharacters(in: CharacterSet(charactersIn: "\" ")), of: name, as: Value.self)
        }
    }

    /// Says that a parameter of another type can't be set from outside.
    @_disfavoredOverload
    public static func parameter<Value>(_ name: String, _ variable: inout Value) {
        guard text(of: name) != nil else { return }
        leave("parameter '\(name)' is of type \(Value.self), which the command line cannot give; set it in main.swift")
    }

    /// Shows the value of a cell's last expression: as a picture where it is one, as text otherwise.
    public static func result<Value>(_ value: Value) {
        guard let figure = resultFigure(of: value) else { return print(String(reflecting: value)) }
        do { try Workspace.current.presenter.show(figure, id: nil) } catch { print("\(value)\n\(error)") }
    }

    /// Runs a cell that is tagged `raises-exception`: an error ends it, and the program goes on with the next.
    public static func attempt(_ body: () throws -> Void) {
        do { try rethrowingTensorErrors(body) } catch { warn("error: \(error)") }
    }

    /// Throws the error that a tensor operation of this cell has met, so that the statements behind it don't run.
    public static func check() throws { try throwReportedTensorError() }

    /// The first moment of the session's date: the time that cells are told.
    public static var now: Date { Date(timeIntervalSince1970: Double(SessionDate.today.secondsSinceEpoch)) }

    // MARK: Parts

    /// Computes what the cell has recorded and nobody has read.
    private static func finishCell() {
        do { try Tensor.endStep() } catch { leave("error: \(error)", status: 1) }
    }

    private static func text(of name: String) -> String? { state.withLock { $0.arguments.values[name] } }

    private static func value<Value: LosslessStringConvertible>(_ text: String, of name: String, as: Value.Type)
        -> Value
    {
        let isNumber = Value.self is any Numeric.Type
        guard let value = Value(isNumber ? text.filter { $0 != "_" && $0 != " " } : text) else {
            leave("parameter '\(name)' takes a value of type \(Value.self), and '\(text)' is none")
        }
        return value
    }

    private static func leave(_ message: String, status: Int32 = 2) -> Never {
        warn(message)
        exit(status)
    }
}
