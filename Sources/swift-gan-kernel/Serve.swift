import ArgumentParser
import CellLibrary
import Foundation
import JupyterKernel

/// Serves one connection until a client asks the kernel to stop.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the connection that Jupyter describes in a file.",
        discussion: """
            Cells of all sessions are remembered in ~/.local/state/swift-gan/history.jsonl. SWIFTGAN_HISTORY names \
            another file; SWIFTGAN_HISTORY=off keeps the history in memory only.
            """)

    @Option(
        name: [.customShort("f"), .long], help: ArgumentHelp("The file with addresses and key.", valueName: "file"))
    var connectionFile: String

    func run() throws {
        SwiftGANSession.prepareProcess()
        let environment = ProcessInfo.processInfo.environment
        let connection = try ConnectionFile(path: connectionFile)
        let kernel = try Kernel(
            connection: connection, session: try Serve.session(), facts: Serve.facts,
            history: HistoryStore(path: Serve.historyPath(environment)))
        let ending = kernel.run(environment: environment)
        // Not `exit`: a cell may still be running on its thread, and must not find the world being taken down.
        fflush(nil)
        _exit(ending.exitCode)
    }

    private static let facts = KernelFacts(
        implementation: "swift-gan", version: SwiftGANKernel.version,
        banner: "SwiftGAN \(SwiftGANKernel.version): Swift cells, checked whole, interpreted at once",
        helpLinks: [
            ("The Swift Programming Language", "https://docs.swift.org/swift-book/"),
            ("Quick, Draw! data set", "https://github.com/googlecreativelab/quickdraw-dataset"),
        ])

    /// Cells write into the folder that Jupyter starts the kernel in, which is the notebook's.
    private static func session() throws -> SwiftGANSession {
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
        return try SwiftGANSession(SessionOptions(workFolder: folder))
    }

    /// Where the history is kept; nil keeps it in memory.
    private static func historyPath(_ environment: [String: String]) -> String? {
        switch environment["SWIFTGAN_HISTORY"] {
        case "off": return nil
        case let path? where !path.isEmpty: return path
        default:
            let state = environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            return (state ?? NSHomeDirectory() + "/.local/state") + "/swift-gan/history.jsonl"
        }
    }
}
