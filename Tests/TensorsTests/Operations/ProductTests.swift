import Tensors
import Testing

/// The geometry of a convolution under test.
struct ConvolutionCase: Sendable, CustomTestStringConvertible {
    var image: Shape
    var filter: Shape
    var strides: [Int]
    var padding: Padding
    var outputPadding = [0, 0]

    var testDescription: String { "\(image) * \(filter) by \(strides), \(padding) +\(outputPadding)" }
}

extension ConvolutionCase {
    static let plainOnes: [ConvolutionCase] = [
        ConvolutionCase(image: [2, 5, 7, 3], filter: [3, 3, 3, 2], strides: [1, 1], padding: .same),
        ConvolutionCase(image: [1, 7, 5, 1], filter: [5, 5, 1, 2], strides: [2, 2], padding: .same),
        ConvolutionCase(image: [2, 6, 6, 2], filter: [4, 4, 2, 1], strides: [2, 2], padding: .all(1)),
        ConvolutionCase(image: [1, 8, 7, 1], filter: [3, 2, 1, 3], strides: [3, 3], padding: .valid),
        ConvolutionCase(
            image: [1, 5, 6, 2], filter: [2, 3, 2, 2], strides: [2, 1],
            padding: .explicit(top: 0, bottom: 2, left: 1, right: 0)),
        ConvolutionCase(image: [1, 4, 4, 2], filter: [1, 1, 2, 3], strides: [2, 2], padding: .same),
    ]

    static let transposedOnes: [ConvolutionCase] = [
        ConvolutionCase(image: [2, 3, 4, 3], filter: [5, 5, 2, 3], strides: [2, 2], padding: .same),
        ConvolutionCase(image: [1, 4, 3, 1], filter: [3, 3, 2, 1], strides: [1, 1], padding: .same),
        ConvolutionCase(image: [1, 3, 3, 2], filter: [4, 4, 1, 2], strides: [2, 2], padding: .all(1)),
        ConvolutionCase(
            image: [1, 3, 2, 2], filter: [3, 3, 1, 2], strides: [3, 3], padding: .all(1), outputPadding: [1, 2]),
        ConvolutionCase(image: [1, 2, 3, 1], filter: [2, 2, 2, 1], strides: [3, 3], padding: .same),
    ]
}

@Suite struct ProductTests {
    @Test("derivatives of matrix products, however the operands are stored", arguments: [false, true], [false, true])
    func matrices(_ left: Bool, _ right: Bool) {
        let a = sample(left ? [3, 2] : [2, 3])
        let b = sample(right ? [5, 3] : [3, 5], 1)
        expectDerivatives(of: [a, b]) {
            $0[0].matmul($0[1], transposingLeft: left, transposingRight: right).squared()
        }
    }

    @Test("derivatives of stacked products") func stacks() {
        expectDerivatives(of: [sample([2, 3, 2]), sample([2, 2, 4], 1)]) { $0[0].matmul($0[1]).squared() }
    }

    @Test("derivatives of convolutions", arguments: ConvolutionCase.plainOnes) func convolution(
        _ example: ConvolutionCase
    ) {
        expectDerivatives(of: [sample(example.image), sample(example.filter, 1)]) {
            $0[0].conv2D($0[1], strides: example.strides, padding: example.padding).squared()
        }
    }

    @Test("derivatives of transposed convolutions", arguments: ConvolutionCase.transposedOnes) func transposed(
        _ example: ConvolutionCase
    ) {
        expectDerivatives(of: [sample(example.image), sample(example.filter, 1)]) {
            $0[0].convTranspose2D(
                $0[1], strides: example.strides, padding: example.padding, outputPadding: example.outputPadding
            ).squared()
        }
    }

    @Test("shapes as Keras and PyTorch have them") func shapes() {
        let x = Tensor.zeros([1, 7, 7, 4])
        #expect(x.conv2D(.zeros([5, 5, 4, 8]), strides: [2, 2], padding: .same).shape == [1, 4, 4, 8])
        #expect(x.conv2D(.zeros([4, 4, 4, 8]), strides: [2, 2], padding: .all(1)).shape == [1, 3, 3, 8])
        #expect(x.convTranspose2D(.zeros([5, 5, 8, 4]), strides: [2, 2], padding: .same).shape == [1, 14, 14, 8])
        #expect(x.convTranspose2D(.zeros([4, 4, 8, 4]), strides: [2, 2], padding: .all(1)).shape == [1, 14, 14, 8])
        #expect(x.convTranspose2D(.zeros([3, 3, 8, 4]), strides: [2, 2], padding: .valid).shape == [1, 15, 15, 8])
        #expect(
            x.convTranspose2D(.zeros([5, 5, 8, 4]), strides: [2, 2], padding: .all(2), outputPadding: [1, 1]).shape
                == [1, 14, 14, 8])
    }

    @Test("a known convolution and its transposition") func values() {
        let x = Tensor([1, 2, 3, 4, 5, 6, 7, 8, 9], shape: [1, 3, 3, 1])
        let filter = Tensor([1, 0, 0, -1], shape: [2, 2, 1, 1])
        #expect(x.conv2D(filter).scalars == [-4, -4, -4, -4])
        #expect(Tensor.ones([1, 2, 2, 1]).convTranspose2D(filter).scalars == [1, 1, 0, 1, 0, -1, 0, -1, -1])
    }

    @Test("second derivatives of a small discriminator, as R1 needs them") func penalty() {
        let (image, first, second) = (sample([2, 6, 6, 1]), sample([3, 3, 1, 2], 1), sample([18, 1], 2))
        expectDerivatives(of: [first, second, image], tolerance: 1e-5) { inputs in
            let features = inputs[2].conv2D(inputs[0], strides: [2, 2], padding: .same).tanh()
            let logits = features.flattened().matmul(inputs[1])
            return gradients(of: logits.sum(), over: inputs[2]).squared().sum(axes: [1, 2, 3]).mean()
        }
    }

    @Test("derivatives of batch normalisation") func normalisation() {
        let (x, scale, offset) = (sample([3, 2, 2, 2]), sample([2], 1), sample([2], 2))
        expectDerivatives(of: [x, scale, offset], tolerance: 1e-5) {
            $0[0].batchNormalized(scale: $0[1], offset: $0[2], epsilon: 1e-3).output
        }
    }
}
