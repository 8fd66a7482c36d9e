import Layers
import Tensors
import Testing

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

/// The error that a mistake is reported with.
func usageMistake(
    _ body: () -> Void, sourceLocation: SourceLocation = #_sourceLocation
) -> (message: String, hint: String?, notes: [String])? {
    do {
        try rethrowingTensorErrors(body)
        Issue.record("no mistake was reported", sourceLocation: sourceLocation)
    } catch TensorError.usage(let message, let hint, let notes) {
        return (message, hint, notes)
    } catch {
        Issue.record("another error: \(error)", sourceLocation: sourceLocation)
    }
    return nil
}

/// Whether numbers agree within a tolerance, relative for large ones.
func isClose(_ found: [Float], _ expected: [Float], within tolerance: Float = 1e-5) -> Bool {
    found.count == expected.count
        && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
}

/// Numbers that are all different: `start`, `start + step`, …
func ramp(_ shape: Shape, from start: Float = 0, step: Float = 1) -> Tensor {
    Tensor((0..<shape.count).map { start + step * Float($0) }, shape: shape)
}
