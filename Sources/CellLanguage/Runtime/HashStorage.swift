/// The entries of a dictionary, or of a set (whose values are all `void`), in the order in which they were added:
/// Swift leaves the order open, and a replayed notebook needs one.
package final class HashStorage {
    /// A key with its value. An entry that was removed keeps its place until there is need of room.
    private struct Entry {
        var key: Value
        var value: Value
        /// Not negative; -1 once the entry is removed.
        var hash: Int

        var isLive: Bool { hash >= 0 }
    }

    private var entriesStart: UnsafeMutablePointer<Entry>
    /// Places in use, those of removed entries among them.
    private var placeCount = 0
    private var capacity: Int
    /// Entries that were removed and still take a place.
    private var holes = 0
    /// Open addressing: place of the entry plus one; 0 is free, -1 was an entry. A third of it stays free.
    private var table: UnsafeMutablePointer<Int32>
    private var mask: Int

    package init(minimumCapacity: Int = 0) {
        var size = 8
        while size * 2 < minimumCapacity * 3 { size *= 2 }
        mask = size - 1
        capacity = size * 2 / 3
        table = .allocate(capacity: size)
        table.initialize(repeating: 0, count: size)
        entriesStart = .allocate(capacity: capacity)
    }

    package init(copying other: HashStorage) {
        mask = other.mask
        capacity = other.capacity
        placeCount = other.placeCount
        holes = other.holes
        table = .allocate(capacity: mask + 1)
        table.initialize(from: other.table, count: mask + 1)
        entriesStart = .allocate(capacity: capacity)
        entriesStart.initialize(from: other.entriesStart, count: placeCount)
    }

    deinit {
        entriesStart.deinitialize(count: placeCount)
        entriesStart.deallocate()
        table.deallocate()
    }

    package var count: Int { placeCount - holes }

    /// The entries in order.
    package var entries: [(key: Value, value: Value)] {
        withExtendedLifetime(self) { places.map { (entriesStart[$0].key, entriesStart[$0].value) } }
    }

    /// The places of live entries, in order.
    package var places: [Int] { (0..<placeCount).filter { entriesStart[$0].isLive } }

    /// The first live place at or after `place`; nil at the end.
    package func place(from place: Int) -> Int? {
        var next = place
        while next < placeCount {
            if entriesStart[next].isLive { return next }
            next += 1
        }
        return nil
    }

    package func key(at place: Int) -> Value { entriesStart[place].key }
    package func value(at place: Int) -> Value { entriesStart[place].value }
    package func setValue(_ value: Value, at place: Int) { entriesStart[place].value = value }
    func takeValue(at place: Int) -> Value {
        var taken = Value.none
        swap(&taken, &entriesStart[place].value)
        return taken
    }

    /// Where a value stands, until the next key is added.
    func address(at place: Int) -> Slot {
        let offset = MemoryLayout<Entry>.offset(of: \.value) ?? 0
        return (UnsafeMutableRawPointer(entriesStart + place) + offset).assumingMemoryBound(to: Value.self)
    }

    // MARK: Finding

    /// The place of a key; nil where it is not there.
    package func find(
        _ key: Value, _ state: UnsafeMutablePointer<RunState>, at site: @autoclosure () -> SourceSpan? = nil
    ) throws -> Int? {
        if placeCount == 0 { return nil }
        return try find(key, hash: try Equality.hash(key, state), state, at: site())
    }

    private func find(
        _ key: Value, hash: Int, _ state: UnsafeMutablePointer<RunState>, at site: @autoclosure () -> SourceSpan?
    ) throws -> Int? {
        // Whoever builds or compares large dictionaries and sets comes by here for each entry.
        try state.checkInterrupt(at: site())
        return switch key {
        case .int(let number): find(hash) { $0.kind == .int && $0.payload(Int.self).pointee == number }
        case .string(let text): find(hash) { $0.kind == .string && $0.payload(String.self).pointee == text }
        default: try find(hash) { try Equality.equal($0.pointee, key, state) }
        }
    }

    @inline(__always)
    private func find(_ hash: Int, _ isKey: (Slot) throws -> Bool) rethrows -> Int? {
        var probe = hash & mask
        while true {
            let place = Int(table[probe]) - 1
            if place == -1 { return nil }
            if place >= 0, entriesStart[place].hash == hash {
                // The key is the entry's first field.
                let slot = UnsafeMutableRawPointer(entriesStart + place).assumingMemoryBound(to: Value.self)
                if try isKey(slot) { return place }
            }
            probe = (probe + 1) & mask
        }
    }

    // MARK: Changing

    /// Finds a key or adds it with a value, and returns its place and whether it was added.
    package func insert(
        _ key: Value, _ value: @autoclosure () throws -> Value, _ state: UnsafeMutablePointer<RunState>,
        at site: @autoclosure () -> SourceSpan? = nil
    ) throws -> (place: Int, added: Bool) {
        let hash = try Equality.hash(key, state)
        if let place = try find(key, hash: hash, state, at: site()) { return (place, false) }
        let value = try value()
        if placeCount == capacity { try makeRoom(state, at: site()) }
        (entriesStart + placeCount).initialize(to: Entry(key: key, value: value, hash: hash))
        placeCount += 1
        enter(hash, place: placeCount - 1)
        return (placeCount - 1, true)
    }

    /// Sets a key's value.
    package func set(
        _ key: Value, _ value: Value, _ state: UnsafeMutablePointer<RunState>,
        at site: @autoclosure () -> SourceSpan? = nil
    ) throws {
        let (place, added) = try insert(key, value, state, at: site())
        if !added { setValue(value, at: place) }
    }

    /// Removes a key and returns its value.
    package func remove(_ key: Value, _ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        guard let place = try find(key, state) else { return nil }
        let value = value(at: place)
        remove(at: place)
        return value
    }

    package func remove(at place: Int) {
        var probe = entriesStart[place].hash & mask
        while table[probe] != Int32(place + 1) { probe = (probe + 1) & mask }
        table[probe] = -1
        holes += 1
        // What the entry refers to goes when the table is in order again.
        let removed = entriesStart[place]
        entriesStart[place] = Entry(key: .none, value: .none, hash: -1)
        withExtendedLifetime(removed) {}
    }

    private func enter(_ hash: Int, place: Int) {
        var probe = hash & mask
        while table[probe] != 0 { probe = (probe + 1) & mask }
        table[probe] = Int32(place + 1)
    }

    /// Closes the holes and makes room for as many entries again.
    private func makeRoom(_ state: UnsafeMutablePointer<RunState>, at site: @autoclosure () -> SourceSpan?) throws {
        let live = count
        try state.admitGrowth(from: live, to: 2 * live, stride: MemoryLayout<Entry>.stride, at: site())
        var size = 8
        while size < (live + 1) * 3 { size *= 2 }
        let newCapacity = size * 2 / 3
        let moved = UnsafeMutablePointer<Entry>.allocate(capacity: newCapacity)
        var next = 0
        for place in 0..<placeCount {
            if entriesStart[place].isLive {
                (moved + next).moveInitialize(from: entriesStart + place, count: 1)
                next += 1
            } else {
                (entriesStart + place).deinitialize(count: 1)
            }
        }
        entriesStart.deallocate()
        table.deallocate()
        (entriesStart, placeCount, capacity, holes, mask) = (moved, live, newCapacity, 0, size - 1)
        table = .allocate(capacity: size)
        table.initialize(repeating: 0, count: size)
        for place in 0..<live { enter(entriesStart[place].hash, place: place) }
    }
}
