import Foundation
import Layers
import Tensors
import Testing

/// The layers in Fixtures/pytorch_layers.json, which Fixtures/pytorch_layers.py computed with PyTorch in double precision.
@Suite("Layers as PyTorch has them, with first and second derivatives", .ownRandomness)
struct PyTorchLayerTests {
    struct Stored: Decodable, Sendable {
        var shape: [Int]
        var values: [Float]

        var tensor: Tensor { Tensor(values, shape: Shape(shape)) }
    }

    struct Example: Decodable, Sendable, CustomTestStringConvertible {
        var name: String
        var kind: String
        var sizes: [Int]
        var inputs: [String: Stored]
        var sources: [String]
        var weights: Stored
        var output: Stored
        var first: [Stored]
        var factors: [Stored]
        var second: [Stored]
        var before: [String: Stored]?
        var after: [String: Stored]
        var evaluation: Stored?

        var testDescription: String { name }

        func input(_ name: String = "input") throws -> Tensor { try #require(inputs[name]).tensor }
    }

    static let examples: [Example] = {
        guard
            let url = Bundle.module.url(
                forResource: "pytorch_layers", withExtension: "json", subdirectory: "Fixtures"),
            let data = try? Data(contentsOf: url), let all = try? JSONDecoder().decode([Example].self, from: data)
        else { return [] }
        return all
    }()

    @Test("the file is there and complete")
    func file() { #expect(Self.examples.count == 31) }

    @Test("values and derivatives", arguments: examples)
    func agree(_ example: Example) throws {
        let subject = try subject(example)
        let output = subject.apply(true)
        expectClose(output, example.output, "output")

        let sources = try example.sources.map { try #require(subject.sources[$0]) }
        let first = gradients(of: (output * example.weights.tensor.reshaped(to: output.shape)).sum(), over: sources)
        for (gradient, expected) in zip(first, example.first) { expectClose(gradient, expected, "first derivative") }

        let total = zip(first, example.factors).map { ($0 * $1.tensor).sum() }.reduce(Tensor(0), +)
        for (gradient, expected) in zip(gradients(of: total, over: sources), example.second) {
            expectClose(gradient, expected, "second derivative")
        }
        for (name, expected) in example.after.sorted(by: { $0.key < $1.key }) {
            expectClose(try subject.parameter(name).value, expected, "\(name) after a call in training")
        }
        if let expected = example.evaluation { expectClose(subject.apply(false), expected, "outside training") }
    }

    private func expectClose(_ found: Tensor, _ expected: Stored, _ what: String) {
        #expect(found.shape.count == expected.values.count)
        let largest = expected.values.map(abs).max() ?? 0
        let error = zip(found.scalars, expected.values).map { abs($0 - $1) }.max() ?? 0
        #expect(error <= 2e-5 * max(1, largest), "\(what): off by \(error)")
    }

    /// What is called and what it is differentiated by.
    struct Subject {
        var apply: (Bool) -> Tensor
        var sources: [String: Tensor]
        var model: (any Module)?

        func parameter(_ name: String) throws -> Parameter {
            try #require(model?.parameters.first { $0.name == name })
        }
    }

    private func subject(_ example: Example) throws -> Subject {
        let input = try example.input()
        if example.kind == "crossEntropy" {
            let classes = try example.input("classes")
            return Subject(apply: { _ in crossEntropy(logits: input, classes: classes) }, sources: ["input": input])
        }
        let layer = try layer(example)
        _ = layer(input, training: false)
        var sources = ["input": input]
        for parameter in layer.parameters {
            let name = String(parameter.name.split(separator: ".").last ?? "")
            guard let value = example.inputs[name] ?? example.before?[name] else { continue }
            parameter.value = value.tensor
            sources[name] = parameter.value
        }
        return Subject(apply: { layer(input, training: $0) }, sources: sources, model: layer)
    }

    private func layer(_ example: Example) throws -> any Layer {
        let sizes = example.sizes
        return switch example.kind {
        case "embedding": Embedding(sizes[0], sizes[1])
        case "pixelShuffle": PixelShuffle(sizes[0])
        case "upsampling": Upsampling(sizes[0])
        case "averagePooling": AveragePooling(sizes[0])
        case "maxPooling": MaxPooling(sizes[0])
        case "globalPooling": GlobalAveragePooling()
        case "instanceNorm": InstanceNorm(epsilon: 1e-3)
        case "virtualBatchNorm":
            ReferenceModel(VirtualBatchNorm(epsilon: 1e-3), reference: try example.input("reference"))
        case "spectral.dense": SpectralNorm(Dense(sizes[0]))
        case "spectral.convolution": SpectralNorm(Conv2D(sizes[0], kernel: sizes[1], stride: sizes[2]))
        case "spectral.transposed": SpectralNorm(ConvTranspose2D(sizes[0], kernel: sizes[1], stride: sizes[2]))
        default: throw UnknownKind(kind: example.kind)
        }
    }

    struct UnknownKind: Error { var kind: String }
}
