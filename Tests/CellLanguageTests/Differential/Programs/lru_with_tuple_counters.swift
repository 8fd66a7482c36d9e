final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        var next: Node?
        weak var previous: Node?
        init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
        var onFree: ((Key) -> Void)?
        deinit { onFree?(key) }
    }
    private var index: [Key: Node] = [:]
    private var head: Node?, tail: Node?
    private(set) var (hits, misses) = (0, 0)
    var onEvict: ((Key) -> Void)?
    let limit: Int
    init(limit: Int) { self.limit = limit }
    private func unlink(_ n: Node) {
        if n === head { head = n.next } else { n.previous?.next = n.next }
        if n === tail { tail = n.previous } else { n.next?.previous = n.previous }
        (n.next, n.previous) = (nil, nil)
    }
    private func pushFront(_ n: Node) {
        n.next = head
        head?.previous = n
        head = n
        tail = tail ?? n
    }
    subscript(key: Key) -> Value? {
        get {
            guard let n = index[key] else { misses += 1; return nil }
            hits += 1
            unlink(n); pushFront(n)
            return n.value
        }
        set {
            if let old = index.removeValue(forKey: key) { unlink(old); old.onFree = newValue == nil ? old.onFree : nil }
            guard let newValue else { return }
            let n = Node(key, newValue)
            n.onFree = onEvict
            index[key] = n; pushFront(n)
            if index.count > limit, let last = tail { unlink(last); index[last.key] = nil }
        }
    }
    subscript(key: Key, compute make: (Key) throws -> Value) -> Value {
        get throws {
            if let hit = self[key] { return hit }
            let fresh = try make(key)
            self[key] = fresh
            return fresh
        }
    }
    var keys: [Key] { Array(sequence(first: head) { $0?.next }.prefix { $0 != nil }.map { $0!.key }) }
    var count: Int { index.count }
}

struct NoSuchStar: Error { let name: String }
let distances = ["Sirius": 8.6, "Vega": 25.04, "Rigel": 863.0, "Deneb": 2615.0, "Altair": 16.73]
let cache = LRUCache<String, Double>(limit: 3)
var evicted: [String] = []
cache.onEvict = { evicted.append($0) }
for name in ["Sirius", "Vega", "Sirius", "Rigel", "Deneb", "Vega", "Pluto", "Sirius"] {
    do {
        let d = try cache[name, compute: { try distances[$0] ?? { throw NoSuchStar(name: name) }() }]
        print("\(name): \(d) ly", cache.keys)
    } catch { print(error, cache.count) }
}
cache["Vega"] = 25
cache["Sirius"] = nil
cache["Altair"]? += 1
print(cache.keys, evicted, "hits \(cache.hits) misses \(cache.misses)", cache["Vega"] ?? 0)
