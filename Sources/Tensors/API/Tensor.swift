/// An array of numbers (`Float`) of any rank; operations on it are recorded and computed together when a value is read
/// or a step ends.
///
/// Images are `[batch, height, width, channels]`. A tensor is a value: it never changes, and copying it is free.
public struct Tensor: Sendable {
    let handle: TensorHandle

    /// How the value is computed, or where it lies.
    package var node: Node { handle.node }

    package init(_ node: Node) { handle = TensorHandle(node) }

    /// The extents.
    public var shape: Shape { node.shape }

    /// The number of dimensions.
    public var rank: Int { shape.rank }
}

/// What copies of a tensor share; while it lives, somebody could ask for the value.
final class TensorHandle: Sendable {
    let node: Node

    init(_ node: Node) {
        self.node = node
        Recorder.shared.retain(node)
    }

    deinit { Recorder.shared.release(node) }
}

extension Tensor {
    /// Records an operation, or reports why its inputs don't fit and returns a poisoned tensor.
    package static func recording(_ operation: Operation, _ inputs: [Tensor], key: Philox.Key? = nil) -> Tensor {
        if let poisoned = inputs.first(where: \.isPoisoned) { return poisoned.propagatingPoison() }
        do throws(TensorError) {
            let shape = try operation.rule.shape(of: inputs.map(\.shape))
            return Tensor(Node(operation, inputs: inputs.map(\.node), shape: shape, key: key))
        } catch {
            return failing(error)
        }
    }

    /// Reports an error; the result stands for the value that could not be computed.
    package static func failing(_ error: TensorError) -> Tensor { failing(with: error) }

    /// Reports an error of another kind, met by code that the library called.
    package static func failing(with error: any Error) -> Tensor {
        ErrorScope.report(error)
        return Tensor(Node(.stored, shape: .scalar, isPoisoned: true))
    }

    /// Whether the tensor is what a failed operation left behind.
    package var isPoisoned: Bool { node.isPoisoned }

    /// The poison passes on silently where its error will be thrown, and is reported where it has got out.
    private func propagatingPoison() -> Tensor {
        if ErrorScope.current?.error == nil { ErrorScope.report(TensorError.poisoned) }
        return self
    }
}
