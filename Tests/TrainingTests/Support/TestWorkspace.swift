import Figures
import Foundation
import Synchronization
import Tensors
import Testing
import Training

/// Keeps what is presented.
final class RecordingPresenter: Presenter {
    struct Shown: Sendable {
        var texts: [String] = []
        var figures: [(id: String?, png: Data)] = []
        var reports: [ProgressReport] = []
    }

    private let state = Mutex(Shown())
    var shown: Shown { state.withLock { $0 } }

    func print(_ text: String) { state.withLock { $0.texts.append(text) } }

    func show(_ figure: any Figure, id: String?) throws {
        let png = try figure.pngData()
        state.withLock { $0.figures.append((id, png)) }
    }

    func report(_ progress: ProgressReport) { state.withLock { $0.reports.append(progress) } }
}

/// Runs `body` in a workspace of its own, in a folder that is removed afterwards.
func inWorkspace(_ body: (Workspace, RecordingPresenter) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("training-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let presenter = RecordingPresenter()
    let workspace = Workspace(seed: 1, date: try SessionDate("2023-12-17"), folder: folder, presenter: presenter)
    try Workspace.using(workspace) { try body(workspace, presenter) }
}

/// A picture of one grey.
func grey(_ level: UInt8) throws -> Picture {
    try Picture(width: 3, height: 2, channels: 1, pixels: [UInt8](repeating: level, count: 6))
}

/// The message of the mistake that is reported.
func reportedMistake(_ body: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation) -> String? {
    do {
        try rethrowingTensorErrors(body)
        Issue.record("no mistake was reported", sourceLocation: sourceLocation)
        return nil
    } catch {
        return "\(error)"
    }
}

/// Gives each test random streams of its own: tests run side by side, and the session is the process's.
struct OwnRandomness: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await RandomStreams.isolated(seed: 0) { try await function() }
    }
}

extension Trait where Self == OwnRandomness {
    /// Random streams of the test's own, begun with seed 0.
    static var ownRandomness: Self { Self() }
}
