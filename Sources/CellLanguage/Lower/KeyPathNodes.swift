extension BodyLowering {
    func keyPath(_ path: KeyPathLiteral, _ expression: Expression) -> Node {
        let steps = path.steps.map { step in (step.part, step.indices.map { lower($0) }) }
        return KeyPathNode(
            concrete(expression.type), steps, expression.span, get: closure(path.getter),
            set: path.setter.map { closure($0) })
    }
}

/// Makes a key path of its code and of what its indices are.
final class KeyPathNode: Node {
    private let type: Type
    private let steps: [(part: KeyPathLiteral.Part, indices: [Node])]
    private let site: SourceSpan
    private let get: Node
    private let set: Node?

    init(
        _ type: Type, _ steps: [(part: KeyPathLiteral.Part, indices: [Node])], _ site: SourceSpan, get: Node, set: Node?
    ) {
        self.site = site
        self.type = type
        self.steps = steps
        self.get = get
        self.set = set
    }

    override func value(_ frame: Frame) throws -> Value {
        let steps = try self.steps.map { step in
            KeyPathValue.Step(part: step.part, indices: try step.indices.map { try $0.value(frame) })
        }
        let link = KeyPathValue.Link(
            steps: steps, site: site, get: try function(get, frame), set: try set.map { try function($0, frame) })
        return .object(KeyPathValue(type, steps.isEmpty ? [] : [link]))
    }

    private func function(_ node: Node, _ frame: Frame) throws -> FunctionValue {
        let value = try node.value(frame)
        guard case .object(let function as FunctionValue) = value else { throw Defect.trap("Function", value) }
        return function
    }
}
