import Foundation
import Layers
import Tensors
import Testing

@Suite("Losses")
struct LossTests {
    /// -z · ln σ(x) - (1 - z) · ln(1 - σ(x)) in double precision, without cancellation.
    func reference(_ logits: [Double], _ labels: [Double]) -> Float {
        let terms = zip(logits, labels).map { x, z in z * log1p(exp(-x)) + (1 - z) * log1p(exp(x)) }
        return Float(terms.reduce(0, +) / Double(terms.count))
    }

    @Test("cross-entropy of logits, all labels", arguments: [0, 1, 0.9] as [Float])
    func logits(label: Float) {
        let logits: [Float] = [-20, -3, -0.1, 0, 0.1, 3, 20]
        let expected = reference(logits.map(Double.init), logits.map { _ in Double(label) })
        let one = binaryCrossEntropy(logits: Tensor(logits), labels: label)
        #expect(one.shape == .scalar)
        #expect(isClose([one.item], [expected]))
        let each = binaryCrossEntropy(logits: Tensor(logits), labels: Tensor(repeating: label, shape: [7]))
        #expect(isClose([each.item], [expected]))
    }

    @Test("a confident logit keeps its small loss, and a very wrong one stays finite")
    func extremes() {
        let confident = binaryCrossEntropy(logits: Tensor([20]), labels: 1).item
        #expect(abs(confident / 2.0611537e-9 - 1) < 1e-5)
        #expect(binaryCrossEntropy(logits: Tensor([1000]), labels: 0).item == 1000)
        #expect(binaryCrossEntropy(logits: Tensor([-1000]), labels: 1).item == 1000)
    }

    @Test("the gradient is (σ(x) - z) / n, at 0 too", arguments: [0, 1, 0.25] as [Float])
    func gradient(label: Float) {
        let logits = Tensor([-100, -1, 0, 1, 100])
        let found = gradients(of: binaryCrossEntropy(logits: logits, labels: label), over: logits)
        let expected = [-100, -1, 0, 1, 100].map { Float((1 / (1 + exp(-$0)) - Double(label)) / 5) }
        #expect(isClose(found.scalars, expected, within: 1e-6))
    }

    @Test("cross-entropy of probabilities agrees with that of logits where both can")
    func probabilities() {
        let logits = Tensor([-3, -0.5, 0.5, 3])
        let labels = Tensor([0, 1, 0.5, 1])
        let expected = binaryCrossEntropy(logits: logits, labels: labels).item
        #expect(isClose([binaryCrossEntropy(probabilities: logits.sigmoid(), labels: labels).item], [expected]))
        for label in [0, 0.5, 1] as [Float] {
            let found = binaryCrossEntropy(probabilities: logits.sigmoid(), labels: label).item
            #expect(isClose([found], [binaryCrossEntropy(logits: logits, labels: label).item]))
        }
    }

    @Test("probabilities of 0 and 1 give a finite loss")
    func certainties() {
        let found = binaryCrossEntropy(probabilities: Tensor([0, 1]), labels: Tensor([1, 0])).item
        // Both are off by all: -ln 1e-7, of which float32 keeps 1.19e-7 beside 1.
        #expect(abs(found - 16.03) < 0.1)
    }

    @Test("squared and absolute errors")
    func regression() {
        let predictions = Tensor([1, 2, 3, 4], shape: [2, 2])
        let targets = Tensor([1, 0, 6, 4], shape: [2, 2])
        #expect(meanSquaredError(predictions, targets).item == 3.25)
        #expect(meanAbsoluteError(predictions, targets).item == 1.25)
    }

    @Test("labels of another shape are refused instead of broadcast")
    func shapes() {
        let mistake = usageMistake {
            _ = binaryCrossEntropy(logits: .zeros([8, 1]), labels: Tensor.ones([8]))
        }
        #expect(
            mistake?.message == "binaryCrossEntropy: logits have shape [8, 1], but labels have shape [8]")
        #expect(mistake?.hint == "write labels.reshaped(to: [8, 1])")
        let other = usageMistake { _ = meanSquaredError(.zeros([8, 1]), .zeros([1, 1])) }
        #expect(other?.message == "meanSquaredError: predictions have shape [8, 1], but targets have shape [1, 1]")
    }
}
