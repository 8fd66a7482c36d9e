/// Where variables end.
///
/// As long as no cell can see when an instance ends, a function lets go of all its variables together. Once one can, each
/// scope lets go of its own, the last first, and each statement of what it has used for itself.
struct ScopedSlot {
    let slot: Int
    let isVariable: Bool
}

extension BodyLowering {
    /// Lowers a scope: what is declared in it ends with it.
    func scope(_ lowered: () -> Node) -> Node {
        let mark = scoped.count
        return closed(lowered(), from: mark)
    }

    /// Lowers one round of a loop. What the round binds ends with it, and where the loop is left before the next.
    func round(from mark: Int, _ lowered: () -> Node) -> Node {
        let node = lowered()
        let slots = scoped[mark...].map(\.slot)
        return slots.isEmpty ? node : ScopeNode(node, slots)
    }

    /// A node at whose end the slots end that were taken since `mark`.
    private func closed(_ node: Node, from mark: Int) -> Node {
        let slots = takeScoped(from: mark)
        return slots.isEmpty ? node : ScopeNode(node, slots)
    }

    /// Lowers a statement. The variables that it declares in the block around live on; all else that it uses ends with it.
    func lowerScoped(_ statement: Statement) -> Node? {
        let mark = scoped.count
        guard let node = lower(statement) else { return nil }
        guard engine.tracksLifetimes, statement.declaresForBlock else { return closed(node, from: mark) }
        let declared = scoped[mark...].filter(\.isVariable)
        let own = scoped[mark...].filter { !$0.isVariable }.map(\.slot)
        scoped.removeSubrange(mark...)
        scoped += declared
        return own.isEmpty ? node : ScopeNode(node, own)
    }

    /// Statements whose last variable is the value of an expression.
    func blockValue(_ statements: [Statement], _ result: LocalVariable) -> Node {
        let mark = scoped.count
        let slot = slot(of: result)
        let body = NodeList.make(nodes(statements))
        let value = Self.localNode(slot, concrete(result.type))
        return BlockNode(body, value, takeScoped(from: mark))
    }

    private func takeScoped(from mark: Int) -> [Int] {
        let slots = scoped[mark...].map(\.slot)
        scoped.removeSubrange(mark...)
        return slots
    }
}

extension Statement {
    /// Whether its variables are those of the block that it stands in.
    fileprivate var declaresForBlock: Bool {
        switch self {
        case .declare, .guardElse: true
        default: false
        }
    }
}

extension LoweringEngine {
    /// Whether letting go of a value of a type may end an instance.
    func mayKeepInstances(_ type: Type) -> Bool {
        if let known = keepers[type] { return known }
        var seen: Set<Nominal> = []
        let result = mayKeepInstances(type, &seen)
        keepers[type] = result
        return result
    }

    private func mayKeepInstances(_ type: Type, _ seen: inout Set<Nominal>) -> Bool {
        switch type {
        case .metatype, .error: return false
        case .tuple(let elements):
            for element in elements where mayKeepInstances(element.type, &seen) { return true }
            return false
        case .nominal(let nominal, let arguments):
            if nominal.kind == .classType || nominal.kind == .protocolType { return true }
            for argument in arguments where mayKeepInstances(argument, &seen) { return true }
            guard nominal.isOfLanguage, seen.insert(nominal).inserted else { return false }
            let map = table.argumentMap(type)
            let parts = nominal.storedProperties.map(\.type) + nominal.cases.flatMap { $0.payload.map(\.type) }
            for part in parts where mayKeepInstances(table.actual(part, map), &seen) { return true }
            return false
        case .function, .existential, .parameter, .member, .unknown: return true
        }
    }
}

/// A scope: lets go of its slots however it is left, the last first.
final class ScopeNode: Node {
    private let body: Node
    private let slots: [Int]

    init(_ body: Node, _ slots: [Int]) {
        self.body = body
        self.slots = slots.reversed()
    }

    override func run(_ frame: Frame) throws -> Flow {
        let flow: Flow
        do { flow = try body.run(frame) } catch {
            frame.clear(slots)
            throw error
        }
        frame.clear(slots)
        return flow
    }
}

extension Frame {
    /// Lets go of what slots refer to, in this order.
    @inline(__always) func clear(_ list: [Int]) { for slot in list { slots[slot] = .none } }
}
