// Generic LRU cache with a doubly linked list and weak back references
final class Node<K: Hashable, V> {
    let key: K
    var value: V
    var next: Node?
    weak var previous: Node?
    init(_ key: K, _ value: V) { self.key = key; self.value = value }
    deinit { print("free \(key)") }
}
final class LRU<K: Hashable, V> {
    private var map: [K: Node<K, V>] = [:]
    private var head: Node<K, V>?
    private var tail: Node<K, V>?
    let capacity: Int
    private(set) var hits = 0, misses = 0
    init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
    subscript(key: K) -> V? {
        get {
            guard let node = map[key] else { misses += 1; return nil }
            hits += 1
            touch(node)
            return node.value
        }
        set {
            if let v = newValue {
                if let node = map[key] { node.value = v; touch(node); return }
                let node = Node(key, v)
                map[key] = node
                push(node)
                if map.count > capacity, let last = tail { remove(last) }
            } else if let node = map[key] { remove(node) }
        }
    }
    private func push(_ n: Node<K, V>) {
        n.next = head
        head?.previous = n
        head = n
        if tail == nil { tail = n }
    }
    private func unlink(_ n: Node<K, V>) {
        if head === n { head = n.next }
        if tail === n { tail = n.previous }
        n.previous?.next = n.next
        n.next?.previous = n.previous
        n.next = nil
        n.previous = nil
    }
    private func touch(_ n: Node<K, V>) { unlink(n); push(n) }
    private func remove(_ n: Node<K, V>) { unlink(n); map[n.key] = nil }
    var keys: [K] { Array(sequence(first: head) { $0?.next }.prefix { $0 != nil }.compactMap { $0?.key }) }
}
let cache = LRU<String, Int>(capacity: 2)
cache["a"] = 1
cache["b"] = 2
print(cache["a"] ?? 0)
cache["c"] = 3
print(cache["b"] as Any, cache.keys, cache.hits, cache.misses)
cache["a"]? += 10
print(cache["a"]!, cache.keys)
cache["a"] = nil
print(cache.keys)
func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
    var n = 0
    return ({ n += step; return n }, { n = 0 })
}
let c1 = makeCounter(), c2 = makeCounter(step: 5)
_ = c1.next(); _ = c1.next(); _ = c2.next()
print(c1.next(), c2.next())
c1.reset()
print(c1.next(), c2.next())
