final class LRUCache<Key: Hashable, Value> {
    private final class Entry {
        let key: Key
        var value: Value
        var newer: Entry?
        weak var older: Entry?
        init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
    }
    var capacity: Int { didSet { trim() } }
    private(set) var stats = (hits: 0, misses: 0, evictions: 0)
    var onEvict: ((Key, Value) -> Void)?
    private var table: [Key: Entry] = [:]
    private var oldest: Entry?, newest: Entry?
    init(capacity: Int) { self.capacity = max(1, capacity) }
    private func unlink(_ e: Entry) {
        if let older = e.older { older.newer = e.newer } else { oldest = e.newer }
        if let newer = e.newer { newer.older = e.older } else { newest = e.older }
        (e.newer, e.older) = (nil, nil)
    }

    private func pushNewest(_ e: Entry) {
        e.older = newest
        newest?.newer = e
        newest = e
        if oldest == nil { oldest = e }
    }

    private func trim() {
        while table.count > capacity, let victim = oldest {
            self[victim.key] = nil
            stats.evictions += 1
            onEvict?(victim.key, victim.value)
        }
    }

    subscript(key: Key) -> Value? {
        get {
            guard let e = table[key] else { stats.misses += 1; return nil }
            stats.hits += 1
            unlink(e)
            pushNewest(e)
            return e.value
        }
        set {
            if let e = table.removeValue(forKey: key) { unlink(e) }
            guard let newValue else { return }
            let e = Entry(key, newValue)
            table[key] = e
            pushNewest(e)
            trim()
        }
    }

    var keysByAge: [Key] { sequence(state: oldest) { e in defer { e = e?.newer }; return e?.key }.map { $0 } }
}

let cache = LRUCache<String, Int>(capacity: 3)
var evicted: [String] = []
cache.onEvict = { k, v in evicted.append("\(k)=\(v)") }
for (i, k) in ["a", "b", "c", "d"].enumerated() { cache[k] = i }
print(cache.keysByAge, evicted)
print(cache["b"] ?? -1, cache["a"] ?? -1, cache.keysByAge)
cache["e"] = 40
cache["b"]? += 100
print(cache.keysByAge, evicted, cache["b"]!)
(cache["zz"], cache["d"]) = (nil, nil)
print(cache.keysByAge)
cache.capacity = 1
print(cache.keysByAge, evicted.joined(separator: " "))
print("hits \(cache.stats.hits) misses \(cache.stats.misses) evictions \(cache.stats.evictions)", cache.stats)
