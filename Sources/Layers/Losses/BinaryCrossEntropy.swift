import Tensors

/// The mean binary cross-entropy of logits (numbers whose sigmoid is a probability) against one label for all.
///
/// With z the label and x a logit: z · softplus(-x) + (1 - z) · softplus(x), exact for logits of any size.
public func binaryCrossEntropy(logits: Tensor, labels: Float) -> Tensor {
    // Adversarial losses have labels 1 and 0: one of the two terms is nothing then.
    switch labels {
    case 1: (-logits).softplus().mean()
    case 0: logits.softplus().mean()
    default: ((-logits).softplus() * labels + logits.softplus() * (1 - labels)).mean()
    }
}

/// The mean binary cross-entropy of logits against labels of the same shape.
public func binaryCrossEntropy(logits: Tensor, labels: Tensor) -> Tensor {
    if let mistake = LayerError.lossShapes("binaryCrossEntropy", ("logits", logits), ("labels", labels)) {
        return mistake.reported()
    }
    return ((-logits).softplus() * labels + logits.softplus() * (1 - labels)).mean()
}

/// The mean binary cross-entropy of probabilities against one label for all: -z · ln p - (1 - z) · ln(1 - p).
///
/// Probabilities are kept 1e-7 away from 0 and 1, as Keras does; beyond, the gradient is 0. Where there is a choice, leave
/// out the sigmoid and use the logits.
public func binaryCrossEntropy(probabilities: Tensor, labels: Float) -> Tensor {
    let inside = probabilities.clipped(to: probabilityRange)
    switch labels {
    case 1: return -inside.log().mean()
    case 0: return -(1 - inside).log().mean()
    default: return -(inside.log() * labels + (1 - inside).log() * (1 - labels)).mean()
    }
}

/// The mean binary cross-entropy of probabilities against labels of the same shape.
public func binaryCrossEntropy(probabilities: Tensor, labels: Tensor) -> Tensor {
    let operands = (("probabilities", probabilities), ("labels", labels))
    if let mistake = LayerError.lossShapes("binaryCrossEntropy", operands.0, operands.1) { return mistake.reported() }
    let inside = probabilities.clipped(to: probabilityRange)
    return -(inside.log() * labels + (1 - inside).log() * (1 - labels)).mean()
}

private let probabilityRange: ClosedRange<Float> = 1e-7...(1 - 1e-7)
