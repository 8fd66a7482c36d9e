/// Turns checked code into nodes. One for each body and list of generic arguments.
final class BodyLowering {
    let engine: LoweringEngine
    let substitution: Substitution
    var slots: [LocalVariable: Int] = [:]
    /// The next free slot; slot 0 takes the result.
    var depth = 1
    var frameSize = 1
    var managed: [Int] = []
    /// The slots of the scopes that are being lowered, where it matters when they end.
    var scoped: [ScopedSlot] = []
    /// Labels of loops around, the innermost last.
    var labels: [LoopLabel] = []
    /// What `Self` is in a static member of a class.
    var dynamicSelf: Type?
    /// The initializer whose body this is.
    var initializer: InitializerForm?
    /// The storage that the body reads and sets past overriding properties and observers.
    var directStorage: DirectStorage?
    /// The links of optional chains around: `a?` in `a?.b`, by the expression that stands for its content.
    var links: [ObjectIdentifier: ChainLink] = [:]
    /// Variables whose parts a call changes at once.
    var sharedPlaces: [(root: Expression, place: Place)] = []
    /// The variables of chains that hand their value on where they are read.
    var passing: Set<LocalVariable>?
    /// What the parameters stand for, where the body is lowered in place of a call.
    var bindings: [LocalVariable: InlineBinding] = [:]
    /// The arguments of that call that are evaluated into slots first.
    var inlineStores: [(slot: Int, node: Node)] = []
    /// The function that the body is of, and those whose calls this is lowered in place of.
    var activeCalls: [FunctionDeclaration] = []
    /// How much more may be lowered in place.
    var inliningRest = BodyLowering.inliningBudget

    init(_ engine: LoweringEngine, _ substitution: Substitution) {
        self.engine = engine
        self.substitution = substitution
    }

    var table: TypeTable { engine.table }

    /// A type with the body's generic arguments put in.
    func concrete(_ type: Type) -> Type {
        if !table.hasOpaqueResults { return table.substitute(type, substitution) }
        // What a local function gives for `some P` may be made of the generic parameters around it.
        return table.substitute(table.actual(type, substitution), substitution)
    }

    func concrete(_ map: Substitution) -> Substitution {
        substitution.isEmpty && !table.hasOpaqueResults ? map : map.mapTypes { concrete($0) }
    }

    // MARK: Slots

    /// Takes a slot for a variable.
    func slot(of variable: LocalVariable) -> Int {
        if let slot = slots[variable] { return slot }
        let slot = depth
        depth += 1
        frameSize = max(frameSize, depth)
        slots[variable] = slot
        let type = concrete(variable.type)
        guard variable.isBoxed || StorageClass(type) == .value else { return slot }
        managed.append(slot)
        if engine.tracksLifetimes, variable.ownership != .strong || engine.mayKeepInstances(type) {
            scoped.append(ScopedSlot(slot: slot, isVariable: true))
        }
        return slot
    }

    /// A slot for a value that lives as long as the frame.
    func temporarySlot() -> Int {
        let slot = depth
        depth += 1
        frameSize = max(frameSize, depth)
        managed.append(slot)
        if engine.tracksLifetimes { scoped.append(ScopedSlot(slot: slot, isVariable: false)) }
        return slot
    }

    /// Reserves a call's frame: what `body` lowers stands behind its slots.
    func withCallFrame<T>(_ count: Int, _ body: (Int) -> T) -> T {
        let base = depth
        depth += count + 1
        frameSize = max(frameSize, depth)
        defer { depth = base }
        return body(base)
    }
}

/// How values of a type are stored.
enum StorageClass: Equatable {
    case int, double, float, bool, value

    init(_ type: Type) {
        switch type.nominal?.role {
        case .int, .fixedWidthInteger: self = .int
        case .double: self = .double
        case .float: self = .float
        case .bool: self = .bool
        default: self = .value
        }
    }
}

extension LocalVariable {
    /// A captured variable that changes is shared through a box.
    var isBoxed: Bool { isCaptured && (!isLet || canInitialize) }
}
