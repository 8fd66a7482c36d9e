/// The parts of a node, in memory of their own: walking them costs no reference counting.
struct Parts: ~Copyable {
    private let start: UnsafeMutablePointer<Unmanaged<Node>>
    let count: Int

    init(_ nodes: [Node]) {
        count = nodes.count
        start = .allocate(capacity: max(count, 1))
        for (index, node) in nodes.enumerated() { (start + index).initialize(to: .passRetained(node)) }
    }

    deinit {
        for index in 0..<count { start[index].release() }
        start.deallocate()
    }

    /// Runs one of them; `index` is below `count`.
    @inline(__always) func run(_ index: Int, _ frame: Frame) throws -> Flow {
        try start[index]._withUnsafeGuaranteedRef { try $0.run(frame) }
    }

    /// Evaluates one of them; `index` is below `count`.
    @inline(__always) func value(_ index: Int, _ frame: Frame) throws -> Value {
        try start[index]._withUnsafeGuaranteedRef { try $0.value(frame) }
    }

    /// Evaluates all of them into consecutive slots.
    @inline(__always) func store(_ frame: Frame, from slot: Slot) throws {
        for index in 0..<count {
            try start[index]._withUnsafeGuaranteedRef { try $0.store(frame, into: slot + index) }
        }
    }
}
