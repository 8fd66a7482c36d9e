import Synchronization
import Tensors

/// A layer's passing from one shape to another, remembered for messages and summaries.
struct LayerCall: Sendable {
    /// `Conv2D 'features.0'`
    let name: String
    /// `Conv2D(64)`
    let title: String
    let input: Shape
    let output: Shape
    private let inputNode: UInt64
    private let outputNode: UInt64

    /// Remembers a call, and tells the summary that is being made.
    static func note(_ layer: PrimitiveLayer, input: Tensor, output: Tensor) {
        SummaryRecorder.current?.note(layer, output: output.shape)
        guard !output.isPoisoned, input.node !== output.node else { return }
        let call = LayerCall(
            name: layer.displayName, title: layer.title, input: input.shape, output: output.shape,
            inputNode: input.node.number, outputNode: output.node.number)
        memory.withLock { $0.remember(call) }
    }

    /// The calls that led to a tensor, first to last, as far as they are remembered and no other operation came between.
    static func trail(to tensor: Tensor) -> [LayerCall] {
        memory.withLock { memory in
            var trail: [LayerCall] = []
            var node = tensor.node.number
            while let call = memory.calls[node], trail.count < Memory.limit {
                trail.append(call)
                node = call.inputNode
            }
            return trail.reversed()
        }
    }

    /// `[N, 28, 28, 1] → Conv2D(64) [N, 14, 14, 64] → … → Dropout(0.3) [N, 7, 7, 128]`; long ones lose their middle.
    static func describe(_ trail: [LayerCall]) -> String {
        guard let first = trail.first else { return "" }
        var steps = trail.map { "\($0.title) \($0.output.batchDescription)" }
        if steps.count > 4 { steps.replaceSubrange(1..<(steps.count - 2), with: ["…"]) }
        return ([first.input.batchDescription] + steps).joined(separator: " → ")
    }

    /// The latest calls by the node they gave.
    private struct Memory {
        static let limit = 1024
        var calls: [UInt64: LayerCall] = [:]
        private var order: [UInt64] = []
        private var oldest = 0

        mutating func remember(_ call: LayerCall) {
            if order.count < Self.limit {
                order.append(call.outputNode)
            } else {
                calls[order[oldest]] = nil
                order[oldest] = call.outputNode
                oldest = (oldest + 1) % Self.limit
            }
            calls[call.outputNode] = call
        }
    }

    private static let memory = Mutex(Memory())
}
