import ArgumentParser
import CellLibrary
import Cells
import Foundation
import Notebooks

/// The command line of `nbrun export`.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nbrun export",
        abstract: "Make a notebook a Swift package whose program prints and draws what the notebook does.",
        usage: "nbrun export NOTEBOOK --swift FOLDER [--package FOLDER-OR-URL]",
        discussion: """
            The program is the notebook's cells in their order, compiled. It takes the options of nbrun that decide about \
            results (-p, --seed, --date) and puts its pictures into the folder 'output', or where -o says, under the names \
            that nbrun gives them. The values of last expressions go to standard output with what the cells print.

            The folder is made; one that holds an earlier export is written anew, any other is left alone. Nothing is \
            written where a cell does not check.

            Exit codes:
               0  the package is there
               1  a cell does not check, or the cells make no program together
               2  the arguments, the notebook or the folder need correction
            """)

    @Argument(
        help: ArgumentHelp("The notebook or Swift file.", valueName: "notebook"),
        completion: .file(extensions: ["ipynb", "swift"]))
    var notebook: String

    @Option(help: ArgumentHelp("The folder of the package.", valueName: "folder"), completion: .directory)
    var swift: String

    @Option(
        help: ArgumentHelp(
            "Where the package finds SwiftGAN: the folder of its sources or a repository "
                + "(default: the sources that this nbrun was built from).", valueName: "folder or URL"))
    var package: String?

    @Flag(name: .shortAndLong, help: "Show errors only.")
    var quiet = false

    func run() throws {
        let dependency = NotebookPackage.Dependency(try package ?? Self.ownSources())
        let command = ExportCommand(
            notebook, to: swift, mark: NotebookPackage.mark, language: SwiftGANSession.language,
            console: .standardError(isQuiet: quiet)
        ) { name, parts in
            try NotebookPackage(name, dependency: dependency).files(of: parts)
        }
        throw ExitCode(command.run().rawValue)
    }

    /// The folder of the package that this executable was built in.
    private static func ownSources() throws -> String {
        var folder = (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]))
            .resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let sources = folder.appendingPathComponent("Sources/SwiftGAN").path
            if FileManager.default.fileExists(atPath: sources) { return folder.path }
            folder.deleteLastPathComponent()
        }
        throw ValidationError("Say where SwiftGAN is: --package FOLDER, or --package URL.")
    }
}
