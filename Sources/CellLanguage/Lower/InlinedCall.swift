/// A call of a small function whose body stands here: its parameters are slots of the caller's frame.
final class InlinedCall: Node {
    private let arguments: SlotStores
    private let body: Node
    /// Slots to let go of behind the call, the last taken first.
    private let managed: [Int]
    private let name: String
    private let site: SourceSpan

    init(_ arguments: [(slot: Int, node: Node)], _ body: Node, managed: [Int], name: String, _ site: SourceSpan) {
        self.arguments = SlotStores(arguments)
        self.body = body
        self.managed = managed.reversed()
        self.name = name
        self.site = site
    }

    /// Runs `result` behind the arguments, and lets go of them.
    @inline(__always) private func call<T>(_ frame: Frame, _ result: () throws -> T) throws -> T {
        try arguments.run(frame)
        do {
            let value = try result()
            if !managed.isEmpty { clear(frame) }
            return value
        } catch {
            throw RuntimeFailure.Call(function: name, site: site).added(to: error)
        }
    }

    @inline(never) private func clear(_ frame: Frame) {
        for slot in managed { frame.slots[slot] = .none }
    }

    override func value(_ frame: Frame) throws -> Value { try call(frame) { try body.value(frame) } }
    override func int(_ frame: Frame) throws -> Int { try call(frame) { try body.int(frame) } }
    override func double(_ frame: Frame) throws -> Double { try call(frame) { try body.double(frame) } }
    override func float(_ frame: Frame) throws -> Float { try call(frame) { try body.float(frame) } }
    override func bool(_ frame: Frame) throws -> Bool { try call(frame) { try body.bool(frame) } }
    override func store(_ frame: Frame, into slot: Slot) throws {
        if managed.isEmpty { return try call(frame) { try body.store(frame, into: slot) } }
        // As in any call the arguments end first, then what the slot held until now.
        let value = try call(frame) { try body.value(frame) }
        slot.pointee = value
    }

    override var madeShape: RecordShape? { body.madeShape }
    override func storeFields(_ frame: Frame, into slot: Slot) throws {
        try call(frame) { try body.storeFields(frame, into: slot) }
    }
}

/// The fields of a record that is not made, for a callee that uses them one by one.
final class FieldsNode: Node {
    private let record: Node
    init(_ record: Node) { self.record = record }
    override func store(_ frame: Frame, into slot: Slot) throws { try record.storeFields(frame, into: slot) }
}

/// Nodes and the slots that they are evaluated into, in memory of their own.
struct SlotStores: ~Copyable {
    private let start: UnsafeMutablePointer<(slot: Int, node: Unmanaged<Node>)>
    private let count: Int

    init(_ stores: [(slot: Int, node: Node)]) {
        count = stores.count
        start = .allocate(capacity: max(count, 1))
        for (index, store) in stores.enumerated() {
            (start + index).initialize(to: (store.slot, .passRetained(store.node)))
        }
    }

    deinit {
        for index in 0..<count { start[index].node.release() }
        start.deallocate()
    }

    @inline(__always) func run(_ frame: Frame) throws {
        for index in 0..<count {
            let slot = frame.slots + start[index].slot
            try start[index].node._withUnsafeGuaranteedRef { try $0.store(frame, into: slot) }
        }
    }
}
