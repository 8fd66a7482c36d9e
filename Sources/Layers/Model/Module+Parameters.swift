extension Module {
    /// All parameters, trainable or not, in the order of declaration; one that is reached twice is listed once.
    ///
    /// Parameters of layers that have seen no input don't exist yet and are not listed.
    public var parameters: [Parameter] { allParameters.filter(\.isBuilt) }

    /// The parameters that optimizers change.
    public var trainableParameters: [Parameter] { parameters.filter(\.isTrainable) }

    /// The model itself and everything inside that holds parameters, parents before children: for what is to be done to
    /// layers of some kind.
    ///
    /// ```swift
    /// for case let layer as WeightedLayer in generator.modules { layer.weight.initialize(.normal(standardDeviation: 0.02)) }
    /// ```
    public var modules: [any Module] {
        var found: [any Module] = [self]
        var seen = Set([identity].compactMap { $0 })
        visit(path: "") { _, child in
            guard case .module(let module) = child else { return }
            if let identity = module.identity, !seen.insert(identity).inserted { return }
            found.append(module)
        }
        return found
    }

    /// The number of elements of all parameters that exist.
    public var parameterCount: Int { parameters.reduce(0) { $0 + $1.value.shape.count } }

    /// Marks every parameter as one that optimizers change, or leave alone; statistics of normalisations stay as they are.
    public func setTrainable(_ isTrainable: Bool) {
        for parameter in allParameters where parameter.role == .weight { parameter.isTrainable = isTrainable }
    }

    /// The parameters including those that don't exist before the first input; names them by the way on which they were
    /// found, and the layers too.
    package var allParameters: [Parameter] {
        var found: [Parameter] = []
        var seen: Set<ObjectIdentifier> = []
        visit(path: "") { path, child in
            switch child {
            case .parameter(let parameter):
                guard seen.insert(ObjectIdentifier(parameter)).inserted else { return }
                parameter.name = path
                found.append(parameter)
            case .module(let module):
                (module as? any PathHolder)?.path = path
            }
        }
        return found
    }

    /// Gives every layer inside its path (`features.0`), for messages. ``parameters`` does this too; a call right after the
    /// model's creation has the names ready for a mistake in the first step.
    public func nameLayers() { _ = allParameters }

    /// Calls `body` for everything inside, parents before children; what holds itself is entered once.
    private func visit(path: String, inside: Set<ObjectIdentifier> = [], _ body: (String, Child.Content) -> Void) {
        var inside = inside
        if let identity, !inside.insert(identity).inserted { return }
        for child in children {
            // A wrapper's module without a name of its own stands in the wrapper's place.
            let name = [path, child.name].filter { !$0.isEmpty }.joined(separator: ".")
            body(name, child.content)
            if case .module(let module) = child.content { module.visit(path: name, inside: inside, body) }
        }
    }

    /// What tells one class instance from another; nil for values.
    private var identity: ObjectIdentifier? {
        if let standIn = self as? any ModuleStandIn { return standIn.identity }
        return type(of: self) is AnyClass ? ObjectIdentifier(self as AnyObject) : nil
    }
}

/// A module that is made anew whenever somebody asks for the one that it stands for.
package protocol ModuleStandIn: Module {
    /// What tells the one that it stands for from others; nil where that is a value.
    var identity: ObjectIdentifier? { get }
}
