import Synchronization

/// Lets go of values that hold others that hold others: a list of a million nodes must not take a million calls deep.
///
/// Objects end as Swift ends them, one inside the other, down to some depth; what hangs deeper is put aside and ends when
/// the outermost has.
enum Reclaim {
    private static let depth = Atomic<Int>(0)
    private static let pending = Mutex(Pending())
    /// How deep objects end inside each other. Each level takes a few hundred bytes of the thread's stack.
    private static let limit = 400

    private struct Pending: @unchecked Sendable {
        var values: [Value] = []
    }

    /// Runs `end`, which lets go of `values`; what would nest too deeply is kept alive until the outermost object ends.
    @inline(__always)
    static func end(_ values: UnsafeBufferPointer<Value>, _ end: () -> Void) {
        guard values.contains(where: \.holdsObjects) else { return end() }
        let level = depth.add(1, ordering: .relaxed).newValue
        if level > limit {
            let kept = values.filter(\.holdsObjects)
            pending.withLock { $0.values += kept }
        }
        end()
        if level == 1 { finish() }
        depth.subtract(1, ordering: .relaxed)
    }

    /// Lets go of what an object holds in an array of its own.
    static func end(_ values: inout [Value]) {
        // The buffer lives until the array is emptied, which is the last thing that happens to it.
        values.withUnsafeMutableBufferPointer { buffer in
            end(UnsafeBufferPointer(buffer)) { buffer.update(repeating: .none) }
        }
    }

    /// Ends what was put aside, and what that puts aside in turn.
    private static func finish() {
        while true {
            let next = pending.withLock { pending in
                let values = pending.values
                pending.values = []
                return values
            }
            if next.isEmpty { return }
        }
    }
}

extension Value {
    /// Whether letting go of the value may end objects.
    fileprivate var holdsObjects: Bool {
        switch self {
        case .record, .object, .array, .dictionary, .set: true
        default: false
        }
    }
}
