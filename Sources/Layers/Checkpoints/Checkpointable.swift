import Tensors

extension Module {
    /// The type's name.
    public var checkpointKind: String { "\(type(of: self))" }

    /// The parameters under their paths.
    public var checkpointState: [(name: String, value: Tensor)] { parameters.map { ($0.name, $0.value) } }

    /// Checks that names and shapes are those of the model's parameters, as far as their shapes are known.
    public func checkCheckpointState(_ state: [String: Tensor]) throws(CheckpointError) {
        let parameters = allParameters
        let known = Set(parameters.map(\.name))
        if let stranger = state.keys.sorted().first(where: { !known.contains($0) }) {
            throw .mismatch(reason: "it holds '\(stranger)', which \(checkpointKind) has not")
        }
        for parameter in parameters {
            guard let shape = parameter.shape else { continue }
            guard let value = state[parameter.name] else {
                throw .mismatch(reason: "'\(parameter.name)' of \(checkpointKind) is missing")
            }
            guard value.shape == shape else {
                throw .mismatch(
                    reason: "'\(parameter.name)' of \(checkpointKind) has shape \(shape), in the file \(value.shape)")
            }
        }
    }

    /// Gives the parameters these values; layers without an input so far take theirs at the first one.
    public func restoreCheckpointState(_ state: [String: Tensor]) {
        for parameter in allParameters {
            if let value = state[parameter.name] { parameter.restore(value) }
        }
    }
}

extension Optimizer: Checkpointable {
    /// The optimizer's name.
    public var checkpointKind: String { name }

    /// What is remembered, under the group's number, the parameter's path and the slot's name.
    public var checkpointState: [(name: String, value: Tensor)] {
        groups.enumerated().flatMap { number, group in
            zip(counterNames, group.counters).map { ("\(number).\($0)", $1) }
                + group.members.flatMap { member in
                    zip(slotNames, member.slots).map { ("\(number).\(member.parameter.name).\($0)", $1) }
                }
        }
    }

    /// Checks that the names are such as this optimizer writes.
    public func checkCheckpointState(_ state: [String: Tensor]) throws(CheckpointError) {
        let known = slotNames + counterNames
        for name in state.keys.sorted() {
            let steps = name.split(separator: ".")
            guard steps.count >= 2, Int(steps[0]) != nil, let last = steps.last, known.contains(String(last)) else {
                throw .mismatch(reason: "it holds '\(name)', which \(self.name) doesn't remember")
            }
        }
    }

    /// Takes what is remembered; parameters get theirs at their next update.
    public func restoreCheckpointState(_ state: [String: Tensor]) {
        var memory: [Int: [String: Tensor]] = [:]
        for (name, value) in state {
            let steps = name.split(separator: ".", maxSplits: 1)
            guard steps.count == 2, let group = Int(steps[0]) else { continue }
            memory[group, default: [:]][String(steps[1])] = value
        }
        forget(remembering: memory)
    }
}
