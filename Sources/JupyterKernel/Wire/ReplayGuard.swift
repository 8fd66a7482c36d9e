/// Remembers the latest signatures: a message that comes twice is an old one sent again by somebody else.
package struct ReplayGuard {
    private var known: Set<[UInt8]> = []
    private var order: [[UInt8]] = []
    private var oldest = 0
    private let capacity: Int

    /// Remembers `capacity` signatures, then forgets the oldest.
    package init(capacity: Int = 1 << 16) { self.capacity = max(1, capacity) }

    /// Notes the signature; false where it is known already.
    package mutating func admit(_ signature: [UInt8]) -> Bool {
        guard known.insert(signature).inserted else { return false }
        if order.count < capacity {
            order.append(signature)
        } else {
            known.remove(order[oldest])
            order[oldest] = signature
            oldest = (oldest + 1) % capacity
        }
        return true
    }
}
