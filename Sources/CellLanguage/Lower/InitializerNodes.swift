/// The initial values of properties, and where they go.
final class InitialValues {
    private let values: [(index: Int, code: FunctionCode)]

    init(_ values: [(index: Int, code: FunctionCode)]) { self.values = values }

    var isEmpty: Bool { values.isEmpty }

    func store(into record: Record, _ state: UnsafeMutablePointer<RunState>) throws {
        for (index, code) in values {
            if let constant = code.body.constant {
                record[index] = constant
                continue
            }
            let base = state.pointee.top
            try code.enter(Frame(base, state), at: state.pointee.session.takeUnretainedValue().currentSite)
            record[index] = base.take()
        }
    }
}

/// Makes an instance.
final class AllocationNode: Node {
    private let type: Type
    private let engine: LoweringEngine
    private let makeValues: () -> InitialValues
    /// Lowered at the first use: an initial value may make another instance of the type.
    private lazy var values = makeValues()
    /// Whether something runs when the instance ends.
    private(set) lazy var endsWithCode = type.nominal?.hasDeinitializer ?? false
    /// Nil where the library makes the instance.
    private lazy var shape: RecordShape? = {
        guard let nominal = type.nominal, nominal.kind == .structure || nominal.kind == .classType,
            nominal.native == nil, nominal.role == nil || nominal.isWritten
        else { return nil }
        let shape = engine.shape(type, count: nominal.storedProperties.count)
        return endsWithCode ? RecordShape(before: shape) : shape
    }()

    init(_ type: Type, _ engine: LoweringEngine, _ values: @escaping () -> InitialValues) {
        self.type = type
        self.engine = engine
        makeValues = values
    }

    override func value(_ frame: Frame) throws -> Value {
        guard let shape else { return .none }
        let record = Record.make(shape)
        try values.store(into: record, frame.state)
        return .record(record)
    }
}

/// An initializer's body behind the initial values of its class.
final class InitialValuesNode: Node {
    private let values: InitialValues
    private let body: Node

    init(_ values: InitialValues, _ body: Node) {
        self.values = values
        self.body = body
    }

    override func run(_ frame: Frame) throws -> Flow {
        try values.store(into: frame.slots[1].record(), frame.state)
        return try body.run(frame)
    }
}

/// The body of an initializer that leaves the call of the superclass's to the compiler.
final class ImplicitSuperNode: Node {
    private let body: Node
    private let call: Node

    init(_ body: Node, _ call: Node) {
        self.body = body
        self.call = call
    }

    override func run(_ frame: Frame) throws -> Flow {
        let flow = try body.run(frame)
        // `return nil` makes no instance.
        if case .none = frame.slots[0] { return flow }
        _ = try call.run(frame)
        frame.slots[0] = .void
        return flow
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

/// `try? self.init(…)`: where the other initializer throws, this one fails.
final class DelegatedTryNode: Node {
    private let call: Node
    init(_ call: Node) { self.call = call }
    override func value(_ frame: Frame) throws -> Value {
        do { return try call.value(frame) } catch is Thrown { throw FailedInitialization() }
    }
}

extension Expression {
    /// Whether it leaves the work of an initializer to another one.
    var isDelegation: Bool {
        switch kind {
        case .convert(_, let inner): inner.isDelegation
        case .call(let reference, let receiver?, _):
            reference.declaration.kind == .initializer && !receiver.type.isMetatype
        default: false
        }
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
