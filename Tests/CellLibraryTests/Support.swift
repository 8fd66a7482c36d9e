import CellLibrary
import Cells
import Foundation
import Synchronization
import Testing

/// Collects what cells show.
final class Notepad: CellHost {
    private let taken = Mutex<[Output]>([])

    var outputs: [Output] { taken.withLock { $0 } }

    func emit(_ output: Output) { taken.withLock { $0.append(output) } }

    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? { nil }

    /// All text on standard output.
    var text: String {
        outputs.compactMap { if case .stream(.stdout, let text) = $0 { text } else { nil } }.joined()
    }

    /// The value of the last expression, as text.
    var result: String? { shown(.plainText) { if case .text(let text) = $0 { text } else { nil } } }

    /// The PNG that the last expression shows.
    var picture: [UInt8]? { shown(.png) { if case .binary(let bytes) = $0 { bytes } else { nil } } }

    private func shown<Content>(_ type: MIMEType, _ read: (DisplayData.Content) -> Content?) -> Content? {
        for case .result(let data) in outputs.reversed() { return data.representations[type].flatMap(read) }
        return nil
    }
}

/// A session of its own folder; cells run one after another. The engine's seed and the workspace belong to the process, so
/// suites that use this are serialized.
final class Bench {
    let folder: URL
    let session: SwiftGANSession
    private var count = 0

    init(seed: Int = 3, date: String = "2023-12-17", dataRoot: URL? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("swiftgan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var options = SessionOptions(workFolder: folder)
        options.seed = seed
        options.date = date
        options.dataRoot = dataRoot
        session = try SwiftGANSession(options)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs a cell and returns what it showed.
    @discardableResult
    func run(_ source: String) throws -> Notepad {
        count += 1
        let notepad = Notepad()
        try session.execute(Cell(id: "cell-\(count)", number: count, source: source), host: notepad)
        return notepad
    }

    /// The error that a cell ends with.
    func failure(_ source: String) -> CellError? {
        do {
            try run(source)
            return nil
        } catch { return error as? CellError }
    }
}

/// The suites that share the process's seed and workspace run one at a time.
@Suite(.serialized) enum SessionTests {}
