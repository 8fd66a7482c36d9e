import Figures
import Foundation
import Layers
import Synchronization

/// Shows things to a compiled program's user: text on standard output, progress as one line on standard error when that is a
/// terminal, figures as PNG files in a folder.
public final class ConsolePresenter: Presenter {
    private let folder: URL
    private let showsProgress = isatty(STDERR_FILENO) == 1
    private let figureCount = Mutex(0)

    /// A presenter that writes figures into `folder`.
    public init(folder: URL) { self.folder = folder }

    /// Writes the text to standard output, behind what the program has printed there itself.
    public func print(_ text: String) { Swift.print(text, terminator: "") }

    /// Writes the figure as `figure_0001.png`, or as the id says, and prints where.
    public func show(_ figure: any Figure, id: String?) throws {
        let number = figureCount.withLock { count in
            if id == nil { count += 1 }
            return count
        }
        let digits = String(number)
        let name = id ?? "figure_" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let file = folder.appendingPathComponent(name.replacingOccurrences(of: "/", with: "_") + ".png")
        try AtomicFile.write(figure.pngData(), to: file)
        if id == nil { print("\(file.path)\n") }
    }

    /// Rewrites the progress line.
    public func report(_ progress: ProgressReport) {
        guard showsProgress else { return }
        let line = "\r\u{1B}[K\(progress)" + (progress.isFinished ? "\n" : "")
        FileHandle.standardError.write(Data(line.utf8))
    }
}
