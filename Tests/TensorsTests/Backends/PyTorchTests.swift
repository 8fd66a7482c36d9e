import Foundation
import Tensors
import Testing

/// The values in Fixtures/pytorch.json, which Fixtures/pytorch_values.py computed with PyTorch in double precision.
@Suite("Values and gradients that PyTorch computes")
struct PyTorchTests {
    struct Stored: Decodable, Sendable {
        var shape: [Int]
        var values: [Double]

        var tensor: Tensor { Tensor(values.map(Float.init), shape: Shape(shape)) }
    }

    struct Settings: Decodable, Sendable {
        var strides: [Int]?
        var padding: [Int]?
        var outputPadding: [Int]?
        var epsilon: Float?
        var label: Float?
    }

    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        var name: String
        var kind: String
        var settings: Settings
        var inputs: [String: Stored]?
        var weights: Stored?
        var output: Stored?
        var gradients: [String: Stored]?

        var testDescription: String { name }
    }

    static let cases: [Case] = {
        guard let url = Bundle.module.url(forResource: "pytorch", withExtension: "json", subdirectory: "Fixtures"),
            let data = try? Data(contentsOf: url), let all = try? JSONDecoder().decode([Case].self, from: data)
        else { return [] }
        return all
    }()

    @Test("The file is there and complete")
    func file() { #expect(Self.cases.count == 24) }

    @Test("Values and gradients", arguments: cases)
    func agree(_ example: Case) throws {
        let stored = try #require(example.inputs)
        let inputs = stored.mapValues(\.tensor)
        let output = try apply(example.kind, example.settings, inputs)
        let expected = try #require(example.output)
        #expect(output.shape.count == expected.values.count)
        expectClose(output.scalars, expected.values, tolerance: 3e-6, example.name)

        let weights = try #require(example.weights).tensor.reshaped(to: output.shape)
        let names = inputs.keys.sorted()
        let gradients = gradients(of: (output * weights).sum(), over: names.compactMap { inputs[$0] })
        for (name, gradient) in zip(names, gradients) {
            let expected = try #require(example.gradients?[name])
            #expect(gradient.shape == Shape(expected.shape))
            expectClose(gradient.scalars, expected.values, tolerance: 1e-5, "\(example.name), gradient of \(name)")
        }
    }

    private func apply(_ kind: String, _ settings: Settings, _ inputs: [String: Tensor]) throws -> Tensor {
        func input(_ name: String = "input") throws -> Tensor { try #require(inputs[name], "\(name) is missing") }
        switch kind {
        case "conv":
            let p = try #require(settings.padding)
            return try input("image").conv2D(
                input("filter"), strides: #require(settings.strides),
                padding: .explicit(top: p[0], bottom: p[1], left: p[2], right: p[3]))
        case "convTranspose":
            let p = try #require(settings.padding)
            return try input("image").convTranspose2D(
                input("filter"), strides: #require(settings.strides),
                padding: .explicit(top: p[0], bottom: p[0], left: p[1], right: p[1]),
                outputPadding: #require(settings.outputPadding))
        case "batchNorm":
            return try input().batchNormalized(
                scale: input("scale"), offset: input("offset"), epsilon: #require(settings.epsilon)
            ).output
        case "dense": return try input().matmul(input("weights")) + input("bias")
        case "tanh": return try input().tanh()
        case "sigmoid": return try input().sigmoid()
        case "softplus": return try input().softplus()
        case "relu": return try input().relu()
        case "exp": return try input().exp()
        case "leakyRelu": return try input().leakyRelu(0.2)
        case "logSoftmax": return try input().logSoftmax()
        case "binaryCrossEntropyLogits":
            let logits = try input("logits")
            return try (logits.softplus() - logits * #require(settings.label)).mean()
        case "meanSquaredError": return try (input() - input("target")).squared().mean()
        default:
            throw UnknownKind(kind: kind)
        }
    }

    struct UnknownKind: Error { var kind: String }
}
