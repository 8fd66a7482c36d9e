import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Losses: one number for a batch.
    static var losses: Library {
        Library {
            Function(
                "func binaryCrossEntropy(logits: Tensor, labels: Float) -> Tensor",
                "The mean cross-entropy between sigmoid(logits) and one label, 0…1, for all."
            ) { (logits: Tensor, labels: Float) in binaryCrossEntropy(logits: logits, labels: labels) }
            Function(
                "func binaryCrossEntropy(logits: Tensor, labels: Tensor) -> Tensor",
                "The mean cross-entropy between sigmoid(logits) and labels of the same shape, 0…1."
            ) { (logits: Tensor, labels: Tensor) in binaryCrossEntropy(logits: logits, labels: labels) }
            Function(
                "func binaryCrossEntropy(probabilities: Tensor, labels: Float) -> Tensor",
                "The mean cross-entropy between probabilities and one label, 0…1, for all."
            ) { (probabilities: Tensor, labels: Float) in
                binaryCrossEntropy(probabilities: probabilities, labels: labels)
            }
            Function(
                "func binaryCrossEntropy(probabilities: Tensor, labels: Tensor) -> Tensor",
                "The mean cross-entropy between probabilities and labels of the same shape, 0…1."
            ) { (probabilities: Tensor, labels: Tensor) in
                binaryCrossEntropy(probabilities: probabilities, labels: labels)
            }
            Function(
                "func meanSquaredError(_ predictions: Tensor, _ targets: Tensor) -> Tensor",
                "The mean squared difference."
            ) { (predictions: Tensor, targets: Tensor) in meanSquaredError(predictions, targets) }
            Function(
                "func meanAbsoluteError(_ predictions: Tensor, _ targets: Tensor) -> Tensor",
                "The mean absolute difference."
            ) { (predictions: Tensor, targets: Tensor) in meanAbsoluteError(predictions, targets) }
            Function(
                "func crossEntropy(logits: Tensor, classes: Tensor) -> Tensor",
                "The mean cross-entropy between softmax(logits), `[N, classes]`, and each example's class, a whole number from 0."
            ) { (logits: Tensor, classes: Tensor) in crossEntropy(logits: logits, classes: classes) }
            Function(
                "func crossEntropy(logits: Tensor, classes: [Int]) -> Tensor",
                "The mean cross-entropy between softmax(logits), `[N, classes]`, and each example's class, a number from 0."
            ) { (logits: Tensor, classes: [Int]) in crossEntropy(logits: logits, classes: classes) }
            Function(
                "func accuracy(logits: Tensor, classes: Tensor) -> Tensor",
                "The share of examples, `[N, classes]`, whose greatest logit is that of their class."
            ) { (logits: Tensor, classes: Tensor) in accuracy(logits: logits, classes: classes) }
            Function(
                "func accuracy(logits: Tensor, classes: [Int]) -> Tensor",
                "The share of examples, `[N, classes]`, whose greatest logit is that of their class."
            ) { (logits: Tensor, classes: [Int]) in accuracy(logits: logits, classes: classes) }
        }
    }
}
