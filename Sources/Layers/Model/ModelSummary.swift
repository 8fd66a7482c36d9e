import Tensors

/// A model's layers with their output shapes and numbers of parameters.
public struct ModelSummary: Sendable, Hashable {
    /// The model's type.
    public let model: String
    /// The shape of an example, without the batch; nil where the model was called with several inputs.
    public let input: Shape?
    /// The layers in the order in which the input passed through them.
    public let layers: [LayerSummary]
    /// The number of elements of parameters that optimizers change.
    public let trainableCount: Int
    /// The number of elements of all others, such as running statistics.
    public let otherCount: Int

    /// The shape of the output for one example: that of the last layer. Nil where no layer was passed through.
    public var output: Shape? { layers.last?.output }

    /// The number of elements of all parameters.
    public var parameterCount: Int { trainableCount + otherCount }
}

/// A layer of a model's summary.
public struct LayerSummary: Sendable, Hashable {
    /// Its path in the model, `features.0`.
    public let path: String
    /// Its kind and main size, `Conv2D(64)`.
    public let kind: String
    /// Its output's shape for one example, without the batch.
    public let output: Shape
    /// The number of elements of its parameters; 0 at the second appearance of the same layer.
    public let parameterCount: Int
}

extension Layer {
    /// The table of the layers that an example of this shape (without the batch) passes through.
    ///
    /// No output is computed; layers that have seen no input get their parameters.
    @discardableResult
    public func summary(input: Shape) -> ModelSummary {
        let example = Tensor.zeros(Shape([1] + input.dimensions))
        return summary(input: input, of: { self(example, training: false) })
    }
}

extension Module {
    /// The table of the layers that are passed through in a call of the model, written in the closure.
    ///
    /// ```swift
    /// generator.summary { generator(Tensor.zeros([1, 100]), labels: Tensor([0]), training: false) }
    /// ```
    ///
    /// No output is computed; layers that have seen no input get their parameters.
    @discardableResult
    public func summary(_ call: () throws -> Tensor) rethrows -> ModelSummary { try summary(input: nil, of: call) }

    fileprivate func summary(input: Shape?, of call: () throws -> Tensor) rethrows -> ModelSummary {
        nameLayers()
        let recorder = SummaryRecorder()
        let output = try SummaryRecorder.$current.withValue(recorder) { try call() }
        return withExtendedLifetime(output) {
            let parameters = self.parameters
            let count = { (isTrainable: Bool) in
                parameters.filter { $0.isTrainable == isTrainable }.reduce(0) { $0 + ($1.shape?.count ?? 0) }
            }
            return ModelSummary(
                model: checkpointKind, input: input, layers: recorder.layers, trainableCount: count(true),
                otherCount: count(false))
        }
    }
}

extension ModelSummary: CustomStringConvertible {
    /// The table as text, columns aligned.
    public var description: String {
        let header = ["layer", "kind", "output", "parameters"]
        let cells =
            [header]
            + layers.map { layer in
                [layer.path, layer.kind, Self.batch(of: layer.output), Self.grouped(layer.parameterCount)]
            }
        let widths = header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        let lines = cells.map { row in
            let left = (0..<3).map { Self.padded(row[$0], widths[$0]) }
            return (left + [String(repeating: " ", count: widths[3] - row[3].count) + row[3]]).joined(separator: "  ")
        }
        let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * (widths.count - 1))
        let statistics = otherCount == 0 ? "" : " (\(Self.grouped(otherCount)) of them not trained)"
        let total = "parameters: \(Self.grouped(parameterCount))\(statistics)"
        let title = model + (input.map { ", input \(Self.batch(of: $0))" } ?? "")
        return ([title, rule, lines[0], rule] + lines.dropFirst() + [rule, total]).joined(separator: "\n")
    }

    /// The shape of a batch of such examples, `[N, 28, 28, 1]`.
    private static func batch(of example: Shape) -> String { Shape([1] + example.dimensions).batchDescription }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// `1234567` as `1,234,567`.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}

/// Writes down the layers that a summary's example passes through.
final class SummaryRecorder: @unchecked Sendable {
    /// The one of the summary that this task is making.
    @TaskLocal static var current: SummaryRecorder?

    // Used only by the task that made it.
    private(set) var layers: [LayerSummary] = []
    private var seen: Set<ObjectIdentifier> = []

    func note(_ layer: PrimitiveLayer, output: Shape) {
        let isNew = seen.insert(ObjectIdentifier(layer)).inserted
        layers.append(
            LayerSummary(
                path: layer.path, kind: layer.title, output: Shape(Array(output.dimensions.dropFirst())),
                parameterCount: isNew ? layer.parameterCountInside : 0))
    }
}

extension Module {
    /// Counted without listing, which would rename.
    fileprivate var parameterCountInside: Int {
        children.reduce(0) { total, child in
            switch child.content {
            case .parameter(let parameter): total + (parameter.shape?.count ?? 0)
            case .module(let module): total + module.parameterCountInside
            }
        }
    }
}
