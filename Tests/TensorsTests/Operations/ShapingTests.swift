import Tensors
import Testing

@Suite struct ShapingTests {
    @Test("derivatives") func derivatives() {
        let x = sample([2, 3, 5])
        expectDerivatives(of: [x]) { $0[0].reshaped(to: [5, -1]).squared() }
        expectDerivatives(of: [x]) { $0[0].transposed([2, 0, 1]).squared() }
        expectDerivatives(of: [x]) { $0[0].sliced(1..<4, along: 2).squared() }
        expectDerivatives(of: [x]) { $0[0].padded(before: [0, 1, 2], after: [3, 0, 1]).squared() }
        expectDerivatives(of: [sample([3, 1])]) { $0[0].broadcast(to: [2, 3, 4]).squared() }
        expectDerivatives(of: [x, sample([2, 1, 5], 1)]) { .concatenated($0, along: 1).squared() }
        expectDerivatives(of: [sample([1, 2, 3, 8])]) { $0[0].pixelShuffled(by: 2).squared() }
    }

    @Test("derivatives of reductions") func reductions() {
        let x = sample([2, 3, 5])
        expectDerivatives(of: [x]) { $0[0].sum(axes: [1]).squared() }
        expectDerivatives(of: [x]) { $0[0].mean(axes: [0, 2], keepingDimensions: true).squared() }
        expectDerivatives(of: [x]) { $0[0].max(axes: [-1]).squared() }
        expectDerivatives(of: [x]) { $0[0].min().squared() }
        expectDerivatives(of: [x]) { $0[0].variance(axes: [0, 1]) * $0[0].sum(axes: [0, 1]) }
    }

    @Test("derivatives of table rows") func rows() {
        let positions = Tensor([2, 0, 2, 1])
        expectDerivatives(of: [sample([3, 2])]) { $0[0].gathered(positions).squared() }
    }

    @Test("values") func values() {
        let x = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])
        #expect(x.transposed().scalars == [1, 4, 2, 5, 3, 6])
        #expect(x.sliced(1..<3, along: 1).scalars == [2, 3, 5, 6])
        #expect(x.padded(before: [0, 1], after: [1, 0]).scalars == [0, 1, 2, 3, 0, 4, 5, 6, 0, 0, 0, 0])
        #expect(Tensor.concatenated([x, x * 10], along: -1).scalars == [1, 2, 3, 10, 20, 30, 4, 5, 6, 40, 50, 60])
        #expect(x.sum(axes: [0]).scalars == [5, 7, 9])
        #expect(x.mean().item == 3.5)
        #expect(x.max(axes: [1]).scalars == [3, 6])
        #expect(x.variance().item == 35.0 / 12)
        #expect(Tensor([1, 5, 2, 7, 7, 0], shape: [2, 3]).argmax().scalars == [1, 0])
        #expect(Tensor([0, 2]).oneHot(3).scalars == [1, 0, 0, 0, 0, 1])
        #expect(x.gathered(Tensor([1, 5, 0])).scalars == [4, 5, 6, 0, 0, 0, 1, 2, 3])
        #expect(x.description == "[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]")
    }

    @Test("empty batches") func empty() {
        let x = Tensor.zeros([0, 3])
        #expect(x.sum().item == 0)
        #expect((x + 1).scalars.isEmpty)
        #expect(x.sum(axes: [0]).scalars == [0, 0, 0])
        #expect(x.matmul(.ones([3, 2])).shape == [0, 2])
        #expect(gradients(of: (x * x).sum(), over: x).shape == [0, 3])
        #expect(x.mean().item.isNaN)
    }
}
