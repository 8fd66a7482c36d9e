import Layers
import Tensors
import Testing

/// Tests that draw unseeded numbers or read the session's seed run one after another: the session is the process's.
@Suite("Session randomness", .serialized)
struct SessionTests {}

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
