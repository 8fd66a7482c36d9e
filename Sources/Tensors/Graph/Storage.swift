import Synchronization

/// Memory that holds a tensor's elements.
package final class Storage: @unchecked Sendable {
    package let pointer: UnsafeMutableRawPointer
    /// The bytes that were asked for; the memory is 64-byte aligned and padded.
    package let byteCount: Int

    /// Memory of at least so many bytes, contents undefined.
    package init(byteCount: Int) {
        self.byteCount = byteCount
        pointer = StoragePool.shared.take(byteCount: byteCount)
    }

    /// A copy of these numbers.
    package convenience init(_ scalars: [Float]) {
        self.init(byteCount: scalars.count * MemoryLayout<Float>.stride)
        scalars.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { pointer.copyMemory(from: base, byteCount: bytes.count) }
        }
    }

    deinit { StoragePool.shared.giveBack(pointer, byteCount: byteCount) }

    /// The same bytes in memory of their own.
    func copy() -> Storage {
        let copy = Storage(byteCount: byteCount)
        copy.pointer.copyMemory(from: pointer, byteCount: byteCount)
        return copy
    }

    /// The elements as numbers.
    package var scalars: [Float] {
        Array(
            UnsafeBufferPointer(
                start: pointer.assumingMemoryBound(to: Float.self), count: byteCount / MemoryLayout<Float>.stride))
    }
}

/// Memory given back is kept for the next storage of the same size, so that a training loop, which makes the same
/// tensors step after step, asks the system for memory only in its first steps.
package final class StoragePool: Sendable {
    package static let shared = StoragePool()

    /// The bytes kept unused at most; beyond that, memory returns to the system.
    private static let keptByteLimit = 256 << 20
    private static let alignment = 64

    private struct Shelves {
        var free: [Int: [Address]] = [:]
        var keptByteCount = 0
        var systemAllocations = 0
    }

    private struct Address: @unchecked Sendable {
        let pointer: UnsafeMutableRawPointer
    }

    private let shelves = Mutex(Shelves())

    /// How often memory has been asked of the system.
    package var systemAllocations: Int { shelves.withLock { $0.systemAllocations } }

    func take(byteCount: Int) -> UnsafeMutableRawPointer {
        let size = Self.padded(byteCount)
        let kept = shelves.withLock { shelves -> Address? in
            if let address = shelves.free[size]?.popLast() {
                shelves.keptByteCount -= size
                return address
            }
            shelves.systemAllocations += 1
            return nil
        }
        return kept?.pointer ?? .allocate(byteCount: size, alignment: Self.alignment)
    }

    func giveBack(_ pointer: UnsafeMutableRawPointer, byteCount: Int) {
        let size = Self.padded(byteCount)
        let address = Address(pointer: pointer)
        let isKept = shelves.withLock { shelves in
            guard shelves.keptByteCount + size <= Self.keptByteLimit else { return false }
            shelves.free[size, default: []].append(address)
            shelves.keptByteCount += size
            return true
        }
        if !isKept { pointer.deallocate() }
    }

    private static func padded(_ byteCount: Int) -> Int {
        max(alignment, (byteCount + alignment - 1) / alignment * alignment)
    }
}
