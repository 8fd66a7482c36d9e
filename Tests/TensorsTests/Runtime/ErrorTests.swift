import Tensors
import Testing

@Suite struct ErrorTests {
    /// An error that a stretch of tensor code met, in its words.
    private func text(_ body: () -> Tensor) -> String {
        do {
            _ = try rethrowingTensorErrors(body)
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test("errors name the operation, the shapes and the rule") func texts() {
        let (a, b) = (Tensor.zeros([2, 3]), Tensor.zeros([4, 5]))
        let image = Tensor.zeros([1, 8, 8, 3])
        #expect(
            text { a + b }
                == "+: aligned at the innermost dimension, extents must agree or one of them be 1; "
                + "the shapes are [2, 3] and [4, 5]")
        #expect(
            text { a.matmul(b) }
                == "matmul: the left matrix has 3 columns, the right one 4 rows; they must agree; "
                + "the shapes are [2, 3] and [4, 5]")
        #expect(
            text { a.reshaped(to: [7]) }
                == "reshaped: 6 elements cannot take a shape of 7; the shapes are [2, 3] and [7]")
        #expect(
            text { image.conv2D(.zeros([5, 5, 1, 4])) }
                == "conv2D: the image [N, H, W, in] has 3 channels, the filter [kh, kw, in, out] takes 1; "
                + "the shapes are [1, 8, 8, 3] and [5, 5, 1, 4]")
        #expect(
            text { image.convTranspose2D(.zeros([5, 5, 2, 4])) }
                == "convTranspose2D: the image [N, H, W, in] has 3 channels, the filter [kh, kw, out, in] takes 4; "
                + "the shapes are [1, 8, 8, 3] and [5, 5, 2, 4]")
        #expect(
            text { image.conv2D(.zeros([9, 9, 3, 4])) }
                == "conv2D: with padding valid the filter must fit into the image along height and width; "
                + "the shapes are [1, 8, 8, 3] and [9, 9, 3, 4]")
        #expect(
            text { a.sum(axes: [2]) }
                == "sum: shape [2, 3] has 2 dimensions, and each may be named once; found axes [2]")
        #expect(text { Tensor([1, 2], shape: [3]) } == "Tensor: shape [3] takes 3 numbers; found 2 numbers")
        #expect(
            text { .concatenated([a, b]) }
                == "concatenated: at least one tensor, and all extents but those along axis 0 must agree; "
                + "the shapes are [2, 3] and [4, 5]")
        #expect(
            text { a.sliced(1..<5, along: 1) }
                == "sliced: the part must lie within shape [2, 3]; found starts [0, 1], sizes [2, 4]")
        #expect(
            text { a.transposed([0, 0]) }
                == "transposed: the permutation of shape [2, 3] names each of its 2 dimensions once; found [0, 0]")
    }

    @Test("the first error wins, whatever is done with what it left behind") func first() {
        let found = text {
            let broken = Tensor.zeros([2]) + Tensor.zeros([3])
            let image = Tensor.zeros([1, 4, 4, 1])
            let chain = [
                broken * 2, broken.sum(), broken.mean(axes: [5]), broken.reshaped(to: [9]), broken.matmul(broken),
                broken.conv2D(image), image.conv2D(broken), image.convTranspose2D(broken), broken.transposed(),
                broken.sliced(3..<9), .concatenated([broken, image]), broken.softmax(axis: 4), broken.argmax(axis: 3),
                broken.batchNormalized(scale: broken, offset: broken, epsilon: 0.1).output, broken.droppingOut(0.5),
                .select(broken, image, image), broken.pixelShuffled(by: 2), broken.oneHot(4), broken.gathered(image),
                gradients(of: broken, over: image), gradients(of: image.sum(), over: broken),
            ]
            #expect(chain.allSatisfy { $0.isPoisoned })
            #expect(broken.scalars.isEmpty)
            #expect(broken.item.isNaN)
            return image.matmul(image)
        }
        #expect(found.hasPrefix("+: aligned"))
    }

    @Test("poison that got out is reported where it is used") func escaped() throws {
        var escaped = Tensor(0)
        #expect(throws: TensorError.self) {
            try rethrowingTensorErrors { escaped = Tensor.zeros([2]) + Tensor.zeros([3]) }
        }
        #expect(text { escaped * 2 } == "this tensor comes from an operation that failed")
    }

    @Test("derivatives of a step that has ended are refused") func ended() throws {
        let x = Tensor([3])
        let loss = (x * x).sum()
        try Tensor.endStep()
        #expect(
            text { gradients(of: loss, over: x) }
                == "gradients: derivatives are to be taken before the step ends: how a value was computed is forgotten "
                + "then; found a value computed in a step that has ended")
    }

    @Test("item wants one element") func item() {
        #expect(throws: TensorError.shape(operation: "item", shapes: [[2]], rule: "there must be exactly one element"))
        {
            try rethrowingTensorErrors { Tensor([1, 2]).item }
        }
    }
}
