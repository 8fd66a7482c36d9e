/// The entries of a dictionary, or of a set (whose values are all `void`), in the order in which they were added:
/// Swift leaves the order open, and a replayed notebook needs one.
package final class HashStorage {
    package private(set) var keys: [Value] = []
    package private(set) var values: [Value] = []
    private var hashes: [Int] = []
    /// Open addressing: place of the entry plus one; 0 is free, -1 was an entry.
    private var table: [Int32]
    private var mask: Int
    /// Entries that were removed and still take a place.
    private var holes = 0
    private var isLive: [Bool] = []

    package init(minimumCapacity: Int = 0) {
        var size = 8
        while size * 2 < minimumCapacity * 3 { size *= 2 }
        table = Array(repeating: 0, count: size)
        mask = size - 1
    }

    package init(copying other: HashStorage) {
        keys = other.keys
        values = other.values
        hashes = other.hashes
        table = other.table
        mask = other.mask
        holes = other.holes
        isLive = other.isLive
    }

    package var count: Int { keys.count - holes }

    /// The entries in order.
    package var entries: [(key: Value, value: Value)] {
        keys.indices.lazy.filter { self.isLive[$0] }.map { (self.keys[$0], self.values[$0]) }
    }

    /// The places of live entries, in order.
    package var places: [Int] { keys.indices.filter { isLive[$0] } }

    /// The first live place at or after `place`; nil at the end.
    package func place(from place: Int) -> Int? {
        var next = place
        while next < keys.count {
            if isLive[next] { return next }
            next += 1
        }
        return nil
    }

    package func key(at place: Int) -> Value { keys[place] }
    package func value(at place: Int) -> Value { values[place] }
    package func setValue(_ value: Value, at place: Int) { values[place] = value }
    func takeValue(at place: Int) -> Value {
        var taken = Value.none
        swap(&taken, &values[place])
        return taken
    }

    /// The place of a key; nil where it is not there.
    package func find(_ key: Value, _ state: UnsafeMutablePointer<RunState>) throws -> Int? {
        if keys.isEmpty { return nil }
        let hash = try Equality.hash(key, state)
        return try find(key, hash: hash, state)
    }

    private func find(_ key: Value, hash: Int, _ state: UnsafeMutablePointer<RunState>) throws -> Int? {
        var probe = hash & mask
        while true {
            let entry = Int(table[probe])
            if entry == 0 { return nil }
            if entry > 0, hashes[entry - 1] == hash, try Equality.equal(keys[entry - 1], key, state) {
                return entry - 1
            }
            probe = (probe + 1) & mask
        }
    }

    /// Finds a key or adds it with a value, and returns its place and whether it was added.
    package func insert(
        _ key: Value, _ value: @autoclosure () throws -> Value, _ state: UnsafeMutablePointer<RunState>
    ) throws -> (place: Int, added: Bool) {
        let hash = try Equality.hash(key, state)
        if let place = try find(key, hash: hash, state) { return (place, false) }
        let value = try value()
        if (keys.count + 1) * 3 > table.count * 2 { rebuild() }
        keys.append(key)
        values.append(value)
        hashes.append(hash)
        isLive.append(true)
        enter(hash, place: keys.count - 1)
        return (keys.count - 1, true)
    }

    /// Sets a key's value.
    package func set(_ key: Value, _ value: Value, _ state: UnsafeMutablePointer<RunState>) throws {
        let (place, added) = try insert(key, value, state)
        if !added { values[place] = value }
    }

    /// Removes a key and returns its value.
    package func remove(_ key: Value, _ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        guard let place = try find(key, state) else { return nil }
        let value = values[place]
        remove(at: place)
        return value
    }

    package func remove(at place: Int) {
        var probe = hashes[place] & mask
        while table[probe] != Int32(place + 1) { probe = (probe + 1) & mask }
        table[probe] = -1
        keys[place] = .none
        values[place] = .none
        isLive[place] = false
        holes += 1
    }

    private func enter(_ hash: Int, place: Int) {
        var probe = hash & mask
        while table[probe] != 0 { probe = (probe + 1) & mask }
        table[probe] = Int32(place + 1)
    }

    /// Closes the holes and makes room.
    private func rebuild() {
        let live = places
        if holes > 0 {
            keys = live.map { keys[$0] }
            values = live.map { values[$0] }
            hashes = live.map { hashes[$0] }
            isLive = Array(repeating: true, count: live.count)
            holes = 0
        }
        var size = 8
        while size < (keys.count + 1) * 3 { size *= 2 }
        table = Array(repeating: 0, count: size)
        mask = size - 1
        for (place, hash) in hashes.enumerated() { enter(hash, place: place) }
    }
}
