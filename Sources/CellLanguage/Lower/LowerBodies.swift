extension BodyLowering {
    /// Lowers a function's body: `self`, parameters and captures take the first slots.
    /// `made` is the class that an inherited initializer makes an instance of.
    func lowerBody(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ body: FunctionBody, isSetter: Bool, made: Type?
    ) {
        if function.kind == .initializer {
            code.isExpression = true
            code.parameterCount = function.parameters.count
            let type = made ?? table.actual(function.owner?.selfType ?? .error, substitution)
            let inner = engine.initializerCode(function, substitution, making: type)
            code.frameSize = function.parameters.count * 2 + 4
            code.inoutSlots = function.parameters.indices.filter { function.parameters[$0].isInout }.map { $0 + 1 }
            code.managedSlots = function.parameters.indices.map { $0 + 1 }.filter { !code.inoutSlots.contains($0) }
            code.body = InitializerNode(
                inner, engine.allocation(of: type), count: function.parameters.count,
                inoutSlots: code.inoutSlots, isFailable: function.isFailable,
                isClass: function.owner?.kind == .classType)
            return
        }
        if function.isStatic { dynamicSelf = made }
        lowerPlainBody(code, function, body)
    }

    func lowerPlainBody(_ code: FunctionCode, _ function: FunctionDeclaration, _ body: FunctionBody) {
        directStorage = DirectStorage(function, body)
        activeCalls = [function]
        var boxes = ParameterBoxes()
        if let receiver = body.selfVariable { takeParameter(receiver, code, &boxes) }
        for parameter in body.parameters { takeParameter(parameter, code, &boxes) }
        code.parameterCount = depth - 1
        for variable in body.scope.captures { _ = slot(of: variable) }
        finish(code, body.statements, boxes) { initializer?.complete($0, self) ?? $0 }
    }

    func lowerClosure(_ code: FunctionCode, _ closure: ClosureBody) {
        var boxes = ParameterBoxes()
        for parameter in closure.parameters { takeParameter(parameter, code, &boxes) }
        code.parameterCount = closure.parameters.count
        for variable in closure.scope.captures { _ = slot(of: variable) }
        finish(code, closure.statements, boxes) { $0 }
    }

    /// The parameters that closures share with the body.
    private struct ParameterBoxes {
        var slots: [Int] = []
        /// Those whose values go back to the caller.
        var inoutSlots: [Int] = []
    }

    private func takeParameter(_ parameter: LocalVariable, _ code: FunctionCode, _ boxes: inout ParameterBoxes) {
        let slot = slot(of: parameter)
        if parameter.isInout { code.inoutSlots.append(slot) }
        guard parameter.isBoxed else { return }
        boxes.slots.append(slot)
        if parameter.isInout { boxes.inoutSlots.append(slot) }
    }

    private func finish(
        _ code: FunctionCode, _ statements: [Statement], _ boxes: ParameterBoxes, around: (Node) -> Node
    ) {
        if boxes.slots.isEmpty, initializer == nil, statements.count == 1,
            case .returnValue(let value?, _) = statements[0]
        {
            code.isExpression = true
            code.body = lower(value)
        } else {
            var nodes = boxes.slots.map { BoxParameter($0) as Node } + self.nodes(statements)
            // An initializer that reaches its end has not failed.
            if initializer != nil { nodes.append(ReturnVoid()) }
            let body = around(NodeList.make(nodes))
            code.body = boxes.inoutSlots.isEmpty ? body : UnboxingNode(body, boxes.inoutSlots)
        }
        code.frameSize = frameSize
        code.managedSlots = managed.filter { !code.inoutSlots.contains($0) }
    }
}

/// Takes `inout` parameters out of the boxes that closures shared with the body, however it ends.
final class UnboxingNode: Node {
    private let body: Node
    private let slots: [Int]
    init(_ body: Node, _ slots: [Int]) {
        self.body = body
        self.slots = slots
    }
    override func run(_ frame: Frame) throws -> Flow {
        defer {
            for slot in slots {
                if case .object(let object) = frame.slots[slot], let box = object as? Box {
                    frame.slots[slot] = box.slot.take()
                }
            }
        }
        return try body.run(frame)
    }
}

/// Puts a parameter into a box, because a closure shares it.
final class BoxParameter: Node {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func run(_ frame: Frame) throws -> Flow {
        let value = (frame.slots + slot).take()
        frame.slots[slot] = .object(Box(value))
        return .next
    }
}

extension LoweringEngine {
    func buildRawValue(_ code: FunctionCode, _ function: FunctionDeclaration) {
        guard let owner = function.owner else { return }
        code.isExpression = true
        code.parameterCount = 1
        code.frameSize = 2
        code.managedSlots = [1]
        let values = owner.cases.map { ($0.rawValue ?? .none, plainCase($0, owner.selfType)) }
        code.body = ValueClosureNode { frame in
            for (raw, value) in values where try Equality.equal(raw, frame.slots[1], frame.state) { return value }
            return .none
        }
    }

    /// The expression of a parameter's default, checked at its first use.
    func defaultExpression(_ value: DefaultValue, _ type: Type, of function: FunctionDeclaration?) -> Expression? {
        let checker = Checker(table: table, environment: environment, source: value.source, sink: sink)
        let declared = function?.parameters.first { $0.defaultValue === value }?.type
        return checker.defaultExpression(value, type, declared: declared ?? type)
    }

    /// Runs an expression that belongs to no body: the value of a static property.
    func initialize(_ global: GlobalVariable, with expression: Expression, _ frame: Frame) throws {
        let lowering = BodyLowering(self, [:])
        let node = lowering.lower(expression)
        let code = FunctionCode(name: global.name)
        code.isExpression = true
        code.frameSize = lowering.frameSize
        code.managedSlots = lowering.managed
        code.body = node
        let base = frame.state.pointee.top
        try code.enter(Frame(base, frame.state), at: expression.span)
        global.slot.pointee = base.take()
    }
}
