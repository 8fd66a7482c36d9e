import Tensors
import Testing

@Suite struct ElementwiseTests {
    static let unary: [ElementwiseFunction] = ElementwiseFunction.allCases.filter {
        ![.add, .subtract, .multiply, .divide, .maximum, .minimum, .power, .equal, .less, .lessOrEqual, .select]
            .contains($0)
    }

    @Test("derivatives of functions of one argument", arguments: unary) func one(_ function: ElementwiseFunction) {
        // Logarithms and roots want positive arguments; 0.2 keeps the others away from kinks at whole numbers.
        expectDerivatives(of: [sample([3, 5], in: 0.2...0.9)]) { .mapping(function, $0[0]) }
        if ![.log, .sqrt, .reciprocalSqrt, .reciprocal].contains(function) {
            expectDerivatives(of: [sample([7], in: -0.9 ... -0.2)]) { .mapping(function, $0[0]) }
        }
    }

    @Test("derivatives of functions of two arguments, with broadcasting") func two() {
        let (a, b) = (sample([2, 3, 4], in: 0.3...1.7), sample([3, 1], 1, in: 0.4...1.9))
        expectDerivatives(of: [a, b]) { $0[0] + $0[1] }
        expectDerivatives(of: [a, b]) { $0[1] - $0[0] }
        expectDerivatives(of: [a, b]) { $0[0] * $0[1] }
        expectDerivatives(of: [a, b]) { $0[0] / $0[1] }
        expectDerivatives(of: [a, b]) { $0[0].pow($0[1]) }
        expectDerivatives(of: [a, b]) { $0[0].maximum($0[1]).squared() }
        expectDerivatives(of: [a, b]) { $0[0].minimum($0[1]).squared() }
        expectDerivatives(of: [a, b]) { Tensor.select($0[0] .< 1, $0[0].squared(), $0[1].exp()) }
    }

    @Test("derivatives of activations and softmax") func activations() {
        let x = sample([3, 7], in: -2...2)
        expectDerivatives(of: [x]) { $0[0].relu() * $0[0] }
        expectDerivatives(of: [x]) { $0[0].leakyRelu(0.2).squared() }
        expectDerivatives(of: [x]) { $0[0].softmax() }
        expectDerivatives(of: [x]) { $0[0].logSoftmax(axis: 0) }
        expectDerivatives(of: [x]) { $0[0].clipped(to: -0.5...0.75).squared() }
        expectDerivatives(of: [sample([4], in: 0.5...2)]) { $0[0].pow(2.5) }
    }

    @Test("values") func values() {
        let x = Tensor([-2, -0.5, 0, 0.5, 2])
        #expect(x.relu().scalars == [0, 0, 0, 0.5, 2])
        #expect(x.leakyRelu(0.5).scalars == [-1, -0.25, 0, 0.5, 2])
        #expect(x.clipped(to: -1...1).scalars == [-1, -0.5, 0, 0.5, 1])
        #expect((x .> 0).scalars == [0, 0, 0, 1, 1])
        #expect((x .<= 0).scalars == [1, 1, 1, 0, 0])
        #expect((x .!= 0).scalars == [1, 1, 0, 1, 1])
        #expect(x.sign().scalars == [-1, -1, 0, 1, 1])
        #expect((1 - 2 * x / 4).scalars == [2, 1.25, 1, 0.75, 0])
        #expect(x.pow(2).scalars == [4, 0.25, 0, 0.25, 4])
        #expect(Tensor([100, -200]).softplus().scalars == [100, 0])
        #expect(Tensor([0, 1, 1]).softmax().sum().item > 0.999)
    }
}
