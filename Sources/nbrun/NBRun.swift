import ArgumentParser
import CellLibrary
import Cells
import Foundation
import Notebooks

/// The command line of `nbrun`.
@main
struct NBRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nbrun",
        abstract: "Run a notebook of Swift cells and save it with its outputs, or run a Swift file.",
        usage: "nbrun NOTEBOOK [-o FILE] [-p NAME VALUE]... [--seed N] [--date YYYY-MM-DD] [options]",
        discussion: """
            The executed notebook is written after each cell, so that a run that ends early leaves what it had. \
            Pictures that cells display are also files, in a folder named like the output notebook: cell-07-1.png is \
            the first picture of cell [7]. The notebook that is read stays as it is unless -o names it.

            Cells tagged 'parameters' declare what -p may set; 'raises-exception' lets a cell fail without ending the \
            run; 'skip-execution' leaves a cell out.

            A Swift file runs as one cell, and what it prints goes to standard output; with -o it becomes a notebook.

            'nbrun export NOTEBOOK --swift FOLDER' makes the notebook a Swift package; see nbrun export --help.

            Exit codes:
            \(RunStatus.help)
            """)

    @Argument(
        help: ArgumentHelp("The notebook or Swift file to run.", valueName: "notebook"),
        completion: .file(extensions: ["ipynb", "swift"]))
    var notebook: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Where the executed notebook goes; missing folders are made (default: build/NOTEBOOK).", valueName: "file"),
        completion: .file(extensions: ["ipynb"]))
    var output: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Give a parameter another value: -p epochs 2, or -p epochs=2. May be repeated.", valueName: "name value"))
    var parameter: [String] = []

    @Option(help: ArgumentHelp("The seed of all randomness that has none of its own.", valueName: "number"))
    var seed: Int?

    @Option(help: ArgumentHelp("The day that cells are told (default: today).", valueName: "YYYY-MM-DD"))
    var date: Day?

    @Option(help: ArgumentHelp("Stop the run when a cell takes longer.", valueName: "seconds"))
    var cellTimeout: Double?

    @Option(help: ArgumentHelp("Stop the run when it takes longer.", valueName: "seconds"))
    var timeout: Double?

    @Option(
        help: ArgumentHelp(
            "Stop a cell when the run holds more memory (default: four fifths of the machine's).",
            valueName: "megabytes"))
    var memoryLimit: Int?

    @Flag(name: .shortAndLong, help: "Show errors only.")
    var quiet = false

    func validate() throws {
        for (name, limit) in [("--cell-timeout", cellTimeout), ("--timeout", timeout)] {
            guard let limit, !(limit > 0 && limit.isFinite) else { continue }
            throw ValidationError("\(name) takes a number of seconds above 0.")
        }
        if let memoryLimit, !(1...(1 << 30)).contains(memoryLimit) {
            throw ValidationError("--memory-limit takes a number of megabytes above 0.")
        }
        if ProgramCommand.isProgram(notebook), !parameter.isEmpty {
            throw ValidationError("A Swift file has no cell tagged 'parameters': -p needs a notebook.")
        }
    }

    /// What the arguments ask for.
    private var request: RunRequest {
        get throws {
            var facts = JSON.Object()
            facts["seed"] = seed.map(JSON.integer)
            facts["date"] = date.map { .string($0.description) }
            return RunRequest(
                input: notebook, output: output, parameters: try parameter.map(ParameterArguments.split),
                limits: StopSwitch.Limits(cell: cellTimeout, run: timeout), facts: facts)
        }
    }

    func run() throws {
        let (seed, date, memoryLimit) = (seed, date, memoryLimit)
        let makeSession: @Sendable (String) throws -> any CellSession = { workFolder in
            try Session.make(seed: seed, date: date, megabytes: memoryLimit, workFolder: workFolder)
        }
        let request = try request
        let console = Console.standardError(isQuiet: quiet)
        if ProgramCommand.isProgram(notebook), output == nil {
            let command = ProgramCommand(notebook, limits: request.limits, console: console, makeSession: makeSession)
            throw ExitCode(command.run().rawValue)
        }
        throw ExitCode(RunCommand(request, console: console, makeSession: makeSession).run().rawValue)
    }

    /// Parses the arguments and runs; mistakes in them end with our own status, not the parser's.
    static func main() {
        SwiftGANSession.prepareProcess()
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            switch arguments.first {
            case "export": try run(Export.self, Array(arguments.dropFirst()))
            case "reference": try run(Reference.self, Array(arguments.dropFirst()))
            default: try run(NBRun.self, ParameterArguments.joined(arguments))
            }
        } catch let mistake as ParameterArguments.Mistake {
            exit(withMessage: mistake.description)
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch {
            exit(withMessage: message(for: error))
        }
    }

    private static func run<Command: ParsableCommand>(_ type: Command.Type, _ arguments: [String]) throws {
        do {
            var command = try type.parseAsRoot(arguments)
            try command.run()
        } catch {
            // Help was asked for.
            if !(error is ExitCode), type.exitCode(for: error).isSuccess { type.exit(withError: error) }
            throw error
        }
    }

    private static func exit(withMessage message: String) -> Never {
        let sentence = message.hasSuffix(".") ? String(message.dropLast()) : message
        Console.standardError(isQuiet: true).error("nbrun: \(sentence); see nbrun --help")
        Foundation.exit(RunStatus.badInput.rawValue)
    }
}
