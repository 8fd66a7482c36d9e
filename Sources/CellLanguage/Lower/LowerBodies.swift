extension BodyLowering {
    /// Lowers a function's body: `self`, parameters and captures take the first slots.
    /// `made` is the class that an inherited initializer makes an instance of.
    func lowerBody(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ body: FunctionBody, isSetter: Bool, made: Type?
    ) {
        if function.kind == .initializer {
            let inner = engine.initializerCode(function, body, substitution)
            code.isExpression = true
            code.parameterCount = function.parameters.count
            let type = made ?? table.substitute(function.owner?.selfType ?? .error, substitution)
            code.frameSize = function.parameters.count * 2 + 4
            code.inoutSlots = function.parameters.indices.filter { function.parameters[$0].isInout }.map { $0 + 1 }
            code.managedSlots = function.parameters.indices.map { $0 + 1 }.filter { !code.inoutSlots.contains($0) }
            code.body = InitializerNode(
                inner, AllocationNode(type, engine, substitution), count: function.parameters.count,
                inoutSlots: code.inoutSlots, isFailable: function.isFailable,
                isClass: function.owner?.kind == .classType)
            return
        }
        lowerPlainBody(code, function, body)
    }

    func lowerPlainBody(_ code: FunctionCode, _ function: FunctionDeclaration, _ body: FunctionBody) {
        directStorage = DirectStorage(function, body)
        makesRoot =
            isInitializer && function.mayFail && !function.isConvenience && function.owner?.kind == .classType
            && function.owner?.superclass == nil
        activeCalls = [function]
        var boxes = ParameterBoxes()
        if let receiver = body.selfVariable { takeParameter(receiver, code, &boxes) }
        for parameter in body.parameters { takeParameter(parameter, code, &boxes) }
        code.parameterCount = depth - 1
        for variable in body.scope.captures { _ = slot(of: variable) }
        finish(code, body.statements, boxes)
    }

    func lowerClosure(_ code: FunctionCode, _ closure: ClosureBody) {
        var boxes = ParameterBoxes()
        for parameter in closure.parameters { takeParameter(parameter, code, &boxes) }
        code.parameterCount = closure.parameters.count
        for variable in closure.scope.captures { _ = slot(of: variable) }
        finish(code, closure.statements, boxes)
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

    private func finish(_ code: FunctionCode, _ statements: [Statement], _ boxes: ParameterBoxes) {
        if boxes.slots.isEmpty, statements.count == 1, case .returnValue(let value?, _) = statements[0] {
            code.isExpression = true
            code.body = lower(value)
        } else {
            var nodes = boxes.slots.map { BoxParameter($0) as Node } + self.nodes(statements)
            // An initializer that reaches its end has not failed.
            if isInitializer { nodes.append(ReturnVoid()) }
            let body = makesRoot ? RootInitializerBody(NodeList.make(nodes)) : NodeList.make(nodes)
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
    /// The code of an initializer's own body: `self` is its first parameter.
    func initializerCode(
        _ function: FunctionDeclaration, _ body: FunctionBody, _ substitution: [GenericParameter: Type]
    ) -> FunctionCode {
        let arguments = function.allGenericParameters.map { substitution[$0] ?? .error }
        if let known = known(function.setterCodes[arguments]) { return known }
        let code = newCode(function)
        function.setterCodes[arguments] = code
        let lowering = BodyLowering(self, substitution)
        lowering.isInitializer = true
        lowering.lowerPlainBody(code, function, body)
        return code
    }

    func buildMemberwise(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ substitution: [GenericParameter: Type], made: Type?
    ) {
        guard let owner = made?.nominal ?? function.owner else { return }
        let type = made ?? table.substitute(owner.selfType, substitution)
        let places = function.parameters.compactMap { parameter in
            owner.storedProperties.firstIndex { $0.name == parameter.name }
        }
        code.isExpression = true
        code.parameterCount = function.parameters.count
        code.frameSize = function.parameters.count + 1
        code.managedSlots = function.parameters.indices.map { $0 + 1 }
        let others = owner.storedProperties.enumerated().filter { index, _ in !places.contains(index) }
        let allocation = AllocationNode(type, self, substitution, only: others.map(\.offset))
        code.body = MemberwiseNode(allocation, places, places.map { owner.storedProperties[$0].ownership })
    }

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
    func defaultExpression(_ value: DefaultValue, _ type: Type) -> Expression? {
        let checker = Checker(table: table, environment: environment, source: value.source, sink: sink)
        return checker.defaultExpression(value, type)
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

/// Makes an instance whose properties have their initial values.
final class AllocationNode: Node {
    private let type: Type
    private let engine: LoweringEngine
    private let substitution: [GenericParameter: Type]
    private let only: [Int]?
    /// Whether something runs when the instance ends.
    private(set) lazy var endsWithCode = type.nominal?.hasDeinitializer ?? false
    private lazy var initializers: [(index: Int, code: FunctionCode)] = prepare()
    /// Nil where the library makes the instance.
    private lazy var shape: RecordShape? = {
        guard let nominal = type.nominal, nominal.kind == .structure || nominal.kind == .classType,
            nominal.native == nil, nominal.role == nil
        else { return nil }
        let shape = engine.shape(type, count: nominal.storedProperties.count)
        return endsWithCode ? RecordShape(before: shape) : shape
    }()

    init(_ type: Type, _ engine: LoweringEngine, _ substitution: [GenericParameter: Type], only: [Int]? = nil) {
        self.type = type
        self.engine = engine
        self.substitution = substitution
        self.only = only
    }

    private func prepare() -> [(index: Int, code: FunctionCode)] {
        let properties = type.nominal?.storedProperties ?? []
        let map = engine.table.argumentMap(type)
        return properties.enumerated().compactMap { index, property in
            guard only?.contains(index) ?? true, let expression = property.initializer?.expression else { return nil }
            let lowering = BodyLowering(engine, map)
            let code = FunctionCode(name: "\(type).\(property.name)")
            code.isExpression = true
            code.body = lowering.held(lowering.lower(expression), property.ownership)
            code.frameSize = lowering.frameSize
            code.managedSlots = lowering.managed
            return (index, code)
        }
    }

    override func value(_ frame: Frame) throws -> Value {
        guard let shape else { return .none }
        let record = Record.make(shape)
        for (index, code) in initializers {
            if let constant = code.body.constant {
                record[index] = constant
                continue
            }
            let base = frame.state.pointee.top
            try code.enter(Frame(base, frame.state), at: engine.session.currentSite)
            record[index] = base.take()
        }
        return .record(record)
    }
}

/// Makes an instance and runs an initializer's body on it.
final class InitializerNode: Node {
    private let code: FunctionCode
    private let allocation: AllocationNode
    private let count: Int
    private let inoutSlots: [Int]
    private let isFailable: Bool
    private let isClass: Bool

    init(
        _ code: FunctionCode, _ allocation: AllocationNode, count: Int, inoutSlots: [Int], isFailable: Bool,
        isClass: Bool
    ) {
        self.code = code
        self.allocation = allocation
        self.count = count
        self.inoutSlots = inoutSlots
        self.isFailable = isFailable
        self.isClass = isClass
    }

    override func value(_ frame: Frame) throws -> Value {
        let instance = try allocation.value(frame)
        let base = frame.slots + (count + 1)
        // A body that does not `return nil` leaves the place of its result as it is.
        base[0] = .void
        base[1] = instance
        for index in 0..<count { base[index + 2] = (frame.slots + (index + 1)).take() }
        defer { for slot in inoutSlots { frame.slots[slot] = (base + (slot + 1)).take() } }
        do {
            try code.enter(Frame(base, frame.state), at: .library)
        } catch is FailedInitialization {
            base[1] = .none
            return .none
        } catch {
            base[1] = .none
            throw error
        }
        let result = (base + 1).take()
        let outcome = base.take()
        if isFailable, case .none = outcome { return .none }
        if allocation.endsWithCode { try instance.record().finish() }
        return isClass ? instance : result
    }
}

/// The body of an initializer of a class without superclass, which may fail: an instance whose properties all have their
/// values by then ends like any other.
final class RootInitializerBody: Node {
    private let body: Node
    init(_ body: Node) { self.body = body }

    override func run(_ frame: Frame) throws -> Flow {
        do {
            let flow = try body.run(frame)
            if case .none = frame.slots[0] { noteWhole(frame) }
            return flow
        } catch {
            noteWhole(frame)
            throw error
        }
    }

    private func noteWhole(_ frame: Frame) {
        guard case .record(let record) = frame.slots[1] else { return }
        let properties = record.type.nominal?.rootProperties ?? []
        if properties.allSatisfy({ $1 || !record[$0].isNone }) { record.finish() }
    }
}

extension Nominal {
    /// The stored properties of the class at the root: their places, and whether nil is a value of theirs.
    fileprivate var rootProperties: [(index: Int, isOptional: Bool)] {
        let root = ancestors.last ?? self
        return root.storedProperties.enumerated().map { ($0, $1.type.nominal?.role == .optional) }
    }
}

/// `super.init(…)` and `self.init(…)` of an initializer that may fail afterwards: the instance is whole from here on.
final class WholeInstance: Node {
    private let call: Node
    private let receiver: Node
    init(_ call: Node, _ receiver: Node) {
        self.call = call
        self.receiver = receiver
    }
    override func value(_ frame: Frame) throws -> Value {
        let result = try call.value(frame)
        try receiver.value(frame).record().finish()
        return result
    }
}

extension FunctionDeclaration {
    /// Whether an initializer may end without an instance.
    var mayFail: Bool { isFailable || canThrow || isRethrowing }
}

/// The initializer that another one handed the work to has returned nil: so does this one.
struct FailedInitialization: Error {}

/// `self.init(…)` and `super.init(…)` of an initializer that may fail.
final class DelegatedFailure: Node {
    private let call: Node
    init(_ call: Node) { self.call = call }
    override func value(_ frame: Frame) throws -> Value {
        let result = try call.value(frame)
        if case .none = result { throw FailedInitialization() }
        return result
    }
}

/// The initializer that sets every property.
final class MemberwiseNode: Node {
    private let allocation: AllocationNode
    private let places: [Int]
    private let ownerships: [Ownership]

    init(_ allocation: AllocationNode, _ places: [Int], _ ownerships: [Ownership]) {
        self.allocation = allocation
        self.places = places
        self.ownerships = ownerships
    }

    override func value(_ frame: Frame) throws -> Value {
        let instance = try allocation.value(frame)
        let record = try instance.record()
        if allocation.endsWithCode { record.finish() }
        for (argument, place) in places.enumerated() {
            record[place] = ownerships[argument].holding((frame.slots + (argument + 1)).take())
        }
        return instance
    }
}
