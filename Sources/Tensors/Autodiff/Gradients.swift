/// The derivatives of a scalar (of the sum, if there are more elements) with respect to tensors, in their order.
///
/// They are recorded operations like any others, so they can be differentiated again. A tensor that `target` doesn't
/// depend on gets zeros.
public func gradients(of target: Tensor, over sources: [Tensor]) -> [Tensor] {
    zip(sources, gradientsWhereReached(of: target, over: sources)).map { $1 ?? .zeros(like: $0) }
}

/// The derivative of a scalar (of the sum, if there are more elements) with respect to one tensor.
public func gradients(of target: Tensor, over source: Tensor) -> Tensor {
    gradients(of: target, over: [source]).first ?? .zeros(like: source)
}

/// The derivatives of a scalar with respect to tensors, nil for those that it doesn't depend on.
package func gradientsWhereReached(of target: Tensor, over sources: [Tensor]) -> [Tensor?] {
    if let poisoned = ([target] + sources).first(where: \.isPoisoned) {
        let passedOn = poisoned * 0
        return sources.map { _ in passedOn }
    }
    if target.node.isForgotten, !sources.contains(where: { $0.node === target.node }) {
        let poisoned = Tensor.failing(
            .argument(
                operation: "gradients", found: "a value computed in a step that has ended",
                rule: "derivatives are to be taken before the step ends: how a value was computed is forgotten then"))
        return sources.map { _ in poisoned }
    }
    return Backpropagation(from: target.node, to: sources.map(\.node)).gradientsWhereReached()
}

/// Reverse-mode differentiation: a function from graph to graph.
struct Backpropagation {
    private let target: Node
    private let sources: [Node]
    /// The nodes between the sources and the target, users first.
    private let path: [Node]

    init(from target: Node, to sources: [Node]) {
        self.target = target
        self.sources = sources
        Recorder.shared.evaluation.lock()
        defer { Recorder.shared.evaluation.unlock() }
        var reaching = Set(sources.map(ObjectIdentifier.init))
        var path: [Node] = []
        for node in Node.ancestors(of: [target], where: { _ in true }) {
            let isSource = reaching.contains(ObjectIdentifier(node))
            guard isSource || node.inputs.contains(where: { reaching.contains(ObjectIdentifier($0)) }) else { continue }
            reaching.insert(ObjectIdentifier(node))
            path.append(node)
        }
        self.path = path.reversed()
    }

    /// The derivatives, nil where the target doesn't depend on the source.
    func gradientsWhereReached() -> [Tensor?] {
        let onPath = Set(path.map(ObjectIdentifier.init))
        var flowing: [ObjectIdentifier: Tensor] = [:]
        if onPath.contains(ObjectIdentifier(target)) { flowing[ObjectIdentifier(target)] = .ones(target.shape) }
        for node in path {
            guard let gradient = flowing[ObjectIdentifier(node)], !node.inputs.isEmpty else { continue }
            let flow = Flow(inputs: node.inputs.map { Tensor($0) }, output: Tensor(node), gradient: gradient)
            let rule = node.operation.rule
            for (position, input) in node.inputs.enumerated() where onPath.contains(ObjectIdentifier(input)) {
                guard let share = rule.derivative(flow, input: position) else { continue }
                let key = ObjectIdentifier(input)
                flowing[key] = flowing[key].map { $0 + share } ?? share
            }
        }
        return sources.map { flowing[ObjectIdentifier($0)] }
    }
}
