import Tensors

/// The mean cross-entropy of logits `[N, classes]` against each example's class, a whole number from 0: the mean of
/// log Σ exp(logits) - logit of the class.
public func crossEntropy(logits: Tensor, classes: Tensor) -> Tensor {
    if let mistake = LayerError.classification("crossEntropy", logits, classes) { return mistake.reported() }
    let chosen = logits.logSoftmax() * classes.oneHot(logits.shape[1])
    return -chosen.sum(axes: [1]).mean()
}

/// The mean cross-entropy of logits `[N, classes]` against each example's class, a number from 0.
public func crossEntropy(logits: Tensor, classes: [Int]) -> Tensor {
    crossEntropy(logits: logits, classes: Tensor(classes.map(Float.init)))
}

/// The share of examples whose greatest logit (the first among equals) is that of their class; of no examples, NaN.
public func accuracy(logits: Tensor, classes: Tensor) -> Tensor {
    if let mistake = LayerError.classification("accuracy", logits, classes) { return mistake.reported() }
    return (logits.argmax(axis: 1) .== classes).mean()
}

/// The share of examples whose greatest logit (the first among equals) is that of their class.
public func accuracy(logits: Tensor, classes: [Int]) -> Tensor {
    accuracy(logits: logits, classes: Tensor(classes.map(Float.init)))
}

extension LayerError {
    /// Logits and classes that don't belong together.
    fileprivate static func classification(_ name: String, _ logits: Tensor, _ classes: Tensor) -> LayerError? {
        guard !logits.isPoisoned, !classes.isPoisoned else { return nil }
        guard logits.rank == 2, logits.shape[1] > 0, classes.shape == [logits.shape[0]] else {
            return LayerError(
                message: "\(name) takes logits [N, classes] and classes [N], but logits have shape \(logits.shape) and "
                    + "classes \(classes.shape)",
                hint: logits.shape == classes.shape && logits.rank == 2
                    ? "give the number of each example's class: classes.argmax()" : "give one class for each row")
        }
        return .classes(classes, below: logits.shape[1], of: name)
    }
}
