import Tensors

/// Changes a model's parameters so that a loss gets smaller.
///
/// An update is recorded like any operation, and computed with the step. Losses recorded earlier in the step refer to the
/// values before the update, so the order of two models' updates doesn't matter.
public class Optimizer {
    /// The factor of each step; it may be changed between steps.
    public var learningRate: Float {
        didSet { rate = Tensor([learningRate], shape: .scalar) }
    }
    /// The names of what is remembered for each parameter, such as `momentum`.
    let slotNames: [String]
    /// The names of the numbers that are remembered for all parameters together.
    let counterNames: [String]

    /// Data, not part of the program: another rate needs no other plan.
    private var rate: Tensor
    /// What was remembered for parameters, in the order in which they joined.
    private(set) var groups: [Group] = []
    private var places: [ObjectIdentifier: (group: Int, position: Int)] = [:]
    private var restored: [Int: [String: Tensor]] = [:]

    /// Parameters that joined with the same update, and so have been through as many steps.
    struct Group {
        var counters: [Tensor]
        var members: [Member]
    }

    /// A parameter and what is remembered for it.
    struct Member {
        let parameter: Parameter
        var slots: [Tensor]
    }

    init(learningRate: Float, slots: [String], counters: [String] = []) {
        self.learningRate = learningRate
        slotNames = slots
        counterNames = counters
        rate = Tensor([learningRate], shape: .scalar)
    }

    /// The optimizer's name in messages and checkpoints: `Adam`.
    public var name: String { "\(type(of: self))" }

    // MARK: For subclasses

    /// The counters after one more step.
    func advanced(_ counters: [Tensor]) -> [Tensor] { counters }

    /// The new value of a parameter; `slots` are changed to what is to be remembered.
    func stepped(_ value: Tensor, gradient: Tensor, slots: inout [Tensor], rate: Tensor, counters: [Tensor]) -> Tensor {
        value - rate * gradient
    }
}

extension Optimizer {
    /// Moves the model's trainable parameters one step against the gradient of `loss`.
    ///
    /// Parameters that the loss doesn't depend on stay as they are.
    public func update(_ model: any Module, minimizing loss: Tensor) {
        let parameters = model.trainableParameters
        if let mistake = mistake(updating: model, parameters, minimizing: loss) {
            mistake.report()
            return
        }
        let reached = zip(parameters, gradientsWhereReached(of: loss, over: parameters)).compactMap {
            parameter, gradient in gradient.map { (parameter, $0) }
        }
        guard !reached.isEmpty || loss.isPoisoned else {
            LayerError.independentLoss(name, model).report()
            return
        }
        update(reached.map(\.0), gradients: reached.map(\.1))
    }

    /// Moves parameters one step against gradients computed elsewhere, one for each and of its shape.
    public func update(_ parameters: [Parameter], gradients: [Tensor]) {
        if let mistake = mistake(updating: parameters, gradients) {
            mistake.report()
            return
        }
        guard !gradients.contains(where: \.isPoisoned) else { return }
        guard enroll(parameters) else { return }
        var advancedGroups: Set<Int> = []
        for (parameter, gradient) in zip(parameters, gradients) {
            guard let place = places[ObjectIdentifier(parameter)] else { continue }
            if advancedGroups.insert(place.group).inserted {
                groups[place.group].counters = advanced(groups[place.group].counters)
            }
            parameter.value = stepped(
                parameter.value, gradient: gradient, slots: &groups[place.group].members[place.position].slots,
                rate: rate, counters: groups[place.group].counters)
        }
    }

    /// Gives new parameters their memory: zeros, or what a checkpoint has for them. False where that doesn't fit.
    private func enroll(_ parameters: [Parameter]) -> Bool {
        let new = parameters.filter { places[ObjectIdentifier($0)] == nil }
        guard !new.isEmpty else { return true }
        let number = groups.count
        let memory = restored[number]
        var group = Group(counters: counterNames.map { recalled($0, .scalar, from: memory) }, members: [])
        var newPlaces: [ObjectIdentifier: (group: Int, position: Int)] = [:]
        for parameter in new where newPlaces[ObjectIdentifier(parameter)] == nil {
            newPlaces[ObjectIdentifier(parameter)] = (number, group.members.count)
            let shape = parameter.value.shape
            let slots = slotNames.map { recalled("\(parameter.name).\($0)", shape, from: memory) }
            group.members.append(Member(parameter: parameter, slots: slots))
        }
        let memories = group.counters + group.members.flatMap(\.slots)
        guard !memories.contains(where: \.isPoisoned) else { return false }
        restored[number] = nil
        groups.append(group)
        places.merge(newPlaces) { old, _ in old }
        return true
    }

    /// What was remembered under a name; zeros where there is no memory.
    private func recalled(_ name: String, _ shape: Shape, from memory: [String: Tensor]?) -> Tensor {
        guard let memory else { return .storedZeros(shape) }
        if let value = memory[name], value.shape == shape { return value }
        let found = memory[name].map { "has shape \($0.shape) instead of \(shape)" } ?? "is missing"
        return LayerError(
            message: "\(self.name).update: '\(name)' \(found) in the restored checkpoint",
            hint: "restore the model and its optimizer from the same checkpoint"
        ).reported()
    }
}

extension Optimizer {
    /// Starts anew with what a checkpoint has for the groups to come.
    func forget(remembering memory: [Int: [String: Tensor]]) {
        groups = []
        places = [:]
        restored = memory
    }
}

extension Tensor {
    /// Zeros as data: a step that begins with them has the same structure as the ones that follow.
    fileprivate static func storedZeros(_ shape: Shape) -> Tensor { Tensor(shape: shape, filledBy: { _ in }) }
}

// MARK: Mistakes

extension Optimizer {
    private func mistake(updating model: any Module, _ parameters: [Parameter], minimizing loss: Tensor) -> LayerError?
    {
        if loss.shape != .scalar {
            return LayerError(
                message: "\(name).update needs a loss that is one number, but this one has shape \(loss.shape)",
                hint: "take its mean: loss.mean()")
        }
        guard parameters.isEmpty else { return nil }
        let kind = model.checkpointKind
        if !model.parameters.isEmpty {
            return LayerError(
                message: "\(name).update: all parameters of \(kind) are frozen", hint: "call setTrainable(true) first")
        }
        if !model.allParameters.isEmpty {
            return LayerError(
                message: "\(name).update: \(kind) has no parameters yet, because it has seen no input",
                hint: "compute the loss from what the model gives, and update after that")
        }
        return LayerError(
            message: "\(name).update: \(kind) has no parameters",
            hint: "keep its layers in stored properties, or list them in `children`")
    }

    private func mistake(updating parameters: [Parameter], _ gradients: [Tensor]) -> LayerError? {
        guard parameters.count == gradients.count else {
            return LayerError(
                message: "\(name).update: \(parameters.count) parameters, but \(gradients.count) gradients",
                hint: "give one gradient for each parameter")
        }
        for (parameter, gradient) in zip(parameters, gradients) where !gradient.isPoisoned {
            if let shape = parameter.shape, shape != gradient.shape {
                return LayerError(
                    message: "\(name).update: parameter '\(parameter.name)' has shape \(shape), its gradient "
                        + "\(gradient.shape)", hint: "give the gradients in the order of the parameters")
            }
        }
        return nil
    }
}

extension LayerError {
    static func independentLoss(_ optimizer: String, _ model: any Module) -> LayerError {
        LayerError(
            message: "\(optimizer).update: the loss doesn't depend on any parameter of \(type(of: model))",
            hint: "compute it from what this model gives, in the same step")
    }
}
