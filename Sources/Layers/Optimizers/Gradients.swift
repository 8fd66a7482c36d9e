import Tensors

/// The gradients of `loss` with respect to parameters, one for each and of its shape; zeros where it doesn't depend on one.
///
/// They are operations like any others: they can be used in a further loss and differentiated again.
public func gradients(of loss: Tensor, over parameters: [Parameter]) -> [Tensor] {
    zip(parameters, gradientsWhereReached(of: loss, over: parameters)).map { $1 ?? .zeros(like: $0.value) }
}

/// The gradients of `loss`, nil where it doesn't depend on a parameter.
///
/// A loss recorded before the parameter was updated in the same step refers to an earlier value of it; the gradient is with
/// respect to the newest one that the loss refers to.
func gradientsWhereReached(of loss: Tensor, over parameters: [Parameter]) -> [Tensor?] {
    let candidates = parameters.map(\.candidates)
    var found = Tensors.gradientsWhereReached(of: loss, over: candidates.flatMap { $0 })[...]
    return candidates.map { values in
        defer { found = found.dropFirst(values.count) }
        return found.prefix(values.count).compactMap { $0 }.first
    }
}
