import Foundation
import Layers
import Tensors
import Testing

@Suite("Cross-entropy and accuracy", .ownRandomness)
struct CrossEntropyTests {
    @Test("logits that are equal cost log of the number of classes")
    func uniform() {
        let loss = crossEntropy(logits: .zeros([3, 5]), classes: [0, 4, 2])
        #expect(abs(loss.item - log(Float(5))) < 1e-6)
    }

    @Test("logits of any size are taken exactly")
    func large() {
        let logits = Tensor([1000, 0, 0, -1000], shape: [2, 2])
        #expect(crossEntropy(logits: logits, classes: [0, 0]).item == 0)
        #expect(crossEntropy(logits: logits, classes: [1, 1]).item == 1000)
    }

    @Test("the gradient is the softmax minus the class, over the batch")
    func gradient() {
        let logits = Tensor([1, 2, 3, 0, 0, 0], shape: [2, 3])
        let found = gradients(of: crossEntropy(logits: logits, classes: [2, 0]), over: logits).scalars
        let expected = zip(logits.softmax().scalars, [0, 0, 1, 1, 0, 0] as [Float]).map { ($0 - $1) / 2 }
        #expect(isClose(found, expected))
    }

    @Test("accuracy counts the first of the greatest")
    func top() {
        let logits = Tensor([1, 3, 2, 5, 5, 0, 0, 0, 1], shape: [3, 3])
        #expect(accuracy(logits: logits, classes: [1, 0, 2]).item == 1)
        #expect(isClose([accuracy(logits: logits, classes: [1, 1, 2]).item], [2 / 3]))
    }

    @Test("classes that count from 1, and one-hot classes, are noticed")
    func mistakes() {
        let shifted = usageMistake { _ = crossEntropy(logits: .zeros([2, 3]), classes: [1, 3]) }
        #expect(shifted?.message == "crossEntropy takes classes 0…2, but there is 3")
        #expect(shifted?.hint == "classes count from 0; subtract 1 where they count from 1")
        let oneHot = usageMistake { _ = accuracy(logits: .zeros([2, 3]), classes: .zeros([2, 3])) }
        #expect(
            oneHot?.message
                == "accuracy takes logits [N, classes] and classes [N], but logits have shape [2, 3] and classes [2, 3]"
        )
        #expect(oneHot?.hint == "give the number of each example's class: classes.argmax()")
    }
}
