import Synchronization
import Tensors
import Testing

/// Computes tensors together on an engine, through the compiler, and leaves the tensors pending.
func compiled(_ tensors: [Tensor], on engine: Engine) throws -> [[Float]] {
    // Copies of the handles' nodes under new ones, so that the tensors themselves keep their graphs.
    let copies = tensors.map { Tensor.recording(.detach, [$0]) }
    try engine.evaluate(copies.map(\.node), .remember, interrupt: Atomic<Bool>(false))
    return copies.map { $0.node.storage?.scalars ?? [] }
}

/// Compares compiled tensors with the double-precision meaning of their operations.
func expectAgreement(
    _ tensors: [Tensor], on engine: Engine = Engine(backend: ReferenceBackend()), tolerance: Double = 1e-5,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let values = try compiled(tensors, on: engine)
    for (number, tensor) in tensors.enumerated() {
        let expected = reference(tensor)
        #expect(values[number].count == expected.count, sourceLocation: sourceLocation)
        let scale = expected.filter(\.isFinite).map(abs).max() ?? 0
        for (index, pair) in zip(values[number], expected).enumerated() {
            let (found, wanted) = (Double(pair.0), pair.1)
            let agrees =
                found == wanted || (found.isNaN && wanted.isNaN) || abs(found - wanted) <= tolerance * max(1, scale)
            #expect(
                agrees, "tensor \(number), element \(index): \(found), not \(wanted)", sourceLocation: sourceLocation)
            guard agrees else { break }
        }
    }
}
