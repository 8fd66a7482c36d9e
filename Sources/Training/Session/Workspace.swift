import Foundation
import Layers
import Synchronization

/// What surrounds a running program: its seed, its date, the folder for what it makes, and who shows it.
public final class Workspace: Sendable {
    /// The session's seed.
    public let seed: Int
    /// The session's date; nothing else tells the time.
    public let date: SessionDate
    /// Where files go.
    public let folder: URL
    /// Who shows text, figures and progress.
    public let presenter: any Presenter

    /// A workspace.
    public init(seed: Int = 0, date: SessionDate, folder: URL, presenter: any Presenter) {
        self.seed = seed
        self.date = date
        self.folder = folder
        self.presenter = presenter
    }

    /// A file or folder inside ``folder`` by its relative path.
    ///
    /// - Throws: ``WorkspaceError`` for a path that leads out of the folder.
    public func file(_ path: String) throws(WorkspaceError) -> URL {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        let isInside = !steps.contains { $0.isEmpty || $0 == "." || $0 == ".." } && !path.utf8.contains(0)
        guard isInside else { throw .outside(path: path, folder: folder) }
        // A link inside the folder must not lead out of it either.
        let root = folder.resolvingSymlinksInPath().path
        var file = folder
        for step in steps {
            file.appendPathComponent(String(step))
            let isThere = (try? FileManager.default.attributesOfItem(atPath: file.path)) != nil
            guard !isThere || file.resolvingSymlinksInPath().path.hasPrefix(root + "/") else {
                throw .outside(path: path, folder: folder)
            }
        }
        return file
    }
}

extension Workspace {
    /// The workspace in force. Until a front end sets one: seed 0, today's date, the folder `output`, and the terminal.
    public static var current: Workspace {
        get { scoped ?? shared.withLock { $0 } }
        set { shared.withLock { $0 = newValue } }
    }

    /// Runs `body` in another workspace, for this task alone.
    public static func using<Result>(_ workspace: Workspace, _ body: () throws -> Result) rethrows -> Result {
        try $scoped.withValue(workspace, operation: body)
    }

    private static let shared = Mutex(standalone())
    @TaskLocal private static var scoped: Workspace?

    private static func standalone() -> Workspace {
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("output")
        return Workspace(date: .onThisComputer, folder: folder, presenter: ConsolePresenter(folder: folder))
    }
}

extension SessionDate {
    /// The session's date: the day that everything in it sees as today.
    public static var today: SessionDate { Workspace.current.date }

    /// The computer's date in its time zone: what a session without a date of its own starts from.
    package static var onThisComputer: SessionDate {
        let seconds = Date().timeIntervalSince1970 + Double(SessionTimeZone.secondsOfComputer)
        return SessionDate(daysSinceEpoch: Int((seconds / 86_400).rounded(.down)))
    }
}

/// Why the workspace gives no such file.
public enum WorkspaceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path leads out of the folder.
    case outside(path: String, folder: URL)

    /// One line that says what is allowed.
    public var description: String {
        switch self {
        case .outside(let path, let folder):
            "'\(path)' is no path inside the work folder \(folder.path); write one such as 'images/grid.png'"
        }
    }
}
